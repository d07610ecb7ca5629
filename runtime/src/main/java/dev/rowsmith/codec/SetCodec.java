package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.ElementSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Carries the members of a set to their stored form and back.
 *
 * @param <E> the type of the members
 */
public final class SetCodec<E> {

  private final AttributeSchema element;
  private final Function<E, Object> stored;
  private final Function<RecordReader, E> read;

  private SetCodec(
      AttributeSchema element, Function<E, Object> stored, Function<RecordReader, E> read) {
    this.element = element;
    this.stored = stored;
    this.read = read;
  }

  /** A set of values of a type. */
  public static <E> SetCodec<E> of(
      String component, AttributeType type, Function<RecordReader, E> read) {
    return new SetCodec<>(
        new ElementSchema(component, type, List.of()), value -> (Object) value, read);
  }

  /** A set of constants. */
  public static <E> SetCodec<E> of(String component, EnumCodec<E> constants) {
    return new SetCodec<>(
        new ElementSchema(component, AttributeType.ENUM, constants.storedTexts()),
        constants::text,
        reader -> reader.enumerated(constants));
  }

  /** What each member is. */
  public AttributeSchema element() {
    return element;
  }

  /** A member as operands carry it; one outside a fixed list is refused when it is written. */
  public Operand operand(E member) {
    return new Operand(element, member == null ? null : stored.apply(member));
  }

  /** All members, as they were given. */
  public SetValue value(Collection<? extends E> members) {
    List<Operand> operands = new ArrayList<>(members.size());
    for (E member : members) {
      operands.add(operand(member));
    }
    return new SetValue(operands);
  }

  /** The members in the order of their stored values, not to be changed. */
  Set<E> read(RecordReader reader) {
    RecordReader members = reader.members(element);
    Set<E> set = new LinkedHashSet<>();
    while (members.next() != RecordReader.END) {
      set.add(read.apply(members));
    }
    return Collections.unmodifiableSet(set);
  }
}
