package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A write that is done behind the deletion of expired records, in the same transaction: they would
 * stand in its way, though they count as absent.
 *
 * @param <T> what the write brings
 */
final class Clearing<T extends @Nullable Object> implements Work<T> {

  private final BoundSql deletion;
  private final Work<T> write;

  Clearing(BoundSql deletion, Work<T> write) {
    this.deletion = deletion;
    this.write = write;
  }

  @Override
  public T on(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      // It is a part of a larger transaction, which has cleared already.
      return write.on(connection);
    }
    connection.setAutoCommit(false);
    try {
      clear(connection);
      T result = write.on(connection);
      connection.commit();
      return result;
    } finally {
      restore(connection);
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(deletion.sql())) {
      ParameterWriter writer = new ParameterWriter(statement);
      deletion.operands().forEach(operand -> operand.writeTo(writer));
      statement.execute();
    }
  }

  /** Undoes what is not committed. A failure would hide the one that matters. */
  private static void restore(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      return;
    }
  }

  @Override
  public OperationContext context() {
    return write.context();
  }

  @Override
  public Repeating repeating() {
    return write.repeating();
  }

  @Override
  public boolean keepsUnique() {
    return write.keepsUnique();
  }

  @Override
  public boolean mayBeDone() {
    return write.mayBeDone();
  }

  @Override
  public T afterLoss(T result) {
    return write.afterLoss(result);
  }

  @Override
  public @Nullable RuntimeException refusal(SQLException failure) {
    return write.refusal(failure);
  }
}
