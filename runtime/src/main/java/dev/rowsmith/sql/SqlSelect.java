package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement of the caller's own, whose rows are read as records. Nothing is sent before {@link
 * #list()}, {@link #stream()} or {@link #first()} is called.
 *
 * @param <T> what is made of each row
 */
public final class SqlSelect<T> {

  private final Connector connector;
  private final Projection<?, T> items;
  private final BoundSql statement;

  SqlSelect(Connector connector, Projection<?, T> items, String sql, List<Operand> values) {
    this.connector = connector;
    this.items = items;
    this.statement = new BoundSql(sql, values);
  }

  /**
   * All rows, in memory and in the order of the statement.
   *
   * @throws IllegalArgumentException when the statement does not select a column that every record
   *     has
   * @throws dev.rowsmith.UnreadableRecordException when no record can be made of a row
   * @throws dev.rowsmith.BackendException when PostgreSQL refuses the statement; the cause has its
   *     SQLState
   */
  public List<T> list() {
    return connector.run(new SqlSelection<>(items, statement, 0));
  }

  /** The first row, if there is one; as {@link #list()}, but no other is fetched. */
  public Optional<T> first() {
    return connector.run(new SqlSelection<>(items, statement, 1)).stream().findFirst();
  }

  /**
   * The rows as they are asked for, of which a thousand are in memory at once. They come from one
   * connection and one snapshot of the database. The stream holds that connection until its last
   * row is read or it is closed: use it in a try-with-resources statement. It throws what {@link
   * #list()} throws: of the statement at once, of a row when that is asked for.
   */
  public Stream<T> stream() {
    return SqlRows.stream(connector, new SqlSelection<>(items, statement, 0));
  }
}
