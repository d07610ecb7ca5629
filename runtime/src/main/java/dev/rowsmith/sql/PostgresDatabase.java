package dev.rowsmith.sql;

import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.OperationContext;
import dev.rowsmith.RecordDao;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.Transaction;
import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.schema.TableSchema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Tables on PostgreSQL, reached over a data source.
 *
 * <pre>{@code
 * Database database = PostgresDatabase.builder().dataSource(dataSource).tablePrefix("dev_").build();
 * }</pre>
 *
 * <p>Every operation on records is one statement that commits by itself, on a connection that is
 * taken for it alone. Give it a data source that keeps connections, such as HikariCP's.
 */
public final class PostgresDatabase extends Database {

  private final Connector connector;
  private final SqlTexts texts = new SqlTexts();
  private final @Nullable String schemaName;
  private final boolean asynchronous;

  /** Made with the first transaction; another thread makes the same. */
  private @Nullable TransactionTokens tokens;

  private PostgresDatabase(Builder builder, DataSource dataSource) {
    super(builder);
    this.connector = new Connector(dataSource, timeout(), retries(), listener(), builder.executor);
    this.asynchronous = builder.executor != null;
    boundLogin(dataSource);
    this.schemaName = builder.schemaName;
  }

  /** Without a bound, the driver waits for ever for a server that accepts and never answers. */
  private void boundLogin(DataSource source) {
    try {
      if (source.getLoginTimeout() == 0) {
        source.setLoginTimeout((int) Math.max(1, timeout().toSeconds()));
      }
    } catch (SQLException e) {
      // Not every data source knows the setting; then its own bounds hold.
      return;
    }
  }

  /** Starts a database. */
  public static Builder builder() {
    return new Builder();
  }

  private TransactionTokens tokens() {
    TransactionTokens made = tokens;
    if (made == null) {
      made = new TransactionTokens(schemaName, tableNames(), connector);
      tokens = made;
    }
    return made;
  }

  @Override
  public boolean ping() {
    try {
      return connector.run(new Ping(OperationContext.of("database", "ping")));
    } catch (RowsmithException e) {
      return false;
    }
  }

  @Override
  public List<String> listTables() {
    String prefix = tableNames().prefix();
    OperationContext context = OperationContext.of(prefix + "*", "listTables");
    List<String> names = connector.run(new TableList(context, schemaName, prefix));
    names.remove(tokens().tableName());
    return names;
  }

  @Override
  protected Plan<Boolean> plan(Transaction transaction) {
    List<Work<? extends WriteResult<?>>> writes = new ArrayList<>();
    for (Plan<? extends WriteResult<?>> plan : transaction.plans()) {
      if (!(plan instanceof SqlPlan<? extends WriteResult<?>> ours)
          || ours.connector() != connector) {
        throw new IllegalArgumentException(
            "A write of the transaction was made by a DAO of another database.");
      }
      writes.add(ours.work());
    }
    Work<Boolean> work = new TransactionWork(transaction, writes, tokens(), texts);
    Plan<Boolean> plan = new SqlPlan<>(work, connector);
    return transaction.token() == null ? plan : tokens().preparing().thenPlan(made -> plan);
  }

  /**
   * A SELECT of your own, whose rows are read as records:
   *
   * <pre>{@code
   * postgres.select(
   *     phones.whole(),
   *     "SELECT * FROM " + postgres.quotedName(phones) + " WHERE name ILIKE ?", "%ann%").list()
   * }</pre>
   *
   * <p>Columns are found by the stored names of the attributes, in any order; others are passed
   * over. Values reach the server only through question marks. The text itself is sent as it is:
   * never put into it what comes from outside.
   *
   * @param items what each row becomes: {@code whole()} of a DAO, or the constant of a record under
   *     {@code @Projection}
   * @param sql the statement, with a question mark for each value
   * @param values of the types that components have; an enum, a set or a converted value as its
   *     attribute's {@code operand(…)}
   * @throws IllegalArgumentException when a value is null, of another type or cannot be stored
   */
  public <T> SqlSelect<T> select(Projection<?, T> items, String sql, Object... values) {
    return new SqlSelect<>(connector, items, sql, SqlValue.of(values));
  }

  /** The full name of a DAO's table, quoted, for a statement of your own. */
  public String quotedName(RecordDao<?, ?> dao) {
    String quoted = SqlTable.quoted(dao.tableName());
    return schemaName == null ? quoted : SqlTable.quoted(schemaName) + '.' + quoted;
  }

  @Override
  protected void checkAsynchronous() {
    if (!asynchronous) {
      throw new IllegalStateException(
          "An asynchronous DAO wants threads that wait for PostgreSQL: call executor(…) of the"
              + " database's builder.");
    }
  }

  /** Does nothing: the data source is closed by who made it. */
  @Override
  public void close() {}

  @Override
  protected <R> TableBackend<R> open(TableSchema schema, RecordCodec<R> codec) {
    return new PostgresTable<>(table(schema), codec, expiry(schema), connector);
  }

  @Override
  protected <K, R> ChangeFeed<K, R> changes(ChangeCodec<K, R> codec) {
    return OutboxFeed.of(new OutboxRows<>(table(codec.schema()), codec), connector);
  }

  private SqlTable table(TableSchema schema) {
    String name = tableNames().fullName(schema.name(), SqlTable.NAME_BYTES);
    return new SqlTable(schemaName, name, schema);
  }

  /**
   * Makes a {@link PostgresDatabase}.
   *
   * <p>Its {@code timeout} is how long the server may leave a statement without an answer. How long
   * a pool may take to give a connection is the pool's to say. The making and the dropping of an
   * index on a live table take the time that they take.
   */
  public static final class Builder extends DatabaseBuilder<Builder> {

    private @Nullable DataSource dataSource;
    private @Nullable String schemaName;
    private @Nullable Executor executor;

    private Builder() {}

    /** Where connections come from. It is not closed with the database. */
    public Builder dataSource(DataSource source) {
      this.dataSource = source;
      return this;
    }

    /**
     * Where the statements of asynchronous DAOs wait for their answers: JDBC has no other way. Give
     * it a thread for each connection of the pool; on a JDK that has them, virtual threads: {@code
     * Executors.newVirtualThreadPerTaskExecutor()}. It is not shut down with the database.
     */
    public Builder executor(Executor threads) {
      this.executor = threads;
      return this;
    }

    /** The database schema that the tables are in; without it, the connection's current one. */
    public Builder schema(String name) {
      this.schemaName = name;
      return this;
    }

    @Override
    public PostgresDatabase build() {
      if (dataSource == null) {
        throw new IllegalStateException("A database wants a data source: call dataSource(…).");
      }
      return new PostgresDatabase(this, dataSource);
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
