package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import java.util.List;

/**
 * Turns a condition into an expression, whose logic is the condition's own (semantics.md 1.4):
 *
 * <pre>{@code
 * #1 <> :0 AND (begins_with(#2, :1) OR NOT #3 IN (:2, :3))
 * }</pre>
 *
 * <p>Parentheses stand only where they must, since DynamoDB refuses those that it holds redundant.
 */
final class ConditionRenderer {

  /** The most operands that DynamoDB takes in one IN. */
  private static final int MOST_OPERANDS = 100;

  /** How tightly an operator binds; an operand that binds less stands in parentheses. */
  private static final int OR = 0;

  private static final int AND = 1;
  private static final int NOT = 2;

  private final Placeholders placeholders;
  private final StringBuilder text = new StringBuilder();

  private ConditionRenderer(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /** The condition as a whole expression. */
  static String render(Predicate condition, Placeholders placeholders) {
    return render(condition, placeholders, OR);
  }

  /** The condition as one of several that are joined by AND. */
  static String renderPart(Predicate condition, Placeholders placeholders) {
    return render(condition, placeholders, AND);
  }

  private static String render(Predicate condition, Placeholders placeholders, int binding) {
    ConditionRenderer renderer = new ConditionRenderer(placeholders);
    renderer.append(condition, binding);
    return renderer.text.toString();
  }

  private void append(Predicate condition, int binding) {
    if (condition instanceof Comparison comparison) {
      append(comparison, binding);
    } else if (condition instanceof Junction junction) {
      append(junction, binding);
    } else if (condition instanceof Negation negation) {
      append(negation, binding);
    }
  }

  private void append(Junction junction, int binding) {
    List<Predicate> parts = junction.parts();
    if (parts.size() == 1) {
      append(parts.get(0), binding);
      return;
    }
    boolean and = junction.kind() == Junction.Kind.AND;
    int own = and ? AND : OR;
    open(own, binding);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        text.append(and ? " AND " : " OR ");
      }
      append(parts.get(i), own);
    }
    close(own, binding);
  }

  private void append(Negation negation, int binding) {
    if (negation.part() instanceof Negation twice) {
      append(twice.part(), binding);
      return;
    }
    text.append("NOT ");
    append(negation.part(), NOT);
  }

  private void append(Comparison comparison, int binding) {
    switch (comparison.operator()) {
      case EQUAL -> infix(comparison, " = ");
      case NOT_EQUAL -> infix(comparison, " <> ");
      case LESS -> infix(comparison, " < ");
      case LESS_OR_EQUAL -> infix(comparison, " <= ");
      case GREATER -> infix(comparison, " > ");
      case GREATER_OR_EQUAL -> infix(comparison, " >= ");
      case BETWEEN -> between(comparison);
      case IN -> in(comparison, binding);
      case BEGINS_WITH -> function("begins_with(", comparison);
      case CONTAINS, HAS_MEMBER -> function("contains(", comparison);
      case EXISTS -> function("attribute_exists(", comparison);
      case NOT_EXISTS -> function("attribute_not_exists(", comparison);
      case HAS_TYPE -> type(comparison);
    }
  }

  private void infix(Comparison comparison, String operator) {
    text.append(placeholders.name(comparison.attribute()))
        .append(operator)
        .append(placeholders.compared(comparison.operand()));
  }

  private void between(Comparison comparison) {
    text.append(placeholders.name(comparison.attribute()))
        .append(" BETWEEN ")
        .append(placeholders.compared(comparison.operands().get(0)))
        .append(" AND ")
        .append(placeholders.compared(comparison.operands().get(1)));
  }

  private void function(String opening, Comparison comparison) {
    text.append(opening).append(placeholders.name(comparison.attribute()));
    for (Operand operand : comparison.operands()) {
      text.append(", ").append(placeholders.compared(operand));
    }
    text.append(')');
  }

  private void type(Comparison comparison) {
    text.append("attribute_type(")
        .append(placeholders.name(comparison.attribute()))
        .append(", ")
        .append(placeholders.type(comparison.attribute().type()))
        .append(')');
  }

  private void in(Comparison comparison, int binding) {
    List<Operand> operands = comparison.operands();
    int own = operands.size() <= MOST_OPERANDS ? NOT : OR;
    open(own, binding);
    for (int from = 0; from < operands.size(); from += MOST_OPERANDS) {
      text.append(from == 0 ? "" : " OR ")
          .append(placeholders.name(comparison.attribute()))
          .append(" IN (");
      int to = Math.min(from + MOST_OPERANDS, operands.size());
      for (int i = from; i < to; i++) {
        text.append(i == from ? "" : ", ").append(placeholders.compared(operands.get(i)));
      }
      text.append(')');
    }
    close(own, binding);
  }

  private void open(int own, int binding) {
    if (own < binding) {
      text.append('(');
    }
  }

  private void close(int own, int binding) {
    if (own < binding) {
      text.append(')');
    }
  }
}
