package dev.rowsmith;

import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import java.util.List;

/**
 * What a record must be like, made from the attributes of its table class:
 *
 * <pre>{@code
 * PhoneTable.NAME.beginsWith("A").and(PhoneTable.TIMESTAMP.lessThan(t))
 * }</pre>
 *
 * <p>A condition is true or false, on every backend alike: a comparison with an absent attribute is
 * false, {@code notEqualTo} of it is true, and {@code not()} turns every false into true.
 *
 * @param <R> the record
 */
public final class Condition<R> {

  private final Predicate predicate;

  Condition(Predicate predicate) {
    this.predicate = predicate;
  }

  /** True where both are. */
  public Condition<R> and(Condition<R> other) {
    return joined(Junction.Kind.AND, other);
  }

  /** True where one is, or both are. */
  public Condition<R> or(Condition<R> other) {
    return joined(Junction.Kind.OR, other);
  }

  /** True where this is false. */
  public Condition<R> not() {
    return new Condition<>(new Negation(predicate));
  }

  private Condition<R> joined(Junction.Kind kind, Condition<R> other) {
    return new Condition<>(new Junction(kind, List.of(predicate, other.predicate)));
  }

  Predicate predicate() {
    return predicate;
  }
}
