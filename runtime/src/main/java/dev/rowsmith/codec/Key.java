package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The values that find one record.
 *
 * @param parts one operand per component of the table's key, in the key's order; or, where it is
 *     {@link #stored}, one per attribute
 */
public record Key(List<Operand> parts) {

  public Key {
    parts = List.copyOf(parts);
  }

  /** A key of these parts. */
  public static Key of(Operand... parts) {
    return new Key(List.of(parts));
  }

  /**
   * The same key by the attributes that are stored.
   *
   * @param schema the table's key
   * @param texts its attributes that hold a text made of components
   * @throws ValueException when a value cannot be in such a text
   */
  public Key stored(KeySchema schema, List<KeyText> texts) {
    if (texts.isEmpty()) {
      return this;
    }
    List<Operand> stored = new ArrayList<>();
    for (AttributeSchema attribute : schema.attributes()) {
      KeyTemplate template = KeyText.of(texts, attribute);
      stored.add(
          template == null ? part(attribute) : new Operand(attribute, template.text(parts).text()));
    }
    return new Key(stored);
  }

  private Operand part(AttributeSchema attribute) {
    for (Operand part : parts) {
      if (part.attribute() == attribute) {
        return part;
      }
    }
    throw new IllegalArgumentException(attribute + " is not in the key.");
  }

  /**
   * What is equal for keys that are stored alike: 1.0 and 1 are one key.
   *
   * @throws ValueException when a value is refused
   */
  public Object identity() {
    Object first = parts.get(0).identity();
    if (parts.size() == 1) {
      return first;
    }
    if (parts.size() == 2) {
      return List.of(first, parts.get(1).identity());
    }
    return parts.stream().map(Operand::identity).toList();
  }

  /**
   * Writes every part.
   *
   * @throws ValueException when a value is refused
   */
  public void writeTo(RecordWriter writer) {
    parts.forEach(part -> part.writeTo(writer));
  }

  /** The key as errors tell it: {@code person_id = 7}. */
  @Override
  public String toString() {
    return parts.stream()
        .map(part -> part.attribute().storedName() + " = " + OperandText.of(part))
        .collect(Collectors.joining(", "));
  }
}
