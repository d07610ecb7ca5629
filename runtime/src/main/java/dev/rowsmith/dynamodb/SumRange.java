package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Trees;
import dev.rowsmith.operation.Change;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns an addition to a number, or a subtraction, into the condition under which the result fits
 * the attribute's type. DynamoDB knows numbers of any size only, and would store one that no record
 * can hold.
 *
 * <pre>{@code
 * NOT #7 > :0
 * }</pre>
 *
 * @param limit the greatest number (where the result is more) or the least (where it is less) that
 *     may stand
 * @param growing whether the result is more than what stands
 */
record SumRange(AttributeSchema attribute, BigDecimal limit, boolean growing) {

  /** A little less than what would round up to the infinity of 32 bits, in 38 digits. */
  private static final BigDecimal MOST_FLOAT =
      new BigDecimal("3.4028235677973366163753939545814256844E+38");

  /** The range of a change of a number whose type DynamoDB does not hold; null for every other. */
  static @Nullable SumRange of(Change change) {
    boolean subtracting = change.kind() == Change.Kind.SUBTRACT;
    if (change.kind() != Change.Kind.ADD && !subtracting) {
      return null;
    }
    return switch (change.attribute().type()) {
      case INT8 -> of(change.operand(), subtracting, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case INT16 -> of(change.operand(), subtracting, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT32 -> of(change.operand(), subtracting, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case INT64 -> of(change.operand(), subtracting, Long.MIN_VALUE, Long.MAX_VALUE);
      case FLOAT32 -> of(change.operand(), subtracting, MOST_FLOAT.negate(), MOST_FLOAT);
      case TEXT,
          ENUM,
          CHARACTER,
          BOOLEAN,
          BIG_INTEGER,
          DECIMAL,
          FLOAT64,
          BINARY,
          BUFFER,
          UUID,
          INSTANT,
          DATE,
          DATE_TIME,
          TIME,
          DURATION,
          EXPIRY,
          SET,
          LIST,
          MAP,
          RECORD,
          VARIANT,
          DOCUMENT ->
          null;
    };
  }

  private static SumRange of(Operand operand, boolean subtracting, long least, long most) {
    return of(operand, subtracting, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  private static SumRange of(
      Operand operand, boolean subtracting, BigDecimal least, BigDecimal most) {
    AttributeValue value =
        Objects.requireNonNull(ValueWriter.write(operand, KeyLimits.NONE), "a number is added");
    BigDecimal number = new BigDecimal(value.n());
    BigDecimal amount = subtracting ? number.negate() : number;
    boolean growing = amount.signum() >= 0;
    RoundingMode inwards = growing ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal limit = (growing ? most : least).subtract(amount, new MathContext(38, inwards));
    return new SumRange(operand.attribute(), limit, growing);
  }

  /** Holds where the attribute is absent, too, if the limit allows the 0 that it counts as. */
  String condition(Placeholders placeholders) {
    String name = placeholders.name(attribute);
    String value = placeholders.number(limit);
    boolean holdsOfZero = !isLeftBy(BigDecimal.ZERO);
    if (holdsOfZero) {
      return "NOT " + name + (growing ? " > " : " < ") + value;
    }
    return name + (growing ? " <= " : " >= ") + value;
  }

  /** Whether the value that stands there is a reason to refuse the change. */
  boolean isLeftBy(Map<String, AttributeValue> item) {
    AttributeValue root = item.get(attribute.root().storedName());
    Object standing = root == null ? null : Trees.within(attribute, AttributeTree.of(root));
    if (standing == null) {
      return isLeftBy(BigDecimal.ZERO);
    }
    return standing instanceof BigDecimal number && isLeftBy(number);
  }

  private boolean isLeftBy(BigDecimal standing) {
    int order = standing.compareTo(limit);
    return growing ? order > 0 : order < 0;
  }
}
