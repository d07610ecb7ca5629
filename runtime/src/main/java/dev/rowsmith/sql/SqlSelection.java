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
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      prepared.setMaxRows(most);
      ParameterWriter writer = new ParameterWriter(prepared);
      for (Operand value : statement.operands()) {
        value.writeTo(writer);
      }
      try (ResultSet rows = prepared.executeQuery()) {
        return read(rows);
      }
    }
  }

  private List<T> read(ResultSet rows) throws SQLException {
    RecordColumns columns = new RecordColumns(items.attributes());
    RowReader reader = new RowReader(rows, columns, places(rows.getMetaData()));
    List<T> made = new ArrayList<>();
    while (rows.next()) {
      reader.startRow();
      try {
        made.add(items.read(reader));
      } catch (RuntimeException e) {
        throw UnreadableRecordException.of(context(), e);
      }
    }
    return made;
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
  public OperationContext context() {
    return OperationContext.of("database", "select");
  }
}
