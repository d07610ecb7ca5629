package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeySchema;
import java.util.List;

/**
 * Turns the values of a range into the key condition of a query. What does not depend on values is
 * made once per key.
 *
 * <pre>{@code
 * #0 = :0 AND #4 BETWEEN :1 AND :2
 * }</pre>
 */
final class KeyCondition {

  private final List<AttributeSchema> partition;
  private final String partitionText;

  KeyCondition(KeySchema key) {
    this.partition = key.partition();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < partition.size(); i++) {
      text.append(i == 0 ? "" : " AND ")
          .append(Placeholders.of(partition.get(i)))
          .append(" = :")
          .append(i);
    }
    this.partitionText = text.toString();
  }

  /** The expression, whose values must be the first that the placeholders are given. */
  String render(Range range, Placeholders placeholders) {
    for (int i = 0; i < partition.size(); i++) {
      placeholders.name(partition.get(i));
      placeholders.stored(range.partition().get(i));
    }
    StringBuilder text = new StringBuilder(partitionText);
    for (Comparison condition : range.sort()) {
      text.append(" AND ").append(text(condition, placeholders));
    }
    return text.toString();
  }

  private static String text(Comparison sort, Placeholders placeholders) {
    String name = placeholders.name(sort.attribute());
    List<Operand> operands = sort.operands();
    return switch (sort.operator()) {
      case EQUAL -> name + " = " + placeholders.stored(sort.operand());
      case LESS -> name + " < " + placeholders.stored(sort.operand());
      case LESS_OR_EQUAL -> name + " <= " + placeholders.stored(sort.operand());
      case GREATER -> name + " > " + placeholders.stored(sort.operand());
      case GREATER_OR_EQUAL -> name + " >= " + placeholders.stored(sort.operand());
      case BEGINS_WITH -> "begins_with(" + name + ", " + placeholders.stored(sort.operand()) + ")";
      case BETWEEN ->
          name
              + " BETWEEN "
              + placeholders.stored(operands.get(0))
              + " AND "
              + placeholders.stored(operands.get(1));
      case NOT_EQUAL, IN, CONTAINS, HAS_MEMBER, EXISTS, NOT_EXISTS, HAS_TYPE ->
          throw new IllegalArgumentException(
              sort.operator() + " is no condition of a sort key. Filter by it instead.");
    };
  }
}
