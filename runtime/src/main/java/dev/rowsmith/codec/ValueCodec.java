package dev.rowsmith.codec;

/**
 * Carries the components of a record to a writer and makes the record from a reader.
 *
 * @param <T> the record
 */
public interface ValueCodec<T> extends RecordMaker<T> {

  /**
   * Writes every component once, in the order of the attributes' ordinals.
   *
   * @throws ValueException when a value is refused
   */
  void write(T record, RecordWriter writer);
}
