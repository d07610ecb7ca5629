package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import java.util.List;

/**
 * The text of a statement and what is bound to its question marks, in their order.
 *
 * @param sql the same object for every call where the text is constant: the driver finds what it
 *     prepared by it
 * @param operands checked values; those of a whole record, which go before, are not among them
 */
record BoundSql(String sql, List<Operand> operands) {

  /** A constant text with its values. */
  static BoundSql of(String sql, List<Operand> operands, RecordWriter check) {
    for (Operand operand : operands) {
      operand.writeTo(check);
    }
    return new BoundSql(sql, operands);
  }
}
