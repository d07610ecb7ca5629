package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.SchemaDifference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes, compares and drops a table: turns each into DDL, one caller at a time. */
final class PostgresAdministration implements TableAdministration {

  private final SqlTable table;
  private final TableDdl ddl;
  private final Connector connector;

  PostgresAdministration(SqlTable table, Connector connector) {
    this.table = table;
    this.ddl = new TableDdl(table);
    this.connector = connector;
  }

  @Override
  public boolean exists() {
    return run(
        "tableExists",
        connection -> {
          LiveTable live = new Catalog(connection).find(table);
          return live != null && live.isTable();
        });
  }

  @Override
  public void create() {
    run(
        "createTable",
        connection -> {
          if (!stands(connection)) {
            inTransaction(connection, () -> createUnlessThere(connection));
          }
          return true;
        });
  }

  private void createUnlessThere(Connection connection) throws SQLException {
    if (stands(connection)) {
      return;
    }
    execute(connection, ddl.createTable());
    for (IndexSchema index : table.schema().indexes()) {
      execute(connection, ddl.createIndex(index));
    }
  }

  @Override
  public List<SchemaDifference> differences() {
    OperationContext context = context("createTable");
    return connector.run(
        new TableWork<>(
            context, connection -> new TableComparison(table, found(connection, context)).all()));
  }

  @Override
  public void drop() {
    run(
        "dropTable",
        connection -> {
          inTransaction(connection, () -> execute(connection, ddl.dropTable()));
          return true;
        });
  }

  @Override
  public void createIndex(IndexSchema index) {
    OperationContext context = context("createGsi");
    run(
        "createGsi",
        connection -> {
          locked(connection, () -> build(connection, index, context));
          return true;
        });
  }

  private void build(Connection connection, IndexSchema index, OperationContext context)
      throws SQLException {
    LiveTable live = found(connection, context);
    LiveTable.Index standing = live.indexes().get(table.indexName(index));
    if (standing != null && standing.valid()) {
      return;
    }
    List<SchemaDifference> differences = new TableComparison(table, live).of(table.order(index));
    if (!differences.isEmpty()) {
      throw new SchemaMismatchException(context, differences);
    }
    if (standing != null) {
      // What a broken-off making left behind: queries do not use it, but writes pay for it.
      execute(connection, ddl.dropIndexConcurrently(index));
    }
    execute(connection, ddl.createIndexConcurrently(index));
  }

  @Override
  public void dropIndex(IndexSchema index) {
    OperationContext context = context("dropGsi");
    run(
        "dropGsi",
        connection -> {
          locked(
              connection,
              () -> {
                found(connection, context);
                execute(connection, ddl.dropIndexConcurrently(index));
              });
          return true;
        });
  }

  /** Whether the name is taken, be it by another thing than a table. */
  private boolean stands(Connection connection) throws SQLException {
    return new Catalog(connection).find(table) != null;
  }

  private LiveTable found(Connection connection, OperationContext context) throws SQLException {
    LiveTable live = new Catalog(connection).find(table);
    if (live == null) {
      throw new TableNotFoundException(context, null);
    }
    return live;
  }

  private void inTransaction(Connection connection, Step step) throws SQLException {
    try {
      new TableLock(connection, table).beginTransaction();
      step.run();
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException | RuntimeException e) {
      try {
        connection.rollback();
      } catch (SQLException broken) {
        e.addSuppressed(broken);
      }
      throw e;
    }
  }

  /** Indexes are made and dropped outside a transaction, and take the time that they take. */
  private void locked(Connection connection, Step step) throws SQLException {
    TableLock lock = new TableLock(connection, table);
    lock.lock();
    int timeout = connection.getNetworkTimeout();
    try {
      Session.timeout(connection, 0);
      step.run();
    } finally {
      Session.timeout(connection, timeout);
      lock.unlock();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private <T> T run(String operation, TableWork.Body<T> body) {
    return connector.run(new TableWork<>(context(operation), body));
  }

  private OperationContext context(String operation) {
    return OperationContext.of(table.name(), operation);
  }

  /** A part of the work, which brings nothing. */
  private interface Step {
    void run() throws SQLException;
  }
}
