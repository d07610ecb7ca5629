package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/** Turns the values of {@code @Default} into Java: the Long 5 into {@code 5L}. */
final class Literals {

  private Literals() {}

  /** Whether a literal or a constant says the value, so that nothing is made to read it. */
  static boolean isLiteral(Object value) {
    return !(value instanceof BigInteger
        || value instanceof BigDecimal
        || value instanceof UUID
        || isTime(value));
  }

  /** What a variable of the attribute's type holds before the attribute is read. */
  static CodeBlock nothing(TypeName type) {
    if (!type.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
  }

  /** The value that an absence of the attribute reads as. */
  static CodeBlock of(AttributeModel attribute, Object value) {
    if (value instanceof Set) {
      return CodeBlock.of("$T.of()", Set.class);
    }
    boolean constant =
        attribute.enumeration().isPresent() && !attribute.java().value().equals(Types.STRING);
    return constant ? CodeBlock.of("$T.$L", attribute.java().value(), value) : of(value);
  }

  private static CodeBlock of(Object value) {
    if (value instanceof String text) {
      return CodeBlock.of("$L", Quoted.expression(text));
    }
    if (value instanceof Character character) {
      return CodeBlock.of("$L", Quoted.character(character));
    }
    if (value instanceof Long) {
      return CodeBlock.of("$LL", value);
    }
    if (value instanceof Float) {
      return CodeBlock.of("$Lf", value);
    }
    if (value instanceof BigInteger || value instanceof BigDecimal) {
      return CodeBlock.of("new $T($S)", value.getClass(), value);
    }
    if (value instanceof UUID) {
      return CodeBlock.of("$T.fromString($S)", UUID.class, value);
    }
    if (isTime(value)) {
      return CodeBlock.of("$T.parse($S)", value.getClass(), value);
    }
    return CodeBlock.of("$L", value);
  }

  private static boolean isTime(Object value) {
    return value instanceof Instant
        || value instanceof LocalDate
        || value instanceof LocalDateTime
        || value instanceof LocalTime
        || value instanceof Duration;
  }
}
