package dev.rowsmith;

import dev.rowsmith.BackendException.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads segments in threads of its own, and hands what they bring to the one that takes it. The
 * threads wait while nobody takes, and end when all is taken, when one of them fails, or when this
 * is closed.
 *
 * @param <T> what a segment brings, piece by piece
 */
final class SegmentReaders<T> implements AutoCloseable {

  private static final int MOST_THREADS = 32;

  private final int segments;
  private final Segment<T> work;
  private final OperationContext context;
  private final AtomicInteger next = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();
  private final BlockingQueue<Part<T>> parts;
  private int running;
  private volatile boolean closed;

  /** Reads one segment from its beginning to its end. */
  interface Segment<T> {
    void read(int number, Parts<T> parts) throws InterruptedException;
  }

  /** Takes what a segment brings. */
  interface Parts<T> {
    void put(T part) throws InterruptedException;
  }

  /** A piece of what is read; or, without one, the end of a thread and what it failed by. */
  private record Part<T>(@Nullable T content, @Nullable Throwable failure) {}

  /**
   * Nothing is read before something is taken.
   *
   * @param context what is being done, as errors tell it
   */
  SegmentReaders(int segments, Segment<T> work, OperationContext context) {
    this.segments = segments;
    this.work = work;
    this.context = context;
    this.parts = new ArrayBlockingQueue<>(Math.min(segments, MOST_THREADS));
  }

  /**
   * Waits for the next piece; null when there is none any more.
   *
   * @throws RowsmithException when a segment cannot be read, or the thread is interrupted
   */
  @Nullable T take() {
    if (threads.isEmpty() && !closed) {
      start();
    }
    while (running > 0 && !closed) {
      Part<T> part = awaited();
      if (part.failure() != null) {
        close();
        throw thrown(part.failure());
      }
      if (part.content() != null) {
        return part.content();
      }
      running--;
    }
    return null;
  }

  private void start() {
    running = Math.min(segments, MOST_THREADS);
    for (int i = 0; i < running; i++) {
      Thread thread = new Thread(this::run, "rowsmith-segments-" + i);
      thread.setDaemon(true);
      threads.add(thread);
    }
    threads.forEach(Thread::start);
  }

  private Part<T> awaited() {
    try {
      return parts.take();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new BackendException(
          context, Category.FAILED, "the thread was interrupted before all was read.", e);
    }
  }

  private static RuntimeException thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  private void run() {
    try {
      parts.put(new Part<>(null, failure()));
    } catch (InterruptedException e) {
      // Closed: nobody takes any more.
      Thread.currentThread().interrupt();
    }
  }

  /** Reads segments until there is none left; what ended it earlier, or null. */
  private @Nullable Throwable failure() throws InterruptedException {
    try {
      for (int number = next.getAndIncrement();
          number < segments && !closed;
          number = next.getAndIncrement()) {
        work.read(number, content -> parts.put(new Part<>(content, null)));
      }
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  @Override
  public void close() {
    closed = true;
    threads.forEach(Thread::interrupt);
  }
}
