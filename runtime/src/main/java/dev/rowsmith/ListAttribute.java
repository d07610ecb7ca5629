package dev.rowsmith;

import dev.rowsmith.codec.ElementCodec;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.Trait;
import java.util.List;
import java.util.function.Function;

/**
 * An attribute that holds a list. Two lists are equal when their elements are, in their order.
 *
 * @param <R> the record
 * @param <E> the type of the elements
 * @param <A> what conditions on one element are made of
 */
public final class ListAttribute<R, E, A extends Attribute<R, E>> extends Attribute<R, List<E>> {

  private final ElementCodec<E> codec;
  private final Function<Place, A> elements;

  /** As {@link Attribute#Attribute}, with what carries the elements to their stored form. */
  public ListAttribute(
      int ordinal,
      String component,
      String storedName,
      ElementCodec<E> codec,
      Function<Place, A> elements,
      Trait... traits) {
    super(ordinal, component, storedName, AttributeType.LIST, traits);
    this.codec = codec;
    this.elements = elements;
  }

  /** A value within another, at this place. */
  public ListAttribute(Place place, ElementCodec<E> codec, Function<Place, A> elements) {
    super(place, AttributeType.LIST);
    this.codec = codec;
    this.elements = elements;
  }

  @Override
  public AttributeSchema element() {
    return codec.element();
  }

  /**
   * The element at a place, for conditions on it alone and updates of it; absent where the list is
   * not as long.
   *
   * @param index the place, from 0
   */
  public A at(int index) {
    return elements.apply(Place.at(this, index));
  }

  /** True where the list has an element of this value. */
  public Condition<R> contains(E element) {
    if (element == null) {
      throw new IllegalArgumentException(component() + ": contains(…) wants an element, not null.");
    }
    return condition(Operator.HAS_MEMBER, List.of(codec.operand(element)));
  }

  @Override
  Object stored(List<E> value) {
    return codec.content(value);
  }
}
