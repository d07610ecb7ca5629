package dev.rowsmith.differential;

import dev.rowsmith.BackendException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an update makes of a row of the model. */
final class Changed {

  private Changed() {}

  /** Every edit takes the row as it was. */
  static <R> Values by(List<Operation.Edit<R>> edits, Values old) {
    Map<String, Object> changed = new HashMap<>(old.byComponent());
    edits.forEach(edit -> change(changed, edit, old));
    return new Values(changed);
  }

  private static <R> void change(Map<String, Object> changed, Operation.Edit<R> edit, Values old) {
    Field<R> field = edit.field();
    Field<R> source = edit.source();
    @Nullable Object value =
        source == null ? Rules.stored(field, edit.value()) : old.get(source.name());
    switch (edit.kind()) {
      case SET, COPY -> changed.put(field.name(), Objects.requireNonNull(value));
      case SET_IF_ABSENT -> changed.putIfAbsent(field.name(), Objects.requireNonNull(value));
      case REMOVE -> changed.remove(field.name());
      case ADD -> changed.merge(field.name(), Objects.requireNonNull(value), Changed::sum);
      case SUBTRACT ->
          changed.put(
              field.name(), difference(old.get(field.name()), Objects.requireNonNull(value)));
      case ADD_MEMBERS, REMOVE_MEMBERS, APPEND, PREPEND ->
          throw new IllegalArgumentException(edit.kind() + " is not tried here.");
    }
  }

  private static Object difference(@Nullable Object standing, Object taken) {
    BigDecimal number = new BigDecimal(taken.toString());
    BigDecimal old = standing == null ? BigDecimal.ZERO : new BigDecimal(standing.toString());
    return within(taken.getClass(), old.subtract(number));
  }

  private static Object sum(Object standing, Object added) {
    BigDecimal number = new BigDecimal(added.toString());
    return within(standing.getClass(), new BigDecimal(standing.toString()).add(number));
  }

  private static Object within(Class<?> type, BigDecimal sum) {
    try {
      if (Rules.isStorable(sum)) {
        return switch (type.getSimpleName()) {
          case "Byte" -> sum.byteValueExact();
          case "Short" -> sum.shortValueExact();
          case "Integer" -> sum.intValueExact();
          case "Long" -> sum.longValueExact();
          case "BigInteger" -> sum.toBigIntegerExact();
          default -> sum.stripTrailingZeros();
        };
      }
    } catch (ArithmeticException e) {
      // Outside the type.
    }
    throw new Refusal(BackendException.class, BackendException.Category.REFUSED);
  }
}
