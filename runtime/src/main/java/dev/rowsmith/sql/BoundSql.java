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
 * @param write the part of it that writes, where other parts tell what it came to
 * @param writeOperands how many of the operands are in that part; they are the first
 */
record BoundSql(String sql, List<Operand> operands, String write, int writeOperands) {

  /** A statement that is one part. */
  BoundSql(String sql, List<Operand> operands) {
    this(sql, operands, sql, operands.size());
  }

  /** A constant text with its values. */
  static BoundSql of(String sql, List<Operand> operands, RecordWriter check) {
    for (Operand operand : operands) {
      operand.writeTo(check);
    }
    return new BoundSql(sql, operands);
  }

  /** The part that writes as a statement of its own. */
  BoundSql writeAlone() {
    return new BoundSql(write, operands.subList(0, writeOperands));
  }

  /** The same between two texts. */
  BoundSql within(SqlTexts texts, String before, String behind) {
    return new BoundSql(texts.of(List.of(before, sql, behind)).sql(), operands);
  }
}
