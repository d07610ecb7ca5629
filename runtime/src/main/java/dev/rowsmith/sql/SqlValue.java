package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A value for a question mark of a caller's own statement: checked and bound as one of a record.
 */
final class SqlValue extends AttributeSchema {

  private static final Map<Class<?>, AttributeType> TYPES =
      Map.ofEntries(
          Map.entry(String.class, AttributeType.TEXT),
          Map.entry(Character.class, AttributeType.CHARACTER),
          Map.entry(Boolean.class, AttributeType.BOOLEAN),
          Map.entry(Byte.class, AttributeType.INT8),
          Map.entry(Short.class, AttributeType.INT16),
          Map.entry(Integer.class, AttributeType.INT32),
          Map.entry(Long.class, AttributeType.INT64),
          Map.entry(BigInteger.class, AttributeType.BIG_INTEGER),
          Map.entry(BigDecimal.class, AttributeType.DECIMAL),
          Map.entry(Float.class, AttributeType.FLOAT32),
          Map.entry(Double.class, AttributeType.FLOAT64),
          Map.entry(byte[].class, AttributeType.BINARY),
          Map.entry(UUID.class, AttributeType.UUID),
          Map.entry(Instant.class, AttributeType.INSTANT),
          Map.entry(LocalDate.class, AttributeType.DATE),
          Map.entry(LocalDateTime.class, AttributeType.DATE_TIME),
          Map.entry(LocalTime.class, AttributeType.TIME),
          Map.entry(Duration.class, AttributeType.DURATION));

  private SqlValue(int number, AttributeType type) {
    super(0, "value " + number, "value " + number, type);
  }

  /**
   * The values in their order.
   *
   * @throws IllegalArgumentException when one is null, or of a type that cannot be bound, or cannot
   *     be stored
   */
  static List<Operand> of(Object... values) {
    List<Operand> operands = new ArrayList<>();
    for (Object value : values) {
      Operand operand = operand(operands.size() + 1, value);
      try {
        operand.writeTo(new ValueCheck(KeyLimits.NONE));
      } catch (ValueException e) {
        throw new IllegalArgumentException(e.component() + " " + e.getMessage() + ".", e);
      }
      operands.add(operand);
    }
    return operands;
  }

  private static Operand operand(int number, Object value) {
    if (value instanceof Operand operand) {
      return operand;
    }
    if (value == null) {
      throw new IllegalArgumentException(
          "value " + number + " is null, which equals nothing in SQL. Write IS NULL instead.");
    }
    AttributeType type =
        value instanceof ByteBuffer ? AttributeType.BUFFER : TYPES.get(value.getClass());
    if (type == null) {
      throw new IllegalArgumentException(
          "value "
              + number
              + " is a "
              + value.getClass().getName()
              + ", which is not bound by itself. Give what the attribute makes of it:"
              + " PhoneTable.NAME.operand(…).");
    }
    return new Operand(new SqlValue(number, type), value);
  }
}
