package dev.rowsmith;

import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A place where tables are: DynamoDB or PostgreSQL. DAOs are made with one; it is thread-safe, and
 * closed when the program is done with it.
 */
public abstract class Database implements AutoCloseable {

  private final TableNames tableNames;
  private final Consistency consistency;
  private final Duration timeout;
  private final RetryPolicy retries;
  private final Map<String, byte[]> tokenKeys;
  private final @Nullable String tokenKey;
  private final @Nullable OperationListener listener;
  private final Filler filler;
  private final Clock clock;
  private final Duration expirySkew;
  private final boolean showsExpired;

  /**
   * @param builder what all backends are told alike
   */
  protected Database(DatabaseBuilder<?> builder) {
    this.tableNames = builder.tableNames();
    this.consistency = builder.consistency();
    this.timeout = builder.timeout();
    RetryPolicy said = builder.retries();
    this.retries = said == null ? RetryPolicy.standard() : said;
    this.tokenKeys = builder.tokenKeys();
    this.tokenKey = builder.tokenKey();
    this.listener = builder.listener();
    this.filler = builder.filler();
    this.clock = builder.clock();
    this.expirySkew = builder.expirySkew();
    this.showsExpired = builder.showsExpired();
  }

  /** Whether the backend answers; a fault is a {@code false}, not an exception. */
  public abstract boolean ping();

  /**
   * The full names of all tables under this database's prefix, sorted.
   *
   * @throws BackendException when the backend does not answer
   */
  public abstract List<String> listTables();

  /** How full table names are made. */
  public final TableNames tableNames() {
    return tableNames;
  }

  /**
   * Makes all tables that are missing, each as {@link TableDao#createTable()} does.
   *
   * @throws SchemaMismatchException when a table of the name is there, but another one
   */
  public final void createTables(TableDao... daos) {
    for (TableDao dao : daos) {
      dao.createTable();
    }
  }

  /**
   * Does the writes of any of this database's DAOs all together, or none of them: {@code
   * database.transact(phones.creating(phone), users.updating(7, set -> set.name("Ann")))}.
   *
   * @param writes at most 100, one for each record, and one for each unique value that is given
   * @throws TransactionCanceledException when one of them cannot be done
   * @throws OutcomeUnknownException when no answer came
   */
  public final void transact(TransactionWrite... writes) {
    transact(List.of(writes));
  }

  /**
   * As {@link #transact(TransactionWrite...)}, with a future; the writes may be those of blocking
   * DAOs too.
   *
   * @throws IllegalStateException when the database was not told what asynchronous DAOs need
   */
  public final CompletableFuture<@Nullable Void> transactAsync(TransactionWrite... writes) {
    return transactAsync(List.of(writes));
  }

  /** As {@link #transact(TransactionWrite...)}. */
  public final void transact(Collection<TransactionWrite> writes) {
    plan(writes, null).run();
  }

  /** As {@link #transactAsync(TransactionWrite...)}. */
  public final CompletableFuture<@Nullable Void> transactAsync(
      Collection<TransactionWrite> writes) {
    checkAsynchronous();
    return plan(writes, null).thenNothing().start();
  }

  /**
   * As {@link #transact(TransactionWrite...)}, but a transaction with this token is done once,
   * however often it is sent within ten minutes.
   *
   * @param token of 1 to 36 characters, a new one for each transaction
   */
  public final void transact(String token, Collection<TransactionWrite> writes) {
    plan(writes, checked(token)).run();
  }

  /** As {@link #transact(String, Collection)}, with a future. */
  public final CompletableFuture<@Nullable Void> transactAsync(
      String token, Collection<TransactionWrite> writes) {
    checkAsynchronous();
    return plan(writes, checked(token)).thenNothing().start();
  }

  private static String checked(String token) {
    if (token.isEmpty() || token.length() > 36) {
      throw new IllegalArgumentException("A transaction's token has 1 to 36 characters.");
    }
    return token;
  }

  private Plan<Boolean> plan(Collection<TransactionWrite> writes, @Nullable String token) {
    return writes.isEmpty() ? Plan.of(true) : plan(new Transaction(List.copyOf(writes), token));
  }

  /**
   * A transaction of at least one write.
   *
   * @throws IllegalArgumentException when a write is one of another database
   */
  protected abstract Plan<Boolean> plan(Transaction transaction);

  /**
   * Makes sure that plans can be started, not only run.
   *
   * @throws IllegalStateException when the database was not told what starts them
   */
  protected abstract void checkAsynchronous();

  /** Closes what the database opened itself; a client or data source that was given stays open. */
  @Override
  public abstract void close();

  /** How long one request may be without an answer. */
  protected final Duration timeout() {
    return timeout;
  }

  /** How requests are repeated that leave something undone. */
  protected final RetryPolicy retries() {
    return retries;
  }

  /** Who is told of operations, or null for nobody. */
  protected final @Nullable OperationListener listener() {
    return listener;
  }

  /** What seals page tokens; most programs have none. */
  final TokenSeal tokenSeal() {
    return new TokenSeal(tokenKeys, tokenKey);
  }

  /** Where DAOs take from what they fill in. */
  final Filler filler() {
    return filler;
  }

  /** Which records of a table are expired, or null where none ever is. */
  protected final @Nullable Expiry expiry(TableSchema schema) {
    AttributeSchema expiry = schema.expiry();
    return showsExpired || expiry == null ? null : new Expiry(expiry, clock, expirySkew);
  }

  /** What a DAO has its table by. */
  final <R> RecordTable<R> table(TableSchema schema, RecordCodec<R> codec) {
    TableBackend<R> backend = open(schema, codec);
    AttributeSchema attribute = schema.expiry();
    if (attribute == null) {
      return new RecordTable<>(schema, codec, backend, filler, null);
    }
    Expiry expiry = new Expiry(attribute, clock, expirySkew);
    AttributeSchema witness = schema.key().partition().get(0);
    TableBackend<R> shown =
        showsExpired ? backend : new UnexpiredRecords<>(backend, expiry, witness);
    RecordPurge<R> purge = new RecordPurge<>(schema, codec.keyTexts(), backend, expiry);
    return new RecordTable<>(schema, codec, shown, filler, purge);
  }

  /** How reads are done that do not say it themselves. */
  final Consistency consistency() {
    return consistency;
  }

  /** Makes ready what a DAO needs of its table. Nothing is sent. */
  protected abstract <R> TableBackend<R> open(TableSchema schema, RecordCodec<R> codec);

  /** Makes ready what reads the changes of a table. Nothing is sent. */
  protected abstract <K, R> ChangeFeed<K, R> changes(ChangeCodec<K, R> codec);
}
