package dev.rowsmith.operation;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.schema.AttributeSchema;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One table on one backend. Statements and request skeletons are built once, when it is opened; an
 * operation only fills in values. Thread-safe.
 *
 * <p>Every method that takes values throws {@link dev.rowsmith.codec.ValueException} when it
 * refuses one, before anything is sent. What an outcome means to the caller is not decided here.
 *
 * @param <R> the record
 */
public interface TableBackend<R> {

  /** The table's full name on the backend. */
  String name();

  /** Stores a record whose key no record has yet, if the condition holds for none. */
  Plan<WriteResult<R>> create(R record, @Nullable Predicate condition);

  /**
   * Stores a record whose key no record has that stands in its way.
   *
   * @param free what holds for a record that does not, and for none
   */
  Plan<WriteResult<R>> createOver(R record, Predicate free);

  /** Stores a record whole, if the condition holds for the one that stands there or for none. */
  Plan<WriteResult<R>> put(R record, @Nullable Predicate condition);

  /** Changes the named attributes of a record that is there, if the condition holds for it. */
  Plan<WriteResult<R>> update(Update update);

  /** Deletes a record that is there, if the condition holds for it. */
  Plan<WriteResult<R>> delete(Key key, @Nullable Predicate condition);

  /**
   * Wants the condition of the record of the key, or of one without any attribute where none has
   * it; for a transaction alone.
   */
  Plan<WriteResult<R>> check(Key key, Predicate condition);

  /**
   * Reads the record of the key, or null.
   *
   * @param operation the DAO's method, as errors tell it
   */
  Plan<@Nullable R> get(String operation, Key key, Consistency consistency);

  /**
   * Reads the record that has a unique value, or null.
   *
   * @param operation the DAO's method, as errors tell it
   */
  Plan<@Nullable R> findBy(String operation, Operand value, Consistency consistency);

  /** Reads the records of keys, of which no two are equal. */
  Portions<Batch<R>> getAll(List<Key> keys, Consistency consistency);

  /** How many records are best given to one {@link #putAll} where there is no end of them. */
  int mostWrites();

  /** Stores records whole, no two of the same key; brings no items. */
  Portions<Batch<R>> putAll(List<R> records);

  /**
   * Stores records whole, no two of the same key, each where the version before its own stands, or
   * where none does and its own is the first; brings one result for each. Null where records are
   * put one by one.
   *
   * @param version the attribute that holds it
   */
  @Nullable Portions<List<WriteResult<R>>> putVersioned(List<R> records, AttributeSchema version);

  /** How many single writes that do not wait for one another may be on their way at once. */
  int singlesAtOnce();

  /**
   * Loads new records faster than {@link #putAll} would, or is null where there is no such way.
   *
   * @param progress is told how many were sent so far
   */
  @Nullable Plan<Long> load(Iterable<? extends R> records, LongConsumer progress);

  /** Deletes the records of keys, of which no two are equal; brings no items. */
  Portions<Batch<R>> deleteAll(List<Key> keys);

  /**
   * Deletes records that are expired, the first to expire first, and brings how many; those that
   * another purge is at are left to it. Null where they can only be found by reading.
   *
   * @param latest the latest expiry that has passed
   * @param atMost how many are deleted at most
   */
  @Nullable Plan<Integer> purge(Instant latest, int atMost);

  /**
   * Reads the next records of a query or a scan.
   *
   * @param items what to read of each record and to make of it; where the index does not hold that,
   *     it is fetched from the table
   * @param after the place behind which to begin, or null for the start
   * @param atMost the most records to bring, or 0 for as many as one request gives
   */
  <T> Plan<Slice<T>> read(
      ReadSpec spec, Projection<R, T> items, @Nullable Position after, int atMost);

  /** Counts the next records of a query or a scan, without bringing them. */
  Plan<Count> count(ReadSpec spec, @Nullable Position after);

  /** The table itself: made, compared, dropped. */
  TableAdministration administration();
}
