package dev.rowsmith;

import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import java.util.List;
import java.util.Optional;

/**
 * Says which changes by a path are taken, and what a record must be like for them, so that no
 * backend makes what is around a value or puts an element where none was.
 *
 * <pre>{@code
 * address.city     address is a map
 * lines[0]         lines is a list, and lines[0] is there
 * lines[0].count   lines[0] is a map; to add to it, and the count is absent or a number
 * }</pre>
 */
final class PathGuard {

  /** As deep as a value may be within a record. */
  private static final int MOST_DEPTH = 31;

  private PathGuard() {}

  /**
   * The place of a path that may be changed so.
   *
   * @throws IllegalArgumentException when it may not
   */
  static Place checked(Change.Kind kind, Attribute<?, ?> path) {
    Place place = path.place();
    if (place == null) {
      throw new IllegalArgumentException(
          path.component()
              + " is within no other attribute. Call the updater's method of its own name.");
    }
    if (path.depth() > MOST_DEPTH) {
      throw new IllegalArgumentException(
          path.component() + " is nested more than " + MOST_DEPTH + " deep. No value is there.");
    }
    if (kind == Change.Kind.REMOVE && place.required()) {
      throw new IllegalArgumentException(
          path.component() + " is never absent. Set it, or remove what it is within.");
    }
    if (kind == Change.Kind.ADD && (path.converted() || !path.type().numeric())) {
      throw new IllegalArgumentException(
          path.component() + " is not stored as a number, so nothing can be added to it. Set it.");
    }
    return place;
  }

  /** Whether what is there can be made absent: all but an element of a list or a map. */
  static boolean mayBeAbsent(AttributeSchema attribute) {
    Place place = attribute.place();
    return place == null || place.parent().type() == AttributeType.RECORD;
  }

  static Predicate hasType(AttributeSchema attribute) {
    return new Comparison(attribute, Operator.HAS_TYPE, List.of());
  }

  /** What the value itself must be like. */
  static <R> Optional<Condition<R>> ofItself(Change.Kind kind, Attribute<R, ?> path, Place place) {
    boolean element = place.name() == null;
    if (kind == Change.Kind.ADD) {
      Condition<R> number = new Condition<>(hasType(path));
      return Optional.of(element ? number : path.notExists().or(number));
    }
    return element ? Optional.of(path.exists()) : Optional.empty();
  }
}
