package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.Predicate.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns an addition to a whole number into the condition under which the sum fits the attribute's
 * type. DynamoDB knows numbers of any size only, and would store a sum that no record can hold.
 *
 * @param limit the greatest value (of an addition) or the least (of a subtraction) that may stand
 * @param beyond how a value that may not stand compares with the limit
 */
record IntegerRange(Operand limit, Operator beyond) {

  /** The range of an addition to a whole number of fixed size, or null for every other change. */
  static @Nullable IntegerRange of(Change change) {
    if (change.kind() != Change.Kind.ADD || !(change.operand().value() instanceof Number added)) {
      return null;
    }
    long amount = added.longValue();
    return switch (change.attribute().type()) {
      case INT8 -> of(change, amount, (byte) limit(amount, Byte.MIN_VALUE, Byte.MAX_VALUE));
      case INT16 -> of(change, amount, (short) limit(amount, Short.MIN_VALUE, Short.MAX_VALUE));
      case INT32 -> of(change, amount, (int) limit(amount, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case INT64 -> of(change, amount, limit(amount, Long.MIN_VALUE, Long.MAX_VALUE));
      case TEXT,
          ENUM,
          CHARACTER,
          BOOLEAN,
          BIG_INTEGER,
          DECIMAL,
          FLOAT32,
          FLOAT64,
          BINARY,
          BUFFER,
          UUID,
          INSTANT,
          DATE,
          DATE_TIME,
          TIME,
          DURATION,
          SET ->
          null;
    };
  }

  private static IntegerRange of(Change change, long amount, Number limit) {
    Operand operand = new Operand(change.attribute(), limit);
    return new IntegerRange(operand, amount < 0 ? Operator.LESS : Operator.GREATER);
  }

  private static long limit(long amount, long least, long most) {
    return amount < 0 ? least - amount : most - amount;
  }

  /** True where the attribute is absent, too. */
  Predicate condition() {
    return new Negation(new Comparison(limit.attribute(), beyond, List.of(limit)));
  }

  /** Whether the value that stands there is a reason to refuse the addition. */
  boolean isLeftBy(Map<String, AttributeValue> item) {
    AttributeValue standing = item.get(limit.attribute().storedName());
    if (standing == null || standing.n() == null || !(limit.value() instanceof Number number)) {
      return false;
    }
    int order = new BigDecimal(standing.n()).compareTo(BigDecimal.valueOf(number.longValue()));
    return beyond == Operator.LESS ? order < 0 : order > 0;
  }
}
