package dev.rowsmith;

import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Trait;
import java.util.List;

/**
 * A component of a key that is stored within a text, with nothing else of the record in it: {@code
 * USER#7} for 7.
 *
 * @param <R> the record
 * @param <T> the type of the component
 */
public final class KeyAttribute<R, T> extends Attribute<R, T> {

  private final KeyTemplate template;
  private final Attribute<R, T> part;

  /**
   * As {@link Attribute#Attribute}.
   *
   * @param template makes the text
   * @param part the component within it
   */
  public KeyAttribute(
      int ordinal,
      String component,
      String storedName,
      KeyTemplate template,
      Attribute<R, T> part) {
    super(ordinal, component, storedName, AttributeType.TEXT, Trait.REQUIRED);
    this.template = template;
    this.part = part;
  }

  @Override
  Object stored(T value) {
    try {
      return template.text(List.of(part.operand(value))).text();
    } catch (ValueException e) {
      throw new IllegalArgumentException(component() + " " + e.getMessage() + ".", e);
    }
  }
}
