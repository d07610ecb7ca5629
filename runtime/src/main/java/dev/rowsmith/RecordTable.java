package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.List;
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

  /** The table itself, with all types of records that are in it. */
  WholeTable whole() {
    return new WholeTable(schema.whole(), backend);
  }

  /**
   * What is stored of a key of components.
   *
   * @throws ValueException when no key can be made of a value
   */
  Key stored(Key key) {
    return key.stored(schema.key(), codec.keyTexts());
  }

  /** What is equal for records of one key. */
  Object identity(R record) {
    return stored(codec.key(record)).identity();
  }

  /**
   * What a query reads.
   *
   * @param indexName the index, or null for the table itself
   * @param values those of the partition, and behind them those of the first sort attributes
   */
  Range range(@Nullable String indexName, Operand... values) {
    IndexSchema index = indexName == null ? null : schema.index(indexName);
    List<Operand> all = List.of(values);
    int partition =
        index == null || index.kind() == IndexSchema.Kind.LOCAL
            ? all.size()
            : index.key().partition().size();
    List<Comparison> equalities = all.stream().skip(partition).map(Comparison::equality).toList();
    return new Range(index, all.subList(0, partition), equalities);
  }

  /** What is being done; the key is null where there are many. */
  OperationContext context(String operation, @Nullable Key key) {
    return new OperationContext(backend.name(), operation, key == null ? null : key.toString());
  }

  /** What the caller gets for a value that is refused. */
  RowsmithException invalid(String operation, @Nullable Key key, ValueException cause) {
    return InvalidRecordException.of(context(operation, key), schema.record(), cause);
  }
}
