package dev.rowsmith;

import dev.rowsmith.codec.ElementCodec;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Trait;
import java.util.List;

/**
 * An attribute that holds a list. Two lists are equal when their elements are, in their order.
 *
 * @param <R> the record
 * @param <E> the type of the elements
 */
public final class ListAttribute<R, E> extends Attribute<R, List<E>> {

  private final ElementCodec<E> codec;

  /** As {@link Attribute#Attribute}, with what carries the elements to their stored form. */
  public ListAttribute(
      int ordinal, String component, String storedName, ElementCodec<E> codec, Trait... traits) {
    super(ordinal, component, storedName, AttributeType.LIST, traits);
    this.codec = codec;
  }

  @Override
  public AttributeSchema element() {
    return codec.element();
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
