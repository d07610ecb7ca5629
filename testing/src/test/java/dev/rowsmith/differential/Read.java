package dev.rowsmith.differential;

import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query or a scan. The model tells all that it may bring, in order, whatever its limit.
 *
 * @param range what is queried, or null for a scan
 * @param limit the most records, or 0
 */
record Read<R>(@Nullable Range<R> range, @Nullable Where<R> filter, int limit, End end)
    implements Operation<R> {

  /** How a read ends. */
  enum End {
    LIST,
    STREAM,
    /** All the pages, one after the other; the limit is the size of each. */
    PAGES,
    FIRST,
    COUNT,
    /** All segments of a scan, in parallel and without a limit; of a query the list. */
    SEGMENTS
  }

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.read(this);
  }

  @Override
  public Object on(Model<R> model) {
    Subject<R> subject = model.rows().subject();
    List<Values> found = model.all();
    if (range != null) {
      refuseKeys(subject.readBy(range.index()));
      range.narrow(found, model.rows());
    }
    if (filter != null) {
      Logic.check(filter);
      found.removeIf(row -> !Logic.holds(filter, row));
    }
    List<Map<String, String>> rows = found.stream().map(model.rows()::shown).toList();
    return new Answer(rows, rows.stream().map(row -> sortKey(subject, row)).toList());
  }

  /**
   * @param sortKeys of the rows, by which alone they are in order
   */
  private record Answer(List<Map<String, String>> rows, List<List<@Nullable String>> sortKeys) {}

  private List<@Nullable String> sortKey(Subject<R> subject, Map<String, String> row) {
    List<AttributeSchema> sort = range == null ? List.of() : subject.key(range.index()).sort();
    List<@Nullable String> key = new ArrayList<>();
    subject.fields(sort).forEach(field -> key.add(row.get(field.name())));
    return key;
  }

  /** A query's filter is of what it does not read by. */
  private void refuseKeys(Set<String> readBy) {
    if (filter != null && Logic.fields(filter).anyMatch(field -> readBy.contains(field.root()))) {
      throw new Refusal(IllegalArgumentException.class, "null");
    }
  }

  /** Which of several records with one index key come first is not specified. */
  @Override
  public boolean alike(@Nullable Object expected, @Nullable Object real) {
    Answer answer = (Answer) Objects.requireNonNull(expected);
    int most =
        switch (end) {
          case FIRST -> 1;
          case PAGES, SEGMENTS -> 0;
          case LIST, STREAM, COUNT -> limit;
        };
    int size = most == 0 ? answer.rows().size() : Math.min(most, answer.rows().size());
    if (end == End.COUNT) {
      return Objects.equals(real, (long) size);
    }
    List<?> rows = (List<?>) Objects.requireNonNull(real);
    List<Map<String, String>> left = new ArrayList<>(answer.rows());
    List<List<@Nullable String>> sortKeys = new ArrayList<>();
    for (Object row : rows) {
      int place = left.indexOf(row);
      if (place < 0) {
        return false;
      }
      left.remove(place);
      sortKeys.add(answer.sortKeys().get(answer.rows().indexOf(row)));
    }
    return rows.size() == size && sortKeys.equals(answer.sortKeys().subList(0, size));
  }
}
