package dev.rowsmith.codec;

/**
 * Stands in an operand for a value that no converter could carry, until it is written: only then is
 * it known in which operation, and so which exception to tell it by.
 *
 * @param reason what is thrown then
 */
public record RefusedValue(ValueException reason) {

  /** No value, since this may be a part of a key, which messages tell. */
  @Override
  public String toString() {
    return "(refused)";
  }
}
