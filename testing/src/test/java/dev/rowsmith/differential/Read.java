package dev.rowsmith.differential;

import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query or a scan. The model tells all that it may bring, in order, whatever its limit.
 *
 * @param range what is queried, or null for a scan
 * @param limit the most records, or 0
 */
record Read<R>(
    @Nullable Range<R> range, @Nullable Where<R> filter, Shape<R> shape, int limit, End end)
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
      refuseUnread(subject, range);
      range.narrow(found, model.rows());
    }
    if (filter != null) {
      Logic.check(filter);
      found.removeIf(row -> !Logic.holds(filter, row));
    }
    List<AttributeSchema> sort = range == null ? List.of() : subject.key(range.index()).sort();
    List<Found> answer = new ArrayList<>();
    for (Values row : found) {
      Map<String, String> whole = model.rows().shown(row);
      List<@Nullable String> sortKey = new ArrayList<>();
      subject.fields(sort).forEach(field -> sortKey.add(whole.get(field.name())));
      answer.add(new Found(model.rows().shown(row, brought(subject)), sortKey));
    }
    return answer;
  }

  /** What is read of each record; null for all. */
  @Nullable Part<R> brought(Subject<R> subject) {
    return shape.brought(subject.parts(), range == null ? null : range.index());
  }

  /**
   * What the model finds.
   *
   * @param sortKey by which alone it is in order
   */
  private record Found(Map<String, String> row, List<@Nullable String> sortKey) {}

  /**
   * A query's filter is of what it does not read by, and both it and the shape of what it holds.
   */
  private void refuseUnread(Subject<R> subject, Range<R> read) {
    Set<String> readBy = subject.readBy(read.index());
    Part<R> held = subject.parts().held(read.index());
    boolean refused =
        filter != null
            && Logic.fields(filter)
                .anyMatch(field -> readBy.contains(field.root()) || !isHeld(held, field));
    if (refused || !shape.fits(held)) {
      throw new Refusal(IllegalArgumentException.class, "null");
    }
  }

  @SuppressWarnings("unchecked") // a filter is of the same record
  private static <R> boolean isHeld(@Nullable Part<R> held, Field<?> field) {
    return held == null || held.holds((Field<R>) field);
  }

  /** Which of several records with one index key come first is not specified. */
  @Override
  public boolean alike(@Nullable Object expected, @Nullable Object real) {
    List<Found> left = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(expected)).forEach(found -> left.add((Found) found));
    int most =
        switch (end) {
          case FIRST -> 1;
          case PAGES, SEGMENTS -> 0;
          case LIST, STREAM, COUNT -> limit;
        };
    int size = most == 0 ? left.size() : Math.min(most, left.size());
    if (end == End.COUNT) {
      return Objects.equals(real, (long) size);
    }
    List<List<@Nullable String>> inOrder = left.stream().limit(size).map(Found::sortKey).toList();
    List<List<@Nullable String>> sortKeys = new ArrayList<>();
    for (Object row : (List<?>) Objects.requireNonNull(real)) {
      Optional<Found> found = left.stream().filter(each -> each.row().equals(row)).findFirst();
      if (found.isEmpty()) {
        return false;
      }
      left.remove(found.get());
      sortKeys.add(found.get().sortKey());
    }
    return sortKeys.equals(inOrder);
  }
}
