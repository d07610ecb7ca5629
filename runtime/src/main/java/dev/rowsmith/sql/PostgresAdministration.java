package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.operation.Differences;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.SchemaDifference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes, compares and drops a table: turns each into DDL, one caller at a time. */
final class PostgresAdministration implements TableAdministration {

  private final SqlTable table;
  private final TableDdl ddl;
  private final Outbox outbox;
  private final Connector connector;

  PostgresAdministration(SqlTable table, Connector connector) {
    this.table = table;
    this.ddl = new TableDdl(table);
    this.outbox = new Outbox(table);
    this.connector = connector;
  }

  @Override
  public Plan<Boolean> exists() {
    return plan(
        "tableExists",
        connection -> {
          LiveTable live = find(connection);
          return live != null && live.isTable();
        });
  }

  @Override
  public Plan<Boolean> create() {
    return plan(
        "createTable",
        connection -> {
          LiveTable live = find(connection);
          if (live == null) {
            inTransaction(connection, () -> createUnlessThere(connection));
          } else {
            takeNewConstants(connection, live);
            if (outbox.isWanted() && live.isTable() && live.stream().equals(LiveTable.NO_STREAM)) {
              inTransaction(connection, () -> outbox.create(connection));
            }
          }
          return true;
        });
  }

  private void createUnlessThere(Connection connection) throws SQLException {
    if (find(connection) != null) {
      return;
    }
    for (AttributeSchema attribute : enums()) {
      List<String> values = new Catalog(connection).enumValues(table, attribute);
      String sql =
          values == null ? ddl.createEnum(attribute) : ddl.addEnumValues(attribute, values);
      if (!sql.isEmpty()) {
        execute(connection, sql);
      }
    }
    execute(connection, ddl.createTable());
    for (IndexSchema index : table.schema().indexes()) {
      execute(connection, ddl.createIndex(index));
    }
    for (Map.Entry<String, AttributeSchema> unique : table.uniqueIndexes().entrySet()) {
      execute(connection, ddl.createUniqueIndex(unique.getKey(), unique.getValue()));
    }
    AttributeSchema expiry = table.schema().expiry();
    if (expiry != null) {
      execute(connection, ddl.createExpiryIndex(expiry));
    }
    if (outbox.isWanted()) {
      // Who dropped the table by other means left its changes behind.
      outbox.drop(connection);
      outbox.create(connection);
    }
  }

  /** The attributes that have types of their own. */
  private List<AttributeSchema> enums() {
    return table.schema().attributes().stream().filter(table.schema()::isNativeEnum).toList();
  }

  /** Lets columns have the constants that the record got since the table was made. */
  private void takeNewConstants(Connection connection, LiveTable seen) throws SQLException {
    if (new NewConstants(table, seen).statements().isEmpty()) {
      return;
    }
    List<AttributeSchema> changed = new ArrayList<>();
    inTransaction(
        connection,
        () -> {
          LiveTable live = find(connection);
          if (live != null) {
            Map<AttributeSchema, String> statements = new NewConstants(table, live).statements();
            for (String statement : statements.values()) {
              execute(connection, statement);
            }
            changed.addAll(statements.keySet());
          }
        });
    changed.removeAll(enums());
    for (AttributeSchema attribute : changed) {
      execute(connection, ddl.validateListCheck(attribute));
    }
  }

  @Override
  public Plan<List<SchemaDifference>> obstacles() {
    return compare("createTable").then(Differences::blocking);
  }

  @Override
  public Plan<List<SchemaDifference>> differences() {
    return compare("verifyTable").then(Differences::all);
  }

  private Plan<Differences> compare(String operation) {
    OperationContext context = context(operation);
    return plan(
        operation, connection -> new TableComparison(table, found(connection, context)).all());
  }

  @Override
  public Plan<Boolean> drop() {
    return plan(
        "dropTable",
        connection -> {
          inTransaction(
              connection,
              () -> {
                execute(connection, ddl.dropTable());
                for (AttributeSchema attribute : enums()) {
                  execute(connection, ddl.dropEnum(attribute));
                }
                outbox.drop(connection);
              });
          return true;
        });
  }

  @Override
  public Plan<Boolean> createIndex(IndexSchema index) {
    OperationContext context = context("createGsi");
    return plan(
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
    List<SchemaDifference> differences =
        new TableComparison(table, live).of(table.order(index)).blocking();
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
  public Plan<Boolean> dropIndex(IndexSchema index) {
    OperationContext context = context("dropGsi");
    return plan(
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

  @Override
  public Plan<Long> verifyIndex(IndexSchema index, Consumer<? super IndexViolation> told) {
    return new SqlPlan<>(new IndexCheck(table, index, told), connector);
  }

  /** What has the name, be it another thing than a table. */
  private @Nullable LiveTable find(Connection connection) throws SQLException {
    return new Catalog(connection).find(table);
  }

  private LiveTable found(Connection connection, OperationContext context) throws SQLException {
    LiveTable live = find(connection);
    if (live == null) {
      throw new TableNotFoundException(context, null);
    }
    return live;
  }

  private void inTransaction(Connection connection, Step step) throws SQLException {
    try {
      new TableLock(connection, table).beginTransaction();
      boundLocks(connection);
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

  /**
   * Who waits for a table's lock keeps all others waiting behind him: not for longer than he must.
   */
  private static void boundLocks(Connection connection) throws SQLException {
    int timeout = connection.getNetworkTimeout();
    if (timeout > 0) {
      // The server is to give up before the client does, which would leave it waiting.
      execute(connection, "SET LOCAL lock_timeout = " + Math.max(1, timeout / 10 * 9));
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

  private <T> Plan<T> plan(String operation, TableWork.Body<T> body) {
    return new SqlPlan<>(new TableWork<>(context(operation), body), connector);
  }

  private OperationContext context(String operation) {
    return OperationContext.of(table.name(), operation);
  }

  /** A part of the work, which brings nothing. */
  private interface Step {
    void run() throws SQLException;
  }
}
