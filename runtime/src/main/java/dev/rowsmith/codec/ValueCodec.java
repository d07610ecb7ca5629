package dev.rowsmith.codec;

/**
 * Carries the components of a record to a writer and makes the record from a reader.
 *
 * @param <T> the record
 */
public interface ValueCodec<T> {

  /**
   * Writes every component once, in the order of the attributes' ordinals.
   *
   * @throws ValueException when a value is refused
   */
  void write(T record, RecordWriter writer);

  /**
   * Reads attributes in whatever order the reader has them.
   *
   * @throws ValueException when a required attribute is absent or a value has another type
   */
  T read(RecordReader reader);
}
