package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Together;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Loads new records: as the backend does it at its fastest, or by batches in several threads.
 *
 * @param <R> the record
 */
final class RecordLoad<R> {

  private static final String OPERATION = "loadRecords";
  private static final int AT_ONCE = 4;

  private final RecordTable<R> table;
  private final RecordBatches<R> batches;
  private final Writes<R> writes;

  RecordLoad(RecordTable<R> table, RecordBatches<R> batches) {
    this.table = table;
    this.batches = batches;
    this.writes = new Writes<>(table);
  }

  /** The load, which brings how many records there were. */
  Plan<Long> plan(Iterable<? extends R> records, LongConsumer progress) {
    return new Call<Long, Long>(table, OPERATION) {
      @Override
      protected Plan<Long> first() {
        Iterable<R> created = () -> new Created(records.iterator());
        Plan<Long> bulk = table.backend().load(created, progress);
        return bulk == null ? new InBatches(created, progress) : bulk;
      }

      @Override
      protected Plan<Long> next(Long count) {
        return Plan.of(count);
      }
    };
  }

  /** Records with what is filled in. */
  private final class Created implements Iterator<R> {

    private final Iterator<? extends R> records;

    Created(Iterator<? extends R> records) {
      this.records = records;
    }

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public R next() {
      return writes.created(records.next());
    }
  }

  /** Puts the records by batches, of which several are under way at once. */
  private final class InBatches implements Plan<Long> {

    private final Chunks<R> chunks;
    private final LongConsumer progress;
    private long count;

    InBatches(Iterable<? extends R> records, LongConsumer progress) {
      this.chunks = new Chunks<>(records.iterator(), table.backend().mostWrites());
      this.progress = progress;
    }

    @Override
    public Long run() {
      try (SegmentReaders<Integer> writers =
          new SegmentReaders<>(
              AT_ONCE, (number, parts) -> write(parts), table.context(OPERATION, null))) {
        for (Integer part = writers.take(); part != null; part = writers.take()) {
          stored(part);
        }
      }
      return count;
    }

    private void write(SegmentReaders.Parts<Integer> parts) throws InterruptedException {
      for (List<R> chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
        batches.load(chunk).run();
        parts.put(chunk.size());
      }
    }

    @Override
    public CompletableFuture<Long> start() {
      return new Together(this::nextBatch, AT_ONCE).start();
    }

    private @Nullable Plan<Long> nextBatch() {
      List<R> chunk = chunks.next();
      return chunk.isEmpty() ? null : batches.load(chunk).then(done -> stored(chunk.size()));
    }

    private synchronized long stored(long records) {
      count += records;
      progress.accept(count);
      return records;
    }
  }

  /** Records by the handful, to whoever asks next. */
  private static final class Chunks<R> {

    private final Iterator<? extends R> records;
    private final int size;

    Chunks(Iterator<? extends R> records, int size) {
      this.records = records;
      this.size = size;
    }

    /** The next records; none where there are no more. */
    synchronized List<R> next() {
      List<R> chunk = new ArrayList<>(size);
      while (chunk.size() < size && records.hasNext()) {
        chunk.add(records.next());
      }
      return chunk;
    }
  }
}
