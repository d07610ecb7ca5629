package dev.rowsmith.sql;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of a statement and, in the order of its question marks, what is bound to it.
 */
final class SqlText {

  private static final AttributeSchema PLAIN =
      new AttributeSchema(0, "text", "text", AttributeType.TEXT);

  /** More than most statements have, and fewer than a list begins with. */
  private static final int OPERANDS = 4;

  private final SqlTexts texts;
  private final List<Object> pieces = new ArrayList<>();
  private final List<Operand> operands = new ArrayList<>(OPERANDS);
  private int writeOperands = -1;

  /**
   * @param texts makes the text of its pieces
   * @param beginning what is before the part that writes, where one does
   */
  SqlText(SqlTexts texts, String beginning) {
    this.texts = texts;
    add(beginning);
    pieces.add(SqlTexts.Mark.WRITE);
  }

  SqlText add(String piece) {
    pieces.add(piece);
    return this;
  }

  /** Adds a column as {@link SqlTable#column} has it. */
  SqlText column(AttributeSchema attribute) {
    return add(SqlTable.OF_TABLE).name(attribute);
  }

  /** Adds the quoted name of a column. */
  SqlText name(AttributeSchema attribute) {
    pieces.add(attribute);
    return this;
  }

  /**
   * Adds a question mark and what is bound to it.
   *
   * @param check what the value must pass
   * @throws dev.rowsmith.codec.ValueException when it does not
   */
  SqlText bind(Operand operand, RecordWriter check) {
    return bind("?", operand, check);
  }

  /**
   * The same with more around the question mark.
   *
   * @param marked has the question mark
   */
  SqlText bind(String marked, Operand operand, RecordWriter check) {
    operand.writeTo(check);
    operands.add(operand);
    return add(marked);
  }

  /**
   * Adds a question mark and binds a value as the JSON text that stands for it within a list.
   *
   * @throws dev.rowsmith.codec.ValueException when the value is refused
   */
  SqlText bindJson(Operand operand) {
    return bindText(JsonText.of(operand.tree()));
  }

  /** Adds a question mark and binds a text that is no attribute's value. */
  SqlText bindText(String value) {
    operands.add(new Operand(PLAIN, value));
    return add("?");
  }

  /** Adds question marks that are in the text already. */
  SqlText bindAll(List<Operand> values, RecordWriter check) {
    // By place: every update would make an iterator otherwise.
    for (int place = 0; place < values.size(); place++) {
      Operand value = values.get(place);
      value.writeTo(check);
      operands.add(value);
    }
    return this;
  }

  /** Says that the part that writes ends here; it began behind the beginning. */
  SqlText endOfWrite() {
    pieces.add(SqlTexts.Mark.END_OF_WRITE);
    writeOperands = operands.size();
    return this;
  }

  BoundSql bound() {
    SqlTexts.Text text = texts.of(pieces);
    return writeOperands < 0
        ? new BoundSql(text.sql(), operands)
        : new BoundSql(text.sql(), operands, text.write(), writeOperands);
  }
}
