package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.schema.AttributeSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One statement for many records or keys, which are all its parameters: one array per column.
 *
 * @param <R> the record
 * @param <E> what there are many of: a record or a key
 */
final class BatchRequest<R, E> implements Work<Batch<R>> {

  private final RecordRows<R> records;
  private final String operation;
  private final Statement<E> statement;
  private final List<E> elements;

  /**
   * A statement whose parameters are arrays.
   *
   * @param before values that are the same for all, which are parameters before the arrays
   * @param attributes the columns that are bound
   * @param write writes them
   * @param repeating what it would mean to send it once more
   */
  record Statement<E>(
      String sql,
      List<Operand> before,
      List<AttributeSchema> attributes,
      BiConsumer<E, RecordWriter> write,
      Repeating repeating) {}

  /**
   * @param elements whose values are checked
   */
  BatchRequest(RecordRows<R> records, String operation, Statement<E> statement, List<E> elements) {
    this.records = records;
    this.operation = operation;
    this.statement = statement;
    this.elements = elements;
  }

  @Override
  public Batch<R> on(Connection connection) throws SQLException {
    ColumnArrays arrays = new ColumnArrays(statement.attributes(), elements.size(), connection);
    for (E element : elements) {
      arrays.startRow();
      statement.write().accept(element, arrays);
    }
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      ParameterWriter writer = new ParameterWriter(prepared);
      for (Operand value : statement.before()) {
        value.writeTo(writer);
      }
      arrays.bind(prepared, statement.before().size());
      prepared.execute();
      return new Batch<>(read(prepared.getResultSet()), List.of());
    }
  }

  private List<R> read(@Nullable ResultSet rows) throws SQLException {
    List<R> items = new ArrayList<>(rows == null ? 0 : elements.size());
    if (rows != null) {
      RowReader reader = records.reader(rows, 0);
      while (rows.next()) {
        if (!records.isExpired(reader)) {
          items.add(records.record(reader, operation));
        }
      }
    }
    return items;
  }

  @Override
  public Repeating repeating() {
    return statement.repeating();
  }

  @Override
  public @Nullable RuntimeException refusal(SQLException failure) {
    return records.duplicate(context(), failure);
  }

  @Override
  public OperationContext context() {
    return OperationContext.of(records.table(), operation);
  }
}
