package dev.rowsmith.changes;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The changes that a feed handed over. */
final class Handled {

  private Handled() {}

  /** All that is there, and those that are to come: a stream may be a little behind its table. */
  static <K, R> List<ChangeEvent<K, R>> all(ChangeFeed<K, R> changes, int atLeast) {
    List<ChangeEvent<K, R>> events = new ArrayList<>();
    each(changes, atLeast, events::add);
    return events;
  }

  /** Hands over all that is there, and waits until it is enough. */
  static <K, R> void each(
      ChangeFeed<K, R> changes, int atLeast, Consumer<ChangeEvent<K, R>> handler) {
    int handled = 0;
    boolean more = true;
    while (more || handled < atLeast) {
      int turn = changes.poll(3, handler);
      handled += turn;
      more = turn > 0;
    }
  }
}
