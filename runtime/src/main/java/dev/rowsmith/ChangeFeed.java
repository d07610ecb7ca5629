package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a table's records, to be handled one after the other:
 *
 * <pre>{@code
 * ChangeFeed<Integer, Phone> changes = phones.changes();
 * while (running) {
 *   if (changes.poll(100, this::handle) == 0) {
 *     Thread.sleep(1000);
 *   }
 * }
 * }</pre>
 *
 * <p>Every change is handled at least once, and the changes of one key in their order: what was
 * handled is remembered by the backend, so that the next poll goes on there, in this process or in
 * another. One reader at a time has its turn. A reader that ends in between leaves the rest to the
 * next, and what it handled since its turn began may come again; a {@link
 * ChangeEvent#sequenceNumber()} tells whether it did.
 *
 * <p>Threads may share a feed.
 *
 * @param <K> the key
 * @param <R> the record
 */
public abstract class ChangeFeed<K, R> {

  /** Made by a database. */
  protected ChangeFeed() {}

  /**
   * Takes a turn: hands over the next changes.
   *
   * @param atMost the most changes to hand over, from 1
   * @param handler is given each change in the caller's thread; a change for which it throws is not
   *     handled, nor are those behind it, and what it throws reaches the caller
   * @return how many were handled; 0 where there is nothing new, or another reader has its turn
   * @throws UnreadableRecordException when no record can be made of a change
   * @throws BackendException when the table has no stream, or the backend fails
   */
  public final int poll(int atMost, Consumer<? super ChangeEvent<K, R>> handler) {
    return turn(atMost, handler, null).run();
  }

  /**
   * As {@link #poll(int, Consumer)}, but a change of which no record can be made does not stop it.
   *
   * @param unreadable is given what was wrong with such a change, which counts as handled then
   */
  public final int poll(
      int atMost,
      Consumer<? super ChangeEvent<K, R>> handler,
      Consumer<? super UnreadableRecordException> unreadable) {
    return turn(atMost, handler, unreadable).run();
  }

  /**
   * As {@link #poll(int, Consumer, Consumer)}, to be run or started.
   *
   * @param unreadable null where such a change stops it
   */
  final Plan<Integer> turn(
      int atMost,
      Consumer<? super ChangeEvent<K, R>> handler,
      @Nullable Consumer<? super UnreadableRecordException> unreadable) {
    if (atMost < 1) {
      throw new IllegalArgumentException("poll(" + atMost + ", …): at least one is to be handled.");
    }
    return take(
        atMost,
        reading -> {
          ChangeEvent<K, R> event;
          try {
            event = reading.get();
          } catch (UnreadableRecordException e) {
            if (unreadable == null) {
              throw e;
            }
            unreadable.accept(e);
            return;
          }
          handler.accept(event);
        });
  }

  /**
   * Takes a turn.
   *
   * @param handler is given what reads each change; one for which it returns is handled
   */
  protected abstract Plan<Integer> take(int atMost, Consumer<Supplier<ChangeEvent<K, R>>> handler);
}
