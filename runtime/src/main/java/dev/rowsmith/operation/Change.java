package dev.rowsmith.operation;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.schema.AttributeSchema;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to one attribute.
 *
 * @param kind what is done
 * @param operand the attribute and the value that it is done with; the value is null for {@link
 *     Kind#REMOVE} and {@link Kind#COPY}
 * @param source the attribute whose value is taken, for {@link Kind#COPY} alone
 */
public record Change(Kind kind, Operand operand, @Nullable AttributeSchema source) {

  /** What is done to an attribute. */
  public enum Kind {
    /** Stores the value. */
    SET,
    /** Makes the attribute absent. */
    REMOVE,
    /** Stores the value where the attribute is absent. */
    SET_IF_ABSENT,
    /** Stores the value that another attribute has before the update; that one is present. */
    COPY,
    /** Adds the value, an absent attribute counting as 0. */
    ADD,
    /** Subtracts the value, an absent attribute counting as 0. */
    SUBTRACT,
    /** Adds the members of the value, an absent attribute counting as the empty set. */
    ADD_MEMBERS,
    /** Removes the members of the value; a set of which none is left becomes absent. */
    REMOVE_MEMBERS,
    /** Puts the elements of the value behind those of the list, an absent one counting as empty. */
    APPEND,
    /** Puts the elements of the value before those of the list, an absent one counting as empty. */
    PREPEND
  }

  /** A change by a value. */
  public Change(Kind kind, Operand operand) {
    this(kind, operand, null);
  }

  /** The attribute that is changed. */
  public AttributeSchema attribute() {
    return operand.attribute();
  }
}
