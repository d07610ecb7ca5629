package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.SetValue;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an update changes. A generated DAO's {@code Updater} has a method for all that a
 * record's attributes allow, and comes down to the protected ones here.
 *
 * @param <R> the record
 * @param <U> the updater itself, which each change returns
 */
public abstract class RecordUpdater<R, U extends RecordUpdater<R, U>> {

  private final List<Change> changes = new ArrayList<>();
  private final List<AttributeSchema> guarded = new ArrayList<>();
  private @Nullable Condition<R> condition;
  private @Nullable Long version;

  protected RecordUpdater() {}

  /**
   * Sets an attribute.
   *
   * @param value of the attribute's type
   * @throws IllegalArgumentException when the value is null, or the attribute was named before
   */
  protected final U setTo(Attribute<R, ?> attribute, @Nullable Object value) {
    return change(Change.Kind.SET, operand(attribute, value));
  }

  /** As {@link #setTo}, where the attribute is absent. */
  protected final U setIfAbsent(Attribute<R, ?> attribute, @Nullable Object value) {
    return change(Change.Kind.SET_IF_ABSENT, operand(attribute, value));
  }

  /** As {@link #setTo}, to what the attribute is and the value together. */
  protected final U addTo(Attribute<R, ?> attribute, @Nullable Object value) {
    return change(Change.Kind.ADD, operand(attribute, value));
  }

  /** As {@link #setTo}, to what the attribute is without the value. */
  protected final U subtractFrom(Attribute<R, ?> attribute, @Nullable Object value) {
    return change(Change.Kind.SUBTRACT, operand(attribute, value));
  }

  /**
   * Makes an attribute absent.
   *
   * @throws IllegalArgumentException when the attribute was named before
   */
  protected final U makeAbsent(Attribute<R, ?> attribute) {
    return change(Change.Kind.REMOVE, attribute.operand(null));
  }

  @SuppressWarnings("unchecked") // the generated method that calls has a parameter of the type
  private static <R, T> Operand operand(Attribute<R, T> attribute, @Nullable Object value) {
    return attribute.operand((T) value);
  }

  /**
   * Adds one change by a value.
   *
   * @param operand what is set, added or subtracted; null only where the attribute is removed
   * @throws IllegalArgumentException when the value is null, or the attribute was named before
   */
  protected final U change(Change.Kind kind, Operand operand) {
    AttributeSchema attribute = operand.attribute();
    if (operand.value() == null && kind != Change.Kind.REMOVE) {
      throw new IllegalArgumentException(
          attribute.component()
              + " cannot be set to null. Call remove… of the component to make it absent.");
    }
    boolean empty = operand.value() instanceof SetValue set && set.members().isEmpty();
    if (empty && !PathGuard.mayBeAbsent(attribute)) {
      throw new IllegalArgumentException(
          attribute.component()
              + " is an element, and no element can be made an empty set. Set what it is within.");
    }
    if (empty && kind == Change.Kind.SET_IF_ABSENT) {
      throw new IllegalArgumentException(
          attribute.component() + " is empty where it is absent. Leave the change out.");
    }
    return add(new Change(empty ? Change.Kind.REMOVE : kind, operand));
  }

  /**
   * Adds one change of a value within an attribute. The update wants what is around the value to be
   * there, and an element to be there itself.
   *
   * @param path the value within
   * @param value what is set or added; null only where the value is removed
   * @throws IllegalArgumentException when the value is null, the path is that of an attribute of
   *     the record itself, what is there cannot be changed so, or another change is of the same
   *     place, of one around it or of one within it
   */
  protected final <T> U changeWithin(Change.Kind kind, Attribute<R, T> path, @Nullable T value) {
    Place place = PathGuard.checked(kind, path);
    change(kind, path.operand(value));
    AttributeSchema around = place.parent();
    if (guarded.stream().noneMatch(around::isAt)) {
      guarded.add(around);
      require(new Condition<>(PathGuard.hasType(around)));
    }
    PathGuard.ofItself(kind, path, place).ifPresent(this::require);
    return itself();
  }

  /**
   * Adds a change of a set's members.
   *
   * @param members what is added to the set or removed from it
   * @throws IllegalArgumentException when there is none, or the attribute was named before
   */
  protected final <E> U changeMembers(
      Change.Kind kind, SetAttribute<R, E> attribute, Collection<? extends E> members) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException(
          attribute.component() + ": no member is given. Leave the change out.");
    }
    return add(new Change(kind, attribute.members(members)));
  }

  /**
   * Adds a change of a list's elements.
   *
   * @param elements what is put behind or before those of the list
   * @throws IllegalArgumentException when there is none, or the attribute was named before
   */
  protected final <E> U changeElements(
      Change.Kind kind, ListAttribute<R, E, ?> attribute, Collection<? extends E> elements) {
    if (elements.isEmpty()) {
      throw new IllegalArgumentException(
          attribute.component() + ": no element is given. Leave the change out.");
    }
    return add(new Change(kind, attribute.operand(new ArrayList<>(elements))));
  }

  /**
   * Adds a change to the value that another attribute has before the update. The update wants that
   * one to be present.
   *
   * @throws IllegalArgumentException when the source is a value within another attribute or may
   *     hold what the attribute may not, or the attribute was named before
   */
  protected final U copy(Attribute<R, ?> attribute, Attribute<R, ?> source) {
    if (source.place() != null) {
      throw new IllegalArgumentException(
          attribute.component()
              + " cannot be copied from "
              + source.component()
              + ", which is within another attribute. Read the record, and set the value.");
    }
    if (!attribute.takesAllOf(source)) {
      throw new IllegalArgumentException(
          attribute.component()
              + " cannot be copied from "
              + source.component()
              + ", whose stored values are not all allowed in it.");
    }
    require(source.exists());
    return add(new Change(Change.Kind.COPY, new Operand(attribute, null), source));
  }

  private U add(Change change) {
    AttributeSchema attribute = change.attribute();
    for (Change other : changes) {
      AttributeSchema earlier = other.attribute();
      if (earlier.isAt(attribute)) {
        throw new IllegalArgumentException(
            attribute.component() + " is named twice. An update changes an attribute once.");
      }
      if (earlier.holds(attribute) || attribute.holds(earlier)) {
        throw new IllegalArgumentException(
            attribute.component()
                + " and "
                + earlier.component()
                + " overlap. An update changes the whole or what is within.");
      }
    }
    changes.add(change);
    return itself();
  }

  /** Updates the record only if the condition holds; both do, where this is called twice. */
  public final U onlyIf(Condition<R> required) {
    require(required);
    return itself();
  }

  private void require(Condition<R> required) {
    condition = condition == null ? required : condition.and(required);
  }

  /**
   * Lets the update happen only if the record has this version.
   *
   * @throws IllegalArgumentException when another version was named before
   */
  protected final U requireVersion(long required) {
    if (version != null && version != required) {
      throw new IllegalArgumentException(
          "The update wants the version " + version + " already. A record has one at a time.");
    }
    version = required;
    return itself();
  }

  @SuppressWarnings("unchecked") // what U stands for
  private U itself() {
    return (U) this;
  }

  /** The version that the record must have, or null. */
  final @Nullable Long version() {
    return version;
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
