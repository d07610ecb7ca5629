package dev.rowsmith.differential;

import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.TransactionCanceledException.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model's rule of values that no two rows have. */
final class Uniques {

  private Uniques() {}

  /** Refuses a row with a value that another has. */
  static <R> void refuse(Subject<R> subject, Values row, Collection<Values> others) {
    for (Field<R> field : subject.uniques()) {
      if (others.stream().anyMatch(other -> same(field, row, other))) {
        throw new Refusal(DuplicateValueException.class, field.name());
      }
    }
  }

  private static <R> boolean same(Field<R> field, Values row, Values other) {
    @Nullable Object value = row.get(field);
    @Nullable Object had = other.get(field);
    return value != null && had != null && field.compare(value, had) == 0;
  }

  /** Writes of a transaction that take a value which is another's in the end. */
  static <R> void tell(
      List<String> reasons,
      List<Write> writes,
      List<Write.@Nullable Effect> effects,
      Model<R> model) {
    boolean refused = effects.contains(null);
    Map<String, Values> after = new LinkedHashMap<>(model.standing());
    for (int i = 0; i < writes.size(); i++) {
      Write.@Nullable Effect effect = effects.get(i);
      if (effect != null && effect.row() == null) {
        after.remove(writes.get(i).key());
      }
    }
    for (int i = 0; i < writes.size(); i++) {
      Write.@Nullable Effect effect = effects.get(i);
      if (effect == null || effect.row() == null) {
        continue;
      }
      if (model.rows().isExpired(effect.row()) && !model.rows().subject().uniques().isEmpty()) {
        // Whether its value is free for another write of the transaction is not promised.
        throw new Unspecified();
      }
      String key = writes.get(i).key();
      List<Values> others = new ArrayList<>();
      after.forEach(
          (other, row) -> {
            if (!other.equals(key)) {
              others.add(row);
            }
          });
      for (Field<R> field : model.rows().subject().uniques()) {
        if (others.stream().anyMatch(other -> same(field, effect.row(), other))) {
          if (refused) {
            // It is told or not beside what else is in the way.
            throw new Unspecified();
          }
          reasons.set(i, Kind.DUPLICATE_VALUE + " of " + field.name());
          break;
        }
      }
      after.put(key, effect.row());
    }
  }
}
