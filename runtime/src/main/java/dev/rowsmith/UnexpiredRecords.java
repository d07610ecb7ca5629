package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.ExpiredBy;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portions;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.schema.AttributeSchema;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A table whose expired records are as if they were not there: asks the backend with conditions and
 * filters that leave them out. What a backend reads by key, and what it tells of a record that
 * stands in the way of a write, it judges itself.
 *
 * @param <R> the record
 */
final class UnexpiredRecords<R> implements TableBackend<R> {

  private final TableBackend<R> table;
  private final Expiry expiry;
  private final AttributeSchema witness;

  /**
   * @param witness an attribute that every record has
   */
  UnexpiredRecords(TableBackend<R> table, Expiry expiry, AttributeSchema witness) {
    this.table = table;
    this.expiry = expiry;
    this.witness = witness;
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public Plan<WriteResult<R>> create(R record, @Nullable Predicate condition) {
    return table.createOver(record, expiry.now().ofNone(witness, condition));
  }

  @Override
  public Plan<WriteResult<R>> createOver(R record, Predicate free) {
    return table.createOver(record, free);
  }

  @Override
  public Plan<WriteResult<R>> put(R record, @Nullable Predicate condition) {
    return table.put(record, condition == null ? null : expiry.now().ofAny(condition));
  }

  @Override
  public Plan<WriteResult<R>> update(Update update) {
    return table.update(update.onlyIf(expiry.now().ofLive(update.condition())));
  }

  @Override
  public Plan<WriteResult<R>> delete(Key key, @Nullable Predicate condition) {
    // Without a condition it is the backend that tells whether what it deleted was expired: in a
    // transaction nothing may stand in the way of it.
    return table.delete(key, condition == null ? null : expiry.now().ofLive(condition));
  }

  @Override
  public Plan<WriteResult<R>> check(Key key, Predicate condition) {
    return table.check(key, expiry.now().ofAny(condition));
  }

  @Override
  public Plan<@Nullable R> get(String operation, Key key, Consistency consistency) {
    return table.get(operation, key, consistency);
  }

  @Override
  public Plan<@Nullable R> findBy(String operation, Operand value, Consistency consistency) {
    return table.findBy(operation, value, consistency);
  }

  @Override
  public int mostWrites() {
    return table.mostWrites();
  }

  @Override
  public Portions<Batch<R>> getAll(List<Key> keys, Consistency consistency) {
    return table.getAll(keys, consistency);
  }

  @Override
  public Portions<Batch<R>> putAll(List<R> records) {
    return table.putAll(records);
  }

  /** One by one, since each may be put in place of an expired record. */
  @Override
  public @Nullable Portions<List<WriteResult<R>>> putVersioned(
      List<R> records, AttributeSchema version) {
    return null;
  }

  @Override
  public int singlesAtOnce() {
    return table.singlesAtOnce();
  }

  @Override
  public @Nullable Plan<Long> load(Iterable<? extends R> records, LongConsumer progress) {
    return table.load(records, progress);
  }

  @Override
  public Portions<Batch<R>> deleteAll(List<Key> keys) {
    return table.deleteAll(keys);
  }

  @Override
  public @Nullable Plan<Integer> purge(Instant latest, int atMost) {
    return table.purge(latest, atMost);
  }

  @Override
  public <T> Plan<Slice<T>> read(
      ReadSpec spec, Projection<R, T> items, @Nullable Position after, int atMost) {
    ExpiredBy.Reading reading = expiry.now().of(spec, after);
    if (reading == null) {
      // Not sent, but what cannot be asked for is refused all the same.
      table.read(spec, items, after, atMost);
      return Plan.of(new Slice<>(List.of(), null, false));
    }
    return table.read(reading.spec(), items, reading.after(), atMost);
  }

  @Override
  public Plan<Count> count(ReadSpec spec, @Nullable Position after) {
    ExpiredBy.Reading reading = expiry.now().of(spec, after);
    if (reading == null) {
      table.count(spec, after);
      return Plan.of(new Count(0, null));
    }
    return table.count(reading.spec(), reading.after());
  }

  @Override
  public TableAdministration administration() {
    return table.administration();
  }
}
