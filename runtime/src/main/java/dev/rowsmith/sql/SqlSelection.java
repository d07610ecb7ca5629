package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.schema.AttributeSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a statement of the caller's own, and finds the attributes among its columns by their stored
 * names.
 *
 * @param items what is made of each row
 * @param statement the text, and what is bound to it
 * @param most the most rows that are wanted, or 0 for all
 */
record SqlSelection<T>(Projection<?, T> items, BoundSql statement, int most)
    implements Work<List<T>> {

  @Override
  public List<T> on(Connection connection) throws SQLException {
    try (PreparedStatement prepared = prepared(connection)) {
      prepared.setMaxRows(most);
      try (ResultSet rows = prepared.executeQuery()) {
        RowReader reader = reader(rows);
        List<T> made = new ArrayList<>();
        while (rows.next()) {
          made.add(made(reader));
        }
        return made;
      }
    }
  }

  PreparedStatement prepared(Connection connection) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement.sql());
    ParameterWriter writer = new ParameterWriter(prepared);
    for (Operand value : statement.operands()) {
      value.writeTo(writer);
    }
    return prepared;
  }

  RowReader reader(ResultSet rows) throws SQLException {
    return new RowReader(rows, new RecordColumns(items.attributes()), places(rows.getMetaData()));
  }

  /** What is to be made of the row that the result stands on. */
  T made(RowReader reader) {
    reader.startRow();
    try {
      return items.read(reader);
    } catch (RuntimeException e) {
      throw UnreadableRecordException.of(context(), e);
    }
  }

  private int[] places(ResultSetMetaData found) throws SQLException {
    Map<String, Integer> byName = new HashMap<>();
    for (int column = 1; column <= found.getColumnCount(); column++) {
      byName.putIfAbsent(found.getColumnLabel(column), column);
    }
    List<AttributeSchema> attributes = items.attributes();
    int[] places = new int[attributes.size()];
    for (int slot = 0; slot < places.length; slot++) {
      AttributeSchema attribute = attributes.get(slot);
      places[slot] = byName.getOrDefault(attribute.storedName(), 0);
      if (places[slot] == 0 && attribute.required() && !attribute.defaulted()) {
        throw new IllegalArgumentException(
            "The statement selects no column "
                + attribute.storedName()
                + ", which "
                + attribute.component()
                + " is read from. Select it, or call another column so: AS "
                + SqlTable.quoted(attribute.storedName())
                + ".");
      }
    }
    return places;
  }

  @Override
  public int recordsRead(List<T> result) {
    return result.size();
  }

  @Override
  public OperationContext context() {
    return OperationContext.of("database", "select");
  }
}
