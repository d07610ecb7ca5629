package dev.rowsmith.sql;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.ChangeEvent;
import dev.rowsmith.OperationContext;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.TableNotFoundException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One reader's turn at an outbox, in one transaction: takes the turn, hands over the next changes
 * and deletes those that were handled. A connection that breaks gives the turn back.
 *
 * <p>Changes that are committed later than others of a greater number are not passed over: they are
 * still there at the next turn.
 */
final class OutboxWork<K, R> implements Work<Integer> {

  private final OutboxRows<K, R> outbox;
  private final int atMost;
  private final Consumer<Supplier<ChangeEvent<K, R>>> handler;

  OutboxWork(OutboxRows<K, R> outbox, int atMost, Consumer<Supplier<ChangeEvent<K, R>>> handler) {
    this.outbox = outbox;
    this.atMost = atMost;
    this.handler = handler;
  }

  @Override
  public OperationContext context() {
    return outbox.context();
  }

  /** In one attempt: a second one would hand over changes that the first one did. */
  @Override
  public RetryPolicy retries(RetryPolicy usual) {
    return RetryPolicy.none();
  }

  @Override
  public int recordsRead(Integer handled) {
    return handled;
  }

  @Override
  public Integer on(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      int handled = isMyTurn(connection) ? handle(connection) : 0;
      connection.commit();
      connection.setAutoCommit(true);
      return handled;
    } catch (SQLException | RuntimeException | Error e) {
      try {
        connection.rollback();
      } catch (SQLException broken) {
        e.addSuppressed(broken);
      }
      throw e;
    }
  }

  private boolean isMyTurn(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OutboxRows.TURN)) {
      statement.setString(1, outbox.table().sql());
      statement.setString(2, outbox.sql());
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        if (!answer.getBoolean(1)) {
          throw new TableNotFoundException(context(), null);
        }
        boolean turn = answer.getBoolean(2);
        if (answer.wasNull()) {
          throw new BackendException(
              context(),
              Category.REFUSED,
              "the table has no stream. Call createTable(), which makes it.",
              null);
        }
        return turn;
      }
    }
  }

  private int handle(Connection connection) throws SQLException {
    List<Long> handled = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(outbox.select())) {
      statement.setInt(1, atMost);
      try (ResultSet rows = statement.executeQuery()) {
        OutboxRows.Reader<K, R> reader = outbox.reader(rows);
        while (rows.next()) {
          handler.accept(reader::event);
          handled.add(reader.id());
        }
      }
    } catch (RuntimeException | Error e) {
      acknowledge(connection, handled, e);
      throw e;
    }
    delete(connection, handled);
    return handled.size();
  }

  /** What was handled before the handler threw is not to come again. */
  private void acknowledge(Connection connection, List<Long> handled, Throwable thrown) {
    try {
      delete(connection, handled);
      connection.commit();
    } catch (SQLException e) {
      thrown.addSuppressed(e);
    }
  }

  private void delete(Connection connection, List<Long> handled) throws SQLException {
    if (handled.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(outbox.delete())) {
      statement.setArray(1, connection.createArrayOf("bigint", handled.toArray()));
      statement.executeUpdate();
    }
  }
}
