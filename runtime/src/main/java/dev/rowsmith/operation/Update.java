package dev.rowsmith.operation;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of the record of a key.
 *
 * @param changes at least one, each of another attribute
 * @param condition what the record must be like, or null
 * @param guarded whether the condition no longer holds once the update is done
 * @param image which of its states the update brings
 */
public record Update(
    Key key, List<Change> changes, @Nullable Predicate condition, boolean guarded, Image image) {

  /** A state of the record. */
  public enum Image {
    /** As it was before the update. */
    OLD("updateRecordReturningOld"),
    /** As it is after the update. */
    NEW("updateRecord");

    private final String operation;

    Image(String operation) {
      this.operation = operation;
    }

    /** The DAO's method that brings it, as errors name it. */
    public String operation() {
      return operation;
    }
  }

  public Update {
    changes = List.copyOf(changes);
  }

  /** An update whose condition, if it has one, may hold again. */
  public Update(Key key, List<Change> changes, @Nullable Predicate condition, Image image) {
    this(key, changes, condition, false, image);
  }

  /** The same update of a record that is like this, which says no less than its condition. */
  public Update onlyIf(Predicate newCondition) {
    return new Update(key, changes, newCondition, guarded, image);
  }

  /** The values of attributes that no other record may have. */
  public List<Operand> uniqueValues() {
    List<Operand> values = List.of();
    for (Change change : changes) {
      if (change.attribute().has(Trait.UNIQUE) && !change.operand().absent()) {
        values = values.isEmpty() ? new ArrayList<>() : values;
        values.add(change.operand());
      }
    }
    return values;
  }

  /** What it would mean to do it once more. */
  public Repeating repeating() {
    if (image == Image.OLD) {
      // Once more, and what it brings is no longer what was before.
      return Repeating.MORE;
    }
    if (guarded) {
      return Repeating.SAME;
    }
    for (Change change : changes) {
      boolean more =
          switch (change.kind()) {
            // Once an element is removed, the next one is in its place.
            case REMOVE -> isElement(change.attribute().place());
            case SET, SET_IF_ABSENT, ADD_MEMBERS, REMOVE_MEMBERS -> false;
            // Two copies may swap two attributes, and would swap them back.
            // A version tells the order of writes, and may leave a number out.
            case ADD -> !change.attribute().has(Trait.VERSION);
            case SUBTRACT, COPY, APPEND, PREPEND -> true;
          };
      if (more) {
        return Repeating.MORE;
      }
    }
    return Repeating.SAME;
  }

  private static boolean isElement(@Nullable Place place) {
    return place != null && place.name() == null;
  }
}
