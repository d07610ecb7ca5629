package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a DAO for one record. It decides what an outcome means to the caller, so that it
 * means the same on every backend.
 *
 * @param <R> the record
 */
final class SingleRecords<R> {

  private final RecordTable<R> table;
  private final RecordCodec<R> codec;
  private final TableBackend<R> backend;

  SingleRecords(RecordTable<R> table) {
    this.table = table;
    this.codec = table.codec();
    this.backend = table.backend();
  }

  R create(R record, @Nullable Predicate condition) {
    WriteResult<R> result;
    try {
      result = backend.create(record, condition).run();
    } catch (ValueException e) {
      throw invalid("createRecord", codec.key(record), e);
    }
    return switch (result.outcome()) {
      case APPLIED -> stored(record, result);
      case ABSENT ->
          throw new ConditionFailedException(context("createRecord", codec.key(record)), null);
      case REFUSED -> {
        if (result.afterLoss()
            && isStored(record, find("createRecord", codec.key(record), Consistency.CONSISTENT))) {
          yield normal(record);
        }
        throw new RecordAlreadyExistsException(context("createRecord", codec.key(record)));
      }
    };
  }

  R put(R record, @Nullable Predicate condition) {
    WriteResult<R> result;
    try {
      result = backend.put(record, condition).run();
    } catch (ValueException e) {
      throw invalid("putRecord", codec.key(record), e);
    }
    return switch (result.outcome()) {
      case APPLIED -> stored(record, result);
      case ABSENT, REFUSED -> {
        if (result.afterLoss() && isStored(record, result.record())) {
          yield normal(record);
        }
        throw new ConditionFailedException(
            context("putRecord", codec.key(record)), result.record());
      }
    };
  }

  R get(Key key, Consistency consistency) {
    R record = find("getRecord", key, consistency);
    if (record == null) {
      throw new RecordNotFoundException(context("getRecord", key));
    }
    return record;
  }

  @Nullable R find(String operation, Key key, Consistency consistency) {
    try {
      return backend.get(operation, table.stored(key), consistency).run();
    } catch (ValueException e) {
      throw invalid(operation, key, e);
    }
  }

  R update(Key key, RecordUpdater<R> updater, Update.Image image) {
    WriteResult<R> result;
    try {
      result =
          backend
              .update(new Update(table.stored(key), updater.changes(), updater.condition(), image))
              .run();
    } catch (ValueException e) {
      throw invalid(image.operation(), key, e);
    }
    OperationContext context = context(image.operation(), key);
    return switch (result.outcome()) {
      case APPLIED -> Objects.requireNonNull(result.record());
      case ABSENT -> throw new RecordNotFoundException(context);
      case REFUSED ->
          throw result.afterLoss()
              ? new OutcomeUnknownException(context, null)
              : new ConditionFailedException(context, result.record());
    };
  }

  boolean delete(Key key, @Nullable Predicate condition) {
    WriteResult<R> result;
    try {
      result = backend.delete(table.stored(key), condition).run();
    } catch (ValueException e) {
      throw invalid("deleteRecord", key, e);
    }
    return switch (result.outcome()) {
      case APPLIED -> true;
      // Nobody else's doing can be told from that of an attempt whose answer was lost.
      case ABSENT -> result.afterLoss();
      case REFUSED ->
          throw new ConditionFailedException(context("deleteRecord", key), result.record());
    };
  }

  private R stored(R given, WriteResult<R> result) {
    return result.record() == null ? given : result.record();
  }

  /** Whether the record that stands is the one that an attempt without an answer was to store. */
  private boolean isStored(R given, @Nullable R stands) {
    return stands != null
        && ValueRow.of(table.schema().attributes(), codec, given)
            .sameAs(ValueRow.of(table.schema().attributes(), codec, stands));
  }

  private R normal(R record) {
    return ValueRow.of(table.schema().attributes(), codec, record).read(codec);
  }

  private OperationContext context(String operation, Key key) {
    return table.context(operation, key);
  }

  private InvalidRecordException invalid(String operation, Key key, ValueException cause) {
    return table.invalid(operation, key, cause);
  }
}
