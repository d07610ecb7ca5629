package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Loads new records: as the backend does it at its fastest, or by batches in several threads.
 *
 * @param <R> the record
 */
final class RecordLoad<R> {

  private static final String OPERATION = "loadRecords";
  private static final int THREADS = 4;

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
        return bulk == null ? () -> inBatches(created, progress) : bulk;
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

  private long inBatches(Iterable<? extends R> records, LongConsumer progress) {
    Chunks<R> chunks = new Chunks<>(records.iterator(), table.backend().mostWrites());
    long count = 0;
    try (SegmentReaders<Integer> writers =
        new SegmentReaders<>(
            THREADS, (number, parts) -> write(chunks, parts), table.context(OPERATION, null))) {
      for (Integer part = writers.take(); part != null; part = writers.take()) {
        count += part;
        progress.accept(count);
      }
    }
    return count;
  }

  private void write(Chunks<R> chunks, SegmentReaders.Parts<Integer> parts)
      throws InterruptedException {
    for (List<R> chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
      batches.load(chunk).run();
      parts.put(chunk.size());
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
