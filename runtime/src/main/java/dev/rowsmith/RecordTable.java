package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.schema.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * A table of records on a backend: what all that a DAO does has in common.
 *
 * @param <R> the record
 * @param filler where it takes from what is filled in
 * @param purge deletes those that are expired, or is null where none ever is
 */
record RecordTable<R>(
    TableSchema schema,
    RecordCodec<R> codec,
    TableBackend<R> backend,
    Filler filler,
    @Nullable RecordPurge<R> purge) {

  /**
   * What is stored of a key of components.
   *
   * @throws ValueException when no key can be made of a value
   */
  Key stored(Key key) {
    return key.stored(schema.key(), codec.keyTexts());
  }

  /** What is being done; the key is null where there are many. */
  OperationContext context(String operation, @Nullable Key key) {
    return new OperationContext(backend.name(), operation, key == null ? null : key.toString());
  }

  /** What the caller gets for a value that is refused. */
  InvalidRecordException invalid(String operation, @Nullable Key key, ValueException cause) {
    return new InvalidRecordException(context(operation, key), schema.record(), cause);
  }
}
