package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.ExpiredBy;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.operation.OwnRecords;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Segment;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the records of a table that are expired: chunk by chunk where the backend finds them by
 * an index, or by reading the table in several threads, as also where records of other types are in
 * it. What is renewed meanwhile stays.
 *
 * @param <R> the record
 */
final class RecordPurge<R> {

  private static final String OPERATION = "purgeExpired";
  private static final int CHUNK = 1000;
  private static final int THREADS = 4;

  private final TableSchema schema;
  private final @Nullable Predicate own;
  private final TableBackend<R> backend;
  private final Expiry expiry;

  /**
   * @param keyTexts what tells the records from those of other types in the table
   * @param backend what sees expired records
   * @param expiry which they are
   */
  RecordPurge(TableSchema schema, List<KeyText> keyTexts, TableBackend<R> backend, Expiry expiry) {
    this.schema = schema;
    this.own = OwnRecords.among(schema, keyTexts, null);
    this.backend = backend;
    this.expiry = expiry;
  }

  /** Deletes what is expired by now, at most so many; how many it deleted. */
  long run(long most) {
    if (most < 1) {
      throw new IllegalArgumentException(
          OPERATION + "(" + most + "): at least one record is to be deleted.");
    }
    ExpiredBy expired = expiry.now();
    if (own != null) {
      return byReading(expired, new AtomicLong(most));
    }
    long deleted = 0;
    while (deleted < most) {
      int chunk = (int) Math.min(CHUNK, most - deleted);
      Plan<Integer> plan = backend.purge(expired.latest(), chunk);
      if (plan == null) {
        return byReading(expired, new AtomicLong(most));
      }
      int now = plan.run();
      deleted += now;
      if (now < chunk) {
        break;
      }
    }
    return deleted;
  }

  private long byReading(ExpiredBy expired, AtomicLong left) {
    OperationContext context = OperationContext.of(backend.name(), OPERATION);
    long deleted = 0;
    try (SegmentReaders<Long> readers =
        new SegmentReaders<>(
            THREADS, (number, parts) -> purge(number, expired, left, parts), context)) {
      for (Long part = readers.take(); part != null; part = readers.take()) {
        deleted += part;
      }
    }
    return deleted;
  }

  private void purge(
      int number, ExpiredBy expired, AtomicLong left, SegmentReaders.Parts<Long> parts)
      throws InterruptedException {
    ReadSpec all =
        new ReadSpec(
            null,
            expired.expired(),
            Order.ASCENDING,
            Consistency.EVENTUAL,
            new Segment(number, THREADS));
    ReadSpec spec = own == null ? all : all.filtered(own);
    Position after = null;
    do {
      Slice<Key> slice = backend.read(spec, keys(), after, 0).run();
      long deleted = 0;
      for (Key key : slice.items()) {
        if (left.getAndDecrement() <= 0) {
          parts.put(deleted);
          return;
        }
        if (isDeleted(backend.delete(key, expired.expired()).run())) {
          deleted++;
        } else {
          left.incrementAndGet();
        }
      }
      parts.put(deleted);
      after = slice.next();
    } while (after != null);
  }

  private static boolean isDeleted(WriteResult<?> result) {
    return result.outcome() == Outcome.APPLIED || result.afterLoss();
  }

  private Projection<R, Key> keys() {
    return Projection.of(
        RecordPurge::key, schema.key().attributes().toArray(AttributeSchema[]::new));
  }

  private static Key key(RecordReader reader) {
    List<Operand> parts = new ArrayList<>();
    while (reader.next() != RecordReader.END) {
      parts.add(Operand.readFrom(reader));
    }
    return new Key(parts);
  }
}
