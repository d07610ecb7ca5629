package dev.rowsmith.codec;

import dev.rowsmith.schema.TableSchema;

/**
 * Reads what a stream tells of the records of one table. Generated beside the codec of a record
 * that asks for a stream.
 *
 * @param schema the table
 * @param codec reads the record as it was and as it is
 * @param key reads the key, by the attributes that are stored of it
 * @param <K> the key: of one component its type, else the generated record of them
 * @param <R> the record
 */
public record ChangeCodec<K, R>(TableSchema schema, RecordCodec<R> codec, Projection<R, K> key) {

  /** What is read of a record, which is all of it. */
  public Projection<R, R> whole() {
    return Projection.whole(codec, schema.attributes());
  }
}
