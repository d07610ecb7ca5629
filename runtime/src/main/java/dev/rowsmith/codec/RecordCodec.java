package dev.rowsmith.codec;

import java.util.List;

/**
 * Carries records of one table. One is generated per record; every backend uses the same.
 *
 * @param <R> the record
 */
public interface RecordCodec<R> extends ValueCodec<R> {

  /** The record's key, by its components. */
  Key key(R record);

  /** The record with what its DAO fills in; most often nothing, so that it is the record itself. */
  default R filled(R record, Filling filling) {
    return record;
  }

  /** The record's {@code @Version}; 0 where it has none. */
  default long version(R record) {
    return 0;
  }

  /** The attributes of the table's key that hold a text made of components; most often none. */
  default List<KeyText> keyTexts() {
    return List.of();
  }
}
