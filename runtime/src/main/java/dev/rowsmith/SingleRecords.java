package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import java.util.Objects;
import java.util.Optional;
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

  Plan<R> create(R record, @Nullable Predicate condition) {
    return new Creation(record, condition);
  }

  Plan<R> put(R record, @Nullable Predicate condition) {
    return new Replacement(record, condition);
  }

  Plan<R> get(Key key, Consistency consistency) {
    return new Reading<R>("getRecord", key, consistency) {
      @Override
      protected Plan<R> next(@Nullable R record) {
        if (record == null) {
          throw new RecordNotFoundException(context());
        }
        return Plan.of(record);
      }
    };
  }

  Plan<Optional<R>> find(Key key, Consistency consistency) {
    return find("findRecord", key, consistency);
  }

  private Plan<Optional<R>> find(String operation, Key key, Consistency consistency) {
    return new Reading<Optional<R>>(operation, key, consistency) {
      @Override
      protected Plan<Optional<R>> next(@Nullable R record) {
        return Plan.of(Optional.ofNullable(record));
      }
    };
  }

  Plan<R> update(Key key, RecordUpdater<R> updater, Update.Image image) {
    return new Updating(key, updater, image);
  }

  Plan<Boolean> delete(Key key, @Nullable Predicate condition) {
    return new Deletion(key, condition);
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

  /** {@code createRecord}. */
  private final class Creation extends Call<WriteResult<R>, R> {

    private final R record;
    private final @Nullable Predicate condition;

    Creation(R record, @Nullable Predicate condition) {
      super(table, "createRecord");
      this.record = record;
      this.condition = condition;
    }

    @Override
    Key key() {
      return codec.key(record);
    }

    @Override
    protected Plan<WriteResult<R>> first() {
      return backend.create(record, condition);
    }

    @Override
    protected Plan<R> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(stored(record, result));
        case ABSENT -> throw new ConditionFailedException(context(), null);
        case REFUSED -> {
          if (result.afterLoss()) {
            yield find("createRecord", key(), Consistency.CONSISTENT).then(this::created);
          }
          throw new RecordAlreadyExistsException(context());
        }
      };
    }

    /** Tells by the record that stands whether an attempt without an answer created it. */
    private R created(Optional<R> stands) {
      if (stands.isPresent() && isStored(record, stands.get())) {
        return normal(record);
      }
      throw new RecordAlreadyExistsException(context());
    }
  }

  /** {@code putRecord}. */
  private final class Replacement extends Call<WriteResult<R>, R> {

    private final R record;
    private final @Nullable Predicate condition;

    Replacement(R record, @Nullable Predicate condition) {
      super(table, "putRecord");
      this.record = record;
      this.condition = condition;
    }

    @Override
    Key key() {
      return codec.key(record);
    }

    @Override
    protected Plan<WriteResult<R>> first() {
      return backend.put(record, condition);
    }

    @Override
    protected Plan<R> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(stored(record, result));
        case ABSENT, REFUSED -> {
          if (result.afterLoss() && isStored(record, result.record())) {
            yield Plan.of(normal(record));
          }
          throw new ConditionFailedException(context(), result.record());
        }
      };
    }
  }

  /** A read of one record, whatever it means that there is none. */
  private abstract class Reading<T> extends Call<@Nullable R, T> {

    private final String operation;
    private final Key key;
    private final Consistency consistency;

    Reading(String operation, Key key, Consistency consistency) {
      super(table, operation);
      this.operation = operation;
      this.key = key;
      this.consistency = consistency;
    }

    @Override
    final Key key() {
      return key;
    }

    @Override
    protected final Plan<@Nullable R> first() {
      return backend.get(operation, table.stored(key), consistency);
    }
  }

  /** {@code updateRecord} and {@code updateRecordReturningOld}. */
  private final class Updating extends Call<WriteResult<R>, R> {

    private final Key key;
    private final RecordUpdater<R> updater;
    private final Update.Image image;

    Updating(Key key, RecordUpdater<R> updater, Update.Image image) {
      super(table, image.operation());
      this.key = key;
      this.updater = updater;
      this.image = image;
    }

    @Override
    Key key() {
      return key;
    }

    @Override
    protected Plan<WriteResult<R>> first() {
      return backend.update(
          new Update(table.stored(key), updater.changes(), updater.condition(), image));
    }

    @Override
    protected Plan<R> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(Objects.requireNonNull(result.record()));
        case ABSENT -> throw new RecordNotFoundException(context());
        case REFUSED ->
            throw result.afterLoss()
                ? new OutcomeUnknownException(context(), null)
                : new ConditionFailedException(context(), result.record());
      };
    }
  }

  /** {@code deleteRecord}. */
  private final class Deletion extends Call<WriteResult<R>, Boolean> {

    private final Key key;
    private final @Nullable Predicate condition;

    Deletion(Key key, @Nullable Predicate condition) {
      super(table, "deleteRecord");
      this.key = key;
      this.condition = condition;
    }

    @Override
    Key key() {
      return key;
    }

    @Override
    protected Plan<WriteResult<R>> first() {
      return backend.delete(table.stored(key), condition);
    }

    @Override
    protected Plan<Boolean> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(true);
        // Nobody else's doing can be told from that of an attempt whose answer was lost.
        case ABSENT -> Plan.of(result.afterLoss());
        case REFUSED -> throw new ConditionFailedException(context(), result.record());
      };
    }
  }
}
