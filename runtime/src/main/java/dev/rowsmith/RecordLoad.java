package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Together;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
        return bulk == null ? new Together(new InBatches(created, progress)::next, AT_ONCE) : bulk;
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

  /** Puts the records by the handful, of which several are under way at once. */
  private final class InBatches {

    private final Iterator<? extends R> records;
    private final LongConsumer progress;
    private long count;

    InBatches(Iterable<? extends R> records, LongConsumer progress) {
      this.records = records.iterator();
      this.progress = progress;
    }

    /** The next batch, or null where there are no more records. */
    @Nullable Plan<Long> next() {
      int most = table.backend().mostWrites();
      List<R> some = new ArrayList<>(most);
      while (some.size() < most && records.hasNext()) {
        some.add(records.next());
      }
      return some.isEmpty() ? null : batches.load(some).then(done -> stored(some.size()));
    }

    private synchronized long stored(long some) {
      count += some;
      progress.accept(count);
      return some;
    }
  }
}
