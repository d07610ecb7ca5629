package dev.rowsmith.codec;

import java.util.List;

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

  /** The record's key, by its components. */
  Key key(R record);

  /** The attributes of the table's key that hold a text made of components; most often none. */
  default List<KeyText> keyTexts() {
    return List.of();
  }
}
