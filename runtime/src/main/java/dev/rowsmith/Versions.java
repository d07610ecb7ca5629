package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.util.List;

/**
 * The numbers that count the writes of a table's records, from 1. A record without one counts as 0,
 * and so does none.
 */
record Versions(AttributeSchema attribute) {

  /** What holds where the version is stored, and is none that another write has raised. */
  Predicate wanted(long version) {
    Predicate equal = Comparison.equality(operand(version));
    return version == 0
        ? new Junction(
            Junction.Kind.OR,
            List.of(new Comparison(attribute, Operator.NOT_EXISTS, List.of()), equal))
        : equal;
  }

  /**
   * The version that a write stores which wants this one.
   *
   * @throws ValueException when there is none in the range of the type
   */
  long after(long version) {
    if (version < least() || version >= most()) {
      throw new ValueException(
          attribute,
          "is outside the range of what can be raised. Give the record the version that it was read"
              + " with, or declare it as a long");
    }
    return version + 1;
  }

  /** What an update does to the version, whatever it is. */
  Change raise() {
    return new Change(Change.Kind.ADD, operand(1));
  }

  private Operand operand(long version) {
    AttributeType type = attribute.type();
    Object value =
        type == AttributeType.INT64
            ? (Object) version
            : type == AttributeType.INT32 ? (Object) (int) version : (Object) (short) version;
    return new Operand(attribute, value);
  }

  private long least() {
    return -most() - 1;
  }

  private long most() {
    AttributeType type = attribute.type();
    return type == AttributeType.INT64
        ? Long.MAX_VALUE
        : type == AttributeType.INT32 ? Integer.MAX_VALUE : Short.MAX_VALUE;
  }
}
