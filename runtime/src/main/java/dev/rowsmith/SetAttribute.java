package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.SetCodec;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An attribute that holds a set. An empty set is stored as absent, and an absent one reads as
 * empty.
 *
 * @param <R> the record
 * @param <E> the type of the members
 */
public final class SetAttribute<R, E> extends Attribute<R, Set<E>> {

  private final SetCodec<E> codec;

  /** As {@link Attribute#Attribute}, with what carries the members to their stored form. */
  public SetAttribute(
      int ordinal, String component, String storedName, SetCodec<E> codec, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.SET, traits);
    this.codec = codec;
  }

  /** A value within another, at this place. */
  public SetAttribute(Place place, SetCodec<E> codec) {
    super(place, AttributeType.SET);
    this.codec = codec;
  }

  @Override
  public AttributeSchema element() {
    return codec.element();
  }

  /** True where the value is a member of the set. */
  public Condition<R> contains(E member) {
    if (member == null) {
      throw new IllegalArgumentException(component() + ": contains(…) wants a member, not null.");
    }
    return condition(Operator.HAS_MEMBER, List.of(codec.operand(member)));
  }

  /** Members as a value of their own; a null is refused when it is written. */
  Operand members(Collection<? extends E> members) {
    return new Operand(this, codec.value(members));
  }

  @Override
  Object stored(Set<E> value) {
    return codec.value(value);
  }

  @Override
  Operand present(Set<E> value) {
    if (value != null && value.isEmpty()) {
      throw new IllegalArgumentException(
          component()
              + ": a condition cannot compare with an empty set, which is stored as absent. Use"
              + " exists() or notExists().");
    }
    return super.present(value);
  }
}
