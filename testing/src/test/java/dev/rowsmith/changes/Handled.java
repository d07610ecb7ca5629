package dev.rowsmith.changes;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeFeed;
import java.util.ArrayList;
import java.util.List;

/** The changes that a feed handed over. */
final class Handled {

  private Handled() {}

  /** All that is there. */
  static <K, R> List<ChangeEvent<K, R>> all(ChangeFeed<K, R> changes) {
    List<ChangeEvent<K, R>> events = new ArrayList<>();
    while (changes.poll(3, events::add) > 0) {
      // Until there is nothing new.
    }
    return events;
  }
}
