package dev.rowsmith.codec;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The values that find one record.
 *
 * @param parts one operand per attribute of the table's key, in the key's order
 */
public record Key(List<Operand> parts) {

  public Key {
    parts = List.copyOf(parts);
  }

  /** A key of these parts. */
  public static Key of(Operand... parts) {
    return new Key(List.of(parts));
  }

  /** The key as errors tell it: {@code person_id = 7}. */
  @Override
  public String toString() {
    return parts.stream()
        .map(part -> part.attribute().storedName() + " = " + OperandText.of(part))
        .collect(Collectors.joining(", "));
  }
}
