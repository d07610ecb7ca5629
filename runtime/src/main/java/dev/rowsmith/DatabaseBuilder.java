package dev.rowsmith;

import dev.rowsmith.operation.Consistency;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a database of any backend is told before it is made.
 *
 * @param <B> the builder's own class
 */
public abstract class DatabaseBuilder<B extends DatabaseBuilder<B>> {

  private static final Duration LONGEST_SKEW = Duration.ofDays(36_500);

  private @Nullable TableNames tableNames;
  private Consistency consistency = Consistency.CONSISTENT;
  private Duration timeout = Duration.ofSeconds(10);
  private @Nullable RetryPolicy retries;
  private @Nullable OperationListener listener;
  private Clock clock = Clock.systemUTC();
  private @Nullable Supplier<UUID> ids;
  private Duration expirySkew = Duration.ZERO;
  private boolean showsExpired;
  private final Map<String, byte[]> tokenKeys = new LinkedHashMap<>();
  private @Nullable String tokenKey;

  protected DatabaseBuilder() {}

  /**
   * Puts a prefix before the names of all tables; without it, they have none.
   *
   * @throws IllegalArgumentException when it has another character than {@code A-Z a-z 0-9 _ . -}
   * @throws IllegalStateException when the names are given already
   */
  public final B tablePrefix(String prefix) {
    return tableNames(TableNames.prefix(prefix));
  }

  /**
   * Says how the full names of tables are made.
   *
   * @throws IllegalStateException when the names or a prefix are given already
   */
  public final B tableNames(TableNames names) {
    if (tableNames != null) {
      throw new IllegalStateException(
          "The names of tables are given twice. Call either tablePrefix(…) or tableNames(…),"
              + " once.");
    }
    this.tableNames = names;
    return self();
  }

  /**
   * Reads eventually where a read does not say it itself: on DynamoDB at half the cost, and perhaps
   * not the latest. PostgreSQL always reads consistently.
   */
  public final B eventual() {
    this.consistency = Consistency.EVENTUAL;
    return self();
  }

  /**
   * How long one attempt at a request may be without an answer, 10 seconds if nothing is said,
   * whatever the client or the data source says; then it is a {@link BackendException}. A query or
   * scan of many records is several requests.
   *
   * @throws IllegalArgumentException when it is less than a millisecond
   */
  public final B timeout(Duration longestWait) {
    if (longestWait.toMillis() < 1) {
      throw new IllegalArgumentException(
          "timeout(" + longestWait + "): a timeout is at least a millisecond.");
    }
    this.timeout = longestWait;
    return self();
  }

  /**
   * How requests are repeated that fail for a reason that passes; {@link RetryPolicy#standard()} if
   * nothing is said.
   */
  public final B retries(RetryPolicy policy) {
    this.retries = policy;
    return self();
  }

  /**
   * Keeps records for a while beyond their {@code @Ttl}: one is expired when its time and this have
   * passed. None if nothing is said.
   *
   * @throws IllegalArgumentException when it is negative, or more than 36,500 days
   */
  public final B expirySkew(Duration skew) {
    if (skew.isNegative() || skew.compareTo(LONGEST_SKEW) > 0) {
      throw new IllegalArgumentException(
          "expirySkew(" + skew + "): a skew is of 0 to " + LONGEST_SKEW.toDays() + " days.");
    }
    this.expirySkew = skew;
    return self();
  }

  /** Takes expired records for records like any other, until they are deleted. */
  public final B showExpired() {
    this.showsExpired = true;
    return self();
  }

  /**
   * Where the times come from that DAOs fill in, and that records expire by; the system's clock if
   * nothing is said. A time is what the clock says, cut to microseconds, also where it was set
   * back.
   */
  public final B clock(Clock source) {
    this.clock = source;
    return self();
  }

  /**
   * What makes the ids that DAOs fill in; UUIDs of version 7 if nothing is said. Called by several
   * threads at a time.
   *
   * @param generator a new UUID for each call
   */
  public final B idGenerator(Supplier<UUID> generator) {
    this.ids = generator;
    return self();
  }

  /**
   * Tells of every operation that is sent. On DynamoDB the requests then ask for the capacity that
   * they consume.
   */
  public final B listener(OperationListener newListener) {
    this.listener = newListener;
    return self();
  }

  /**
   * Seals page tokens, so that nobody else can make or read one: encrypted and authenticated. The
   * first key that is given seals new tokens; further ones, of former times, still open theirs.
   * Without a key tokens are not sealed, and a caller can tell the keys in them.
   *
   * @param name tells the keys apart, at most 100 bytes; part of the tokens, so no secret
   * @param secret 16 or 32 random bytes
   * @throws IllegalArgumentException when name or secret has another length, or a name comes twice
   */
  public final B pageTokenKey(String name, byte[] secret) {
    int length = name.getBytes(StandardCharsets.UTF_8).length;
    if (length == 0 || length > 100 || (secret.length != 16 && secret.length != 32)) {
      throw new IllegalArgumentException(
          "A page token key has a name of 1 to 100 bytes and a secret of 16 or 32 bytes.");
    }
    if (tokenKeys.putIfAbsent(name, secret.clone()) != null) {
      throw new IllegalArgumentException("The page token key " + name + " is given twice.");
    }
    tokenKey = tokenKey == null ? name : tokenKey;
    return self();
  }

  /**
   * Makes the database. Nothing is sent.
   *
   * @throws IllegalStateException when something is missing
   */
  public abstract Database build();

  protected abstract B self();

  final Duration timeout() {
    return timeout;
  }

  /** How requests are repeated, or null where nothing was said. */
  protected final @Nullable RetryPolicy retries() {
    return retries;
  }

  final Clock clock() {
    return clock;
  }

  final Duration expirySkew() {
    return expirySkew;
  }

  final boolean showsExpired() {
    return showsExpired;
  }

  final TableNames tableNames() {
    return tableNames == null ? TableNames.prefix("") : tableNames;
  }

  final Filler filler() {
    return new Filler(clock, ids == null ? new TimeOrderedIds(clock) : ids);
  }

  final @Nullable OperationListener listener() {
    return listener;
  }

  /** The secrets that seal page tokens, by their names. */
  final Map<String, byte[]> tokenKeys() {
    return new LinkedHashMap<>(tokenKeys);
  }

  /** The name of the one that seals new tokens, or null for none. */
  final @Nullable String tokenKey() {
    return tokenKey;
  }

  final Consistency consistency() {
    return consistency;
  }
}
