package dev.rowsmith.differential;

import dev.rowsmith.schema.AttributeSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether what a backend told may stand beside what the model tells. */
final class Judge<R> {

  private final Subject<R> subject;

  Judge(Subject<R> subject) {
    this.subject = subject;
  }

  boolean alike(Operation<R> operation, Outcome expected, Outcome real) {
    if (expected.failure() != null || real.failure() != null) {
      return expected.failure() != null
          && real.failure() != null
          && expected.failure().like(real.failure());
    }
    return operation instanceof Operation.Read<R> read
        ? alike(read, rows(expected), real)
        : Objects.equals(expected.value(), real.value());
  }

  /** Whether two backends use the same words. */
  boolean inTheSameWords(Outcome left, Outcome right) {
    return left.failure() == null
        || right.failure() == null
        || Objects.equals(left.failure().message(), right.failure().message());
  }

  /** Which of several records with one index key come first is not specified. */
  private boolean alike(Operation.Read<R> read, List<Map<String, String>> all, Outcome real) {
    int limit =
        switch (read.end()) {
          case FIRST -> 1;
          case PAGES, SEGMENTS -> 0;
          case LIST, STREAM, COUNT -> read.limit();
        };
    int size = limit == 0 ? all.size() : Math.min(limit, all.size());
    if (read.end() == Operation.End.COUNT) {
      return Objects.equals(real.value(), (long) size);
    }
    List<Map<String, String>> rows = rows(real);
    return rows.size() == size
        && new HashSet<>(rows).size() == size
        && all.containsAll(rows)
        && sortKeys(read, rows).equals(sortKeys(read, all.subList(0, size)));
  }

  private List<List<@Nullable String>> sortKeys(
      Operation.Read<R> read, List<Map<String, String>> rows) {
    List<AttributeSchema> sort =
        read.range() == null ? List.of() : subject.key(read.range().index()).sort();
    return rows.stream()
        .map(row -> subject.fields(sort).stream().map(field -> row.get(field.name())).toList())
        .toList();
  }

  @SuppressWarnings("unchecked") // what a read returns that does not count
  private static List<Map<String, String>> rows(Outcome outcome) {
    return (List<Map<String, String>>) Objects.requireNonNull(outcome.value());
  }
}
