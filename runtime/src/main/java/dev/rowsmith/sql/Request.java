package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement and what its answer means: turns an operation into a text and parameters, and the
 * server's answer into the operation's result.
 *
 * @param <R> the record
 * @param <T> what the operation brings
 */
abstract class Request<R, T extends @Nullable Object> implements Work<T> {

  private final RecordRows<R> records;
  private final String operation;
  private final BoundSql statement;

  /**
   * @param operation the DAO's method, as errors tell it
   */
  Request(RecordRows<R> records, String operation, BoundSql statement) {
    this.records = records;
    this.operation = operation;
    this.statement = statement;
  }

  /**
   * Binds every parameter, in order.
   *
   * @param sql the statement, or what was made of it
   */
  void bind(BoundSql sql, ParameterWriter writer) throws SQLException {
    // By place: every call would make an iterator otherwise.
    List<Operand> operands = sql.operands();
    for (int place = 0; place < operands.size(); place++) {
      operands.get(place).writeTo(writer);
    }
  }

  /** Reads the answer. */
  abstract T read(PreparedStatement executed) throws SQLException;

  /** The key of the record that it is about, or null where there are many. */
  abstract @Nullable Key key();

  final RecordRows<R> records() {
    return records;
  }

  final String operation() {
    return operation;
  }

  final BoundSql statement() {
    return statement;
  }

  @Override
  public final T on(Connection connection) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      bind(statement, new ParameterWriter(prepared));
      prepared.execute();
      return read(prepared);
    }
  }

  @Override
  public OperationContext context() {
    Key key = key();
    String text = key == null ? null : key.toString();
    return new OperationContext(records.table(), operation, text);
  }
}
