package dev.rowsmith;

import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an update changes. A generated DAO's {@code Updater} has a method for all that a
 * record's attributes allow, and comes down to {@link #change}.
 *
 * @param <R> the record
 */
public abstract class RecordUpdater<R> {

  private final List<Change> changes = new ArrayList<>();
  private @Nullable Condition<R> condition;

  protected RecordUpdater() {}

  /**
   * Adds one change.
   *
   * @param value what is set or added; null only where the attribute is removed
   * @throws IllegalArgumentException when the value is null, or the attribute was named before
   */
  protected final <T> void change(Change.Kind kind, Attribute<R, T> attribute, @Nullable T value) {
    if (value == null && kind != Change.Kind.REMOVE) {
      throw new IllegalArgumentException(
          attribute.component()
              + " cannot be set to null. Call remove… of the component to make it absent.");
    }
    for (Change earlier : changes) {
      if (earlier.attribute() == attribute) {
        throw new IllegalArgumentException(
            attribute.component() + " is named twice. An update changes an attribute once.");
      }
    }
    boolean empty = value instanceof Set<?> set && set.isEmpty();
    if (empty && kind == Change.Kind.SET_IF_ABSENT) {
      throw new IllegalArgumentException(
          attribute.component() + " is empty where it is absent. Leave the change out.");
    }
    changes.add(new Change(empty ? Change.Kind.REMOVE : kind, attribute.operand(value)));
  }

  /** Lets the update happen only if the condition holds; both do, where this is called twice. */
  protected final void require(Condition<R> required) {
    condition = condition == null ? required : condition.and(required);
  }

  final List<Change> changes() {
    if (changes.isEmpty()) {
      throw new IllegalArgumentException(
          "The update names nothing. Call a method of the updater, such as set.name(…).");
    }
    return changes;
  }

  final @Nullable Predicate condition() {
    return condition == null ? null : condition.predicate();
  }
}
