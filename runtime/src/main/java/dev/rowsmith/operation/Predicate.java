package dev.rowsmith.operation;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;

/**
 * A condition as a tree. It is true or false, never unknown: a comparison with an absent attribute
 * is false, {@link Operator#NOT_EQUAL} of it is true, and {@link Negation} turns every false into
 * true.
 */
public sealed interface Predicate {

  /** Whether the attribute is compared anywhere within. */
  boolean mentions(AttributeSchema attribute);

  /** How an attribute is compared. */
  enum Operator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    /** From the first operand to the second, both included. */
    BETWEEN,
    /** Equal to one of the operands. */
    IN,
    BEGINS_WITH,
    CONTAINS,
    /** The operand, which is of the attribute's element, is in the set or the list. */
    HAS_MEMBER,
    /** Present; without an operand. */
    EXISTS,
    /** Absent; without an operand. */
    NOT_EXISTS,
    /** Present, and stored as the list, the map or the number that it is; without an operand. */
    HAS_TYPE
  }

  /**
   * One attribute against values.
   *
   * @param operands as many as the operator takes, of the attribute's type
   */
  record Comparison(AttributeSchema attribute, Operator operator, List<Operand> operands)
      implements Predicate {
    public Comparison {
      operands = List.copyOf(operands);
    }

    /** The attribute's being equal to a value. */
    public static Comparison equality(Operand value) {
      return new Comparison(value.attribute(), Operator.EQUAL, List.of(value));
    }

    @Override
    public boolean mentions(AttributeSchema other) {
      return attribute == other;
    }

    /** The only operand of an operator that takes one. */
    public Operand operand() {
      return operands.get(0);
    }
  }

  /** All of the parts, or at least one of them. */
  record Junction(Kind kind, List<Predicate> parts) implements Predicate {

    /** How the parts are joined. */
    public enum Kind {
      AND,
      OR
    }

    public Junction {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean mentions(AttributeSchema attribute) {
      return parts.stream().anyMatch(part -> part.mentions(attribute));
    }
  }

  /** True where the part is false. */
  record Negation(Predicate part) implements Predicate {

    @Override
    public boolean mentions(AttributeSchema attribute) {
      return part.mentions(attribute);
    }
  }
}
