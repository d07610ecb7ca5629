package dev.rowsmith;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Walks over the records that the readers of segments bring, in the order in which they come. */
final class PartSpliterator<R> extends Spliterators.AbstractSpliterator<R> {

  private final SegmentReaders<List<R>> readers;
  private Iterator<R> items = List.<R>of().iterator();

  PartSpliterator(SegmentReaders<List<R>> readers) {
    super(Long.MAX_VALUE, Spliterator.NONNULL);
    this.readers = readers;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    while (!items.hasNext()) {
      List<R> part = readers.take();
      if (part == null) {
        return false;
      }
      items = part.iterator();
    }
    action.accept(items.next());
    return true;
  }
}
