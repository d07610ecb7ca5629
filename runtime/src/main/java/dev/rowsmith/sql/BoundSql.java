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
 */
record BoundSql(String sql, List<Operand> operands, Part write) {

  /**
   * A part of a statement.
   *
   * @param start where it begins in the text
   * @param end where the rest begins
   * @param operands how many of the operands are in it; they are the first
   */
  record Part(int start, int end, int operands) {}

  /** A statement that is one part. */
  BoundSql(String sql, List<Operand> operands) {
    this(sql, operands, new Part(0, sql.length(), operands.size()));
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
    return new BoundSql(
        sql.substring(write.start(), write.end()), operands.subList(0, write.operands()));
  }

  /** The same between two texts. */
  BoundSql within(String before, String behind) {
    return new BoundSql(before + sql + behind, operands);
  }
}
