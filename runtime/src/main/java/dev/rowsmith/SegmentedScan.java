package dev.rowsmith;

import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Slice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A scan that is divided into segments: each record is in one of them, and all records of a
 * partition are in the same.
 *
 * <p>The methods of this class read all segments in parallel, up to 32 at a time, each in a daemon
 * thread. The first failure of one ends the others and is thrown to the caller. {@link #segment}
 * gives one of them alone, to be read in pages and gone on with later, or by another process.
 *
 * @param <R> the record
 * @param <T> what is returned: the record, or a part of it
 */
public final class SegmentedScan<R, T> {

  /** So many records are asked for at once, and so many of each thread may wait to be taken. */
  private static final int SLICE = 250;

  private final Scan<R, T> scan;
  private final int total;

  SegmentedScan(Scan<R, T> scan, int total) {
    this.scan = scan;
    this.total = total;
  }

  /**
   * One segment, as a scan of its own. Its page tokens are its own: neither another segment's nor
   * another division's.
   *
   * @param number from 0
   * @throws IllegalArgumentException when there is no such segment
   */
  public Scan<R, T> segment(int number) {
    return scan.with(asked(number));
  }

  /** All the records of all segments, in memory. */
  public List<T> list() {
    try (Stream<T> stream = stream()) {
      return stream.collect(Collectors.toList());
    }
  }

  /**
   * The records of all segments, in no order, a bounded number of them in memory. Reading begins
   * when the first is asked for; close the stream to end it earlier than with the last.
   */
  public Stream<T> stream() {
    SegmentReaders<List<T>> readers =
        new SegmentReaders<>(total, this::read, scan.reads().context(scan.spec()));
    return StreamSupport.stream(new PartSpliterator<>(readers), false).onClose(readers::close);
  }

  /** How many records {@link #list()} would return, without bringing them. */
  public long count() {
    long records = 0;
    try (SegmentReaders<Long> readers =
        new SegmentReaders<>(total, this::count, scan.reads().context(scan.spec()))) {
      for (Long part = readers.take(); part != null; part = readers.take()) {
        records += part;
      }
    }
    return records;
  }

  private void read(int number, SegmentReaders.Parts<List<T>> parts) throws InterruptedException {
    Position after = null;
    do {
      Slice<T> slice = scan.reads().slice(asked(number), after, SLICE).run();
      parts.put(slice.items());
      after = slice.next();
    } while (after != null);
  }

  private void count(int number, SegmentReaders.Parts<Long> parts) throws InterruptedException {
    Position after = null;
    do {
      Count count = scan.reads().counted(asked(number).spec(), after).run();
      parts.put(count.records());
      after = count.next();
    } while (after != null);
  }

  private Asked<R, T> asked(int number) {
    return scan.asked().segment(number, total);
  }
}
