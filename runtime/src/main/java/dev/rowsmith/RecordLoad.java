package dev.rowsmith;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
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
  private final Consumer<Collection<R>> put;

  /**
   * @param put stores some records
   */
  RecordLoad(RecordTable<R> table, Consumer<Collection<R>> put) {
    this.table = table;
    this.put = put;
  }

  long run(Iterable<? extends R> records, LongConsumer progress) {
    Plan<Long> bulk = table.backend().load(records, progress);
    if (bulk == null) {
      return inBatches(records, progress);
    }
    try {
      return bulk.run();
    } catch (ValueException e) {
      throw table.invalid(OPERATION, null, e);
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
      put.accept(chunk);
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
