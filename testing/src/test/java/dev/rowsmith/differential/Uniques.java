package dev.rowsmith.differential;

import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.TransactionCanceledException.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The model's rule of values that no two rows have. */
final class Uniques {

  private Uniques() {}

  /** Refuses a row with a value that another has. */
  static <R> void refuse(Subject<R> subject, Values row, Collection<Values> others) {
    Field<R> had = had(subject, row, others);
    if (had != null) {
      throw new Refusal(DuplicateValueException.class, had.name());
    }
  }

  /** Refuses a transaction of which two parts give the same value. */
  static <R> void refuse(Rows<R> rows, List<Transact.Part<R>> parts) {
    List<Values> given = new ArrayList<>();
    for (Transact.Part<R> part : parts) {
      Values values = part.given(rows);
      if (had(rows.subject(), values, given) != null) {
        throw new Refusal(IllegalArgumentException.class, "null");
      }
      given.add(values);
    }
  }

  /** The first of the row's values that one of the others has, or null. */
  private static <R> @Nullable Field<R> had(
      Subject<R> subject, Values row, Collection<Values> others) {
    for (Field<R> field : subject.uniques()) {
      if (others.stream().anyMatch(other -> same(field, row, other))) {
        return field;
      }
    }
    return null;
  }

  private static <R> boolean same(Field<R> field, Values row, Values other) {
    @Nullable Object value = row.get(field);
    @Nullable Object had = other.get(field);
    return value != null && had != null && field.compare(value, had) == 0;
  }

  /**
   * Writes of a transaction that take a value which is another's: each is done once the value is
   * free, as long as one can be done.
   */
  static <R> void tell(
      List<String> reasons,
      List<Write> writes,
      List<Write.@Nullable Effect> effects,
      Model<R> model) {
    Map<String, Values> rows = new LinkedHashMap<>(model.standing());
    List<Integer> waiting = new ArrayList<>(IntStream.range(0, writes.size()).boxed().toList());
    boolean progress = true;
    while (progress) {
      progress =
          waiting.removeIf(
              place -> {
                Write write = writes.get(place);
                @Nullable Values row = Objects.requireNonNull(effects.get(place)).row();
                Field<R> had = row == null ? null : had(model, rows, write.key(), row);
                reasons.set(
                    place, had == null ? "NONE" : Kind.DUPLICATE_VALUE + " of " + had.name());
                if (had == null && row != null) {
                  rows.put(write.key(), row);
                } else if (had == null) {
                  rows.remove(write.key());
                }
                return had == null;
              });
    }
  }

  private static <R> @Nullable Field<R> had(
      Model<R> model, Map<String, Values> rows, String key, Values row) {
    Map<String, Values> others = new LinkedHashMap<>(rows);
    others.remove(key);
    return had(model.rows().subject(), row, others.values());
  }
}
