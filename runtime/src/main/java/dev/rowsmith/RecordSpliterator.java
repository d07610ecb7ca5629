package dev.rowsmith;

import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks over a query's or a scan's records and holds no more than one slice of them. */
final class RecordSpliterator<R> extends Spliterators.AbstractSpliterator<R> {

  private final Reads<R> reads;
  private final ReadSpec spec;
  private final int sliceSize;
  private Iterator<R> items = List.<R>of().iterator();
  private @Nullable Position after;
  private boolean last;

  RecordSpliterator(Reads<R> reads, ReadSpec spec, @Nullable Position start, int sliceSize) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.reads = reads;
    this.spec = spec;
    this.after = start;
    this.sliceSize = sliceSize;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    while (!items.hasNext() && !last) {
      Slice<R> slice = reads.slice(spec, after, sliceSize);
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
