package dev.rowsmith.differential;

import dev.rowsmith.BackendException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The model's sums; an absent number counts as 0. */
final class Sums {

  private Sums() {}

  static Object sum(@Nullable Object standing, Object added) {
    return within(added.getClass(), number(standing).add(number(added)));
  }

  static Object difference(@Nullable Object standing, Object taken) {
    return within(taken.getClass(), number(standing).subtract(number(taken)));
  }

  private static BigDecimal number(@Nullable Object value) {
    return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
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
