package dev.rowsmith;

import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Slice;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks over a query's or a scan's records and holds no more than one slice of them. */
final class RecordSpliterator<R, T> extends Spliterators.AbstractSpliterator<T> {

  private final Reads<R> reads;
  private final Asked<R, T> asked;
  private final int sliceSize;
  private Iterator<T> items = List.<T>of().iterator();
  private @Nullable Position after;
  private boolean last;

  RecordSpliterator(Reads<R> reads, Asked<R, T> asked, @Nullable Position start, int sliceSize) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.reads = reads;
    this.asked = asked;
    this.after = start;
    this.sliceSize = sliceSize;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (!items.hasNext() && !last) {
      Slice<T> slice = reads.slice(asked, after, sliceSize).run();
      items = slice.items().iterator();
      after = slice.next();
      last = after == null;
    }
    if (!items.hasNext()) {
      return false;
    }
    action.accept(items.next());
    return true;
  }
}
