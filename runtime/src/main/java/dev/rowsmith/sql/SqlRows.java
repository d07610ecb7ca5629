package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a caller's own statement, fetched as they are asked for on a connection that is kept
 * until the last one. The driver fetches in parts only within a transaction.
 *
 * @param <T> what is made of each row
 */
final class SqlRows<T> extends AbstractSpliterator<T> implements AutoCloseable {

  /** Enough that a round trip weighs little. */
  private static final int FETCHED = 1000;

  private final Session session;
  private final SqlSelection<T> selection;
  private final ResultSet rows;
  private final RowReader reader;
  private boolean closed;

  private SqlRows(Session session, SqlSelection<T> selection) throws SQLException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.session = session;
    this.selection = selection;
    Connection connection = session.connection();
    connection.setAutoCommit(false);
    PreparedStatement prepared = selection.prepared(connection);
    prepared.closeOnCompletion();
    prepared.setFetchSize(FETCHED);
    this.rows = prepared.executeQuery();
    this.reader = selection.reader(rows);
  }

  /** Sends the statement; its first rows are there when this returns. */
  static <T> Stream<T> stream(Connector connector, SqlSelection<T> selection) {
    SqlRows<T> opened = connector.keep(new Opening<>(selection));
    return StreamSupport.stream(opened, false).onClose(opened::close);
  }

  private record Opening<T>(SqlSelection<T> selection) implements Connector.Beginning<SqlRows<T>> {

    @Override
    public SqlRows<T> on(Session session) throws SQLException {
      return new SqlRows<>(session, selection);
    }

    @Override
    public OperationContext context() {
      return selection.context();
    }

    @Override
    public Repeating repeating() {
      return Repeating.READ;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (closed) {
      return false;
    }
    T made;
    try {
      if (!rows.next()) {
        close();
        return false;
      }
      made = selection.made(reader);
    } catch (SQLException e) {
      close();
      throw Failures.exception(selection.context(), e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    action.accept(made);
    return true;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      session.rollBack();
    }
  }
}
