package dev.rowsmith.codec;

/**
 * Makes a value of what is read of a record.
 *
 * @param <T> the value: a record, a part of one, its key
 */
@FunctionalInterface
public interface RecordMaker<T> {

  /**
   * Reads attributes in whatever order the reader has them.
   *
   * @throws ValueException when a required attribute is absent or a value has another type
   */
  T read(RecordReader reader);
}
