package dev.rowsmith.operation;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;

/**
 * What an update does to one attribute.
 *
 * @param kind what is done
 * @param operand the attribute and the value that it is done with; the value is null for {@link
 *     Kind#REMOVE}
 */
public record Change(Kind kind, Operand operand) {

  /** What is done to an attribute. */
  public enum Kind {
    /** Stores the value. */
    SET,
    /** Makes the attribute absent. */
    REMOVE,
    /** Stores the value where the attribute is absent. */
    SET_IF_ABSENT,
    /** Adds the value, an absent attribute counting as 0. */
    ADD
  }

  /** What it would mean to make changes once more. */
  public static Repeating repeating(List<Change> changes) {
    for (Change change : changes) {
      boolean more =
          switch (change.kind()) {
            case SET, REMOVE, SET_IF_ABSENT -> false;
            case ADD -> true;
          };
      if (more) {
        return Repeating.MORE;
      }
    }
    return Repeating.SAME;
  }

  /** The attribute that is changed. */
  public AttributeSchema attribute() {
    return operand.attribute();
  }
}
