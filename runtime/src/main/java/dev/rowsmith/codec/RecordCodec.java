package dev.rowsmith.codec;

/**
 * Carries records of one class to a writer and makes them from a reader. One is generated per
 * record; every backend uses the same.
 *
 * @param <R> the record
 */
public interface RecordCodec<R> {

  /**
   * Writes every component once, in the order of the attributes' ordinals.
   *
   * @throws ValueException when a value is refused
   */
  void write(R record, RecordWriter writer);

  /**
   * Reads attributes in whatever order the reader has them.
   *
   * @throws ValueException when a required attribute is absent or a value has another type
   */
  R read(RecordReader reader);

  /** The record's key. */
  Key key(R record);
}
