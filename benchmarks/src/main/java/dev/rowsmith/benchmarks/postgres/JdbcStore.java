package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import dev.rowsmith.benchmarks.fixture.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** JDBC by hand: constant statements, typed parameters, columns by their places. */
final class JdbcStore implements Store {

  private static final String COLUMNS =
      "owner, number, quantity, title, description, city, status, created_at, active, price";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM entries";
  private static final String GET = SELECT + " WHERE owner = ? AND number = ?";
  private static final String QUERY = SELECT + " WHERE owner = ? ORDER BY number";
  private static final String INSERT =
      "INSERT INTO entries (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String PUT =
      INSERT
          + " ON CONFLICT (owner, number) DO UPDATE SET quantity = excluded.quantity,"
          + " title = excluded.title, description = excluded.description, city = excluded.city,"
          + " status = excluded.status, created_at = excluded.created_at,"
          + " active = excluded.active, price = excluded.price";
  private static final String UPDATE =
      "UPDATE entries SET title = ? WHERE owner = ? AND number = ?";
  private static final String DELETE = "DELETE FROM entries WHERE owner = ? AND number = ?";
  private static final int BATCH = 1000;

  private final DataSource dataSource;

  JdbcStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What is done with a connection. */
  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private <T> T run(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T transact(Work<T> work) {
    return run(
        connection -> {
          connection.setAutoCommit(false);
          try {
            T result = work.with(connection);
            connection.commit();
            return result;
          } catch (SQLException e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(true);
          }
        });
  }

  @Override
  public Entry get(String owner, long number) {
    return run(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(GET)) {
            statement.setString(1, owner);
            statement.setLong(2, number);
            return only(statement.executeQuery());
          }
        });
  }

  @Override
  public void insert(Entry entry) {
    run(connection -> insert(connection, entry));
  }

  private static int insert(Connection connection, Entry entry) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      bind(statement, entry);
      return statement.executeUpdate();
    }
  }

  @Override
  public Entry update(String owner, long number, String title) {
    return run(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(UPDATE + " RETURNING " + COLUMNS)) {
            statement.setString(1, title);
            statement.setString(2, owner);
            statement.setLong(3, number);
            return only(statement.executeQuery());
          }
        });
  }

  @Override
  public List<Entry> query(String owner) {
    return run(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, owner);
            return all(statement.executeQuery());
          }
        });
  }

  @Override
  public List<Entry> getMany(String owner, List<Long> numbers) {
    String keys = String.join(", ", Collections.nCopies(numbers.size(), "(?, ?)"));
    return run(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(SELECT + " WHERE (owner, number) IN (" + keys + ")")) {
            int at = 0;
            for (long number : numbers) {
              statement.setString(++at, owner);
              statement.setLong(++at, number);
            }
            return all(statement.executeQuery());
          }
        });
  }

  @Override
  public void putMany(List<Entry> entries) {
    batch(PUT, entries);
  }

  @Override
  public void load(List<Entry> entries) {
    batch(INSERT, entries);
  }

  private void batch(String sql, List<Entry> entries) {
    transact(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Entry entry : entries) {
              bind(statement, entry);
              statement.addBatch();
              if (++waiting % BATCH == 0) {
                statement.executeBatch();
              }
            }
            statement.executeBatch();
            return waiting;
          }
        });
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    transact(
        connection -> {
          insert(connection, created);
          try (PreparedStatement update = connection.prepareStatement(UPDATE);
              PreparedStatement delete = connection.prepareStatement(DELETE)) {
            update.setString(1, titled.title());
            update.setString(2, titled.owner());
            update.setLong(3, titled.number());
            delete.setString(1, deleted.owner());
            delete.setLong(2, deleted.number());
            return update.executeUpdate() + delete.executeUpdate();
          }
        });
  }

  @Override
  public long stream() {
    return transact(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setFetchSize(BATCH);
            ResultSet rows = statement.executeQuery();
            long sum = 0;
            while (rows.next()) {
              sum += entry(rows).quantity();
            }
            return sum;
          }
        });
  }

  static void bind(PreparedStatement statement, Entry entry) throws SQLException {
    statement.setString(1, entry.owner());
    statement.setLong(2, entry.number());
    statement.setInt(3, entry.quantity());
    statement.setString(4, entry.title());
    statement.setString(5, entry.description());
    statement.setString(6, entry.city());
    statement.setString(7, entry.status().name());
    statement.setObject(8, entry.createdAt().atOffset(ZoneOffset.UTC));
    statement.setBoolean(9, entry.active());
    statement.setBigDecimal(10, entry.price());
  }

  private static Entry only(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      throw new NoSuchElementException();
    }
    return entry(rows);
  }

  private static List<Entry> all(ResultSet rows) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    while (rows.next()) {
      entries.add(entry(rows));
    }
    return entries;
  }

  private static Entry entry(ResultSet rows) throws SQLException {
    return new Entry(
        rows.getString(1),
        rows.getLong(2),
        rows.getInt(3),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6),
        Status.valueOf(rows.getString(7)),
        rows.getObject(8, OffsetDateTime.class).toInstant(),
        rows.getBoolean(9),
        rows.getBigDecimal(10));
  }
}
