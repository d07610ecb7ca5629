package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueException;
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
  private final Writes<R> writes;

  SingleRecords(RecordTable<R> table) {
    this.table = table;
    this.codec = table.codec();
    this.backend = table.backend();
    this.writes = new Writes<>(table);
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
          throw RecordNotFoundException.of(context());
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

  Plan<Optional<R>> findBy(String operation, Operand value, Consistency consistency) {
    return new Call<@Nullable R, Optional<R>>(table, operation) {
      @Override
      protected Plan<@Nullable R> first() {
        if (value.value() == null) {
          throw new ValueException(value.attribute(), "is null, but a value is wanted here");
        }
        return backend.findBy(operation, value, consistency);
      }

      @Override
      protected Plan<Optional<R>> next(@Nullable R record) {
        return Plan.of(Optional.ofNullable(record));
      }
    };
  }

  Plan<R> getBy(String operation, Operand value, Consistency consistency) {
    return findBy(operation, value, consistency)
        .then(
            found ->
                found.orElseThrow(
                    () -> RecordNotFoundException.of(table.context(operation, null))));
  }

  Plan<R> update(Key key, RecordUpdater<R, ?> updater, Update.Image image) {
    return new Updating(key, updater, image);
  }

  Plan<Boolean> delete(Key key, @Nullable Predicate condition) {
    return new Deletion() {
      @Override
      Key key() {
        return key;
      }

      @Override
      Write<R> write() {
        return writes.delete(key, condition);
      }
    };
  }

  Plan<Boolean> delete(R record) {
    return new Deletion() {
      @Override
      Key key() {
        return codec.key(record);
      }

      @Override
      Write<R> write() {
        return writes.delete(record);
      }
    };
  }

  /** A write of one record, whatever its outcome means. */
  private abstract class Writing<T> extends Call<WriteResult<R>, T> {

    private @Nullable Write<R> sent;

    Writing(String operation) {
      super(table, operation);
    }

    /** Makes the write; a value that is refused is the caller's fault. */
    abstract Write<R> write();

    /** The write as it was made. */
    final Write<R> sent() {
      return Objects.requireNonNull(sent);
    }

    @Override
    protected final Plan<WriteResult<R>> first() {
      sent = write();
      return sent.plan();
    }

    /** What the caller gets where the record that stands there is not as he wants it. */
    final RuntimeException refused(WriteResult<R> result) {
      return sent().isStale(result)
          ? new StaleRecordException(context(), result.record())
          : new ConditionFailedException(context(), result.record());
    }
  }

  /** A write of a whole record. */
  private abstract class Storing extends Writing<R> {

    private final R record;

    Storing(String operation, R record) {
      super(operation);
      this.record = record;
    }

    /** The record as it was given. */
    final R given() {
      return record;
    }

    @Override
    Key key() {
      return codec.key(record);
    }

    final R stored(WriteResult<R> result) {
      return result.record() == null ? sent().whole() : result.record();
    }
  }

  /** {@code createRecord}. */
  private final class Creation extends Storing {

    private final @Nullable Predicate condition;

    Creation(R record, @Nullable Predicate condition) {
      super("createRecord", record);
      this.condition = condition;
    }

    @Override
    Write<R> write() {
      return writes.create(given(), condition);
    }

    @Override
    protected Plan<R> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(stored(result));
        case ABSENT -> throw new ConditionFailedException(context(), null);
        case REFUSED -> {
          if (result.afterLoss()) {
            Key key = codec.key(sent().whole());
            yield find("createRecord", key, Consistency.CONSISTENT).then(this::created);
          }
          throw new RecordAlreadyExistsException(context());
        }
      };
    }

    /** Tells by the record that stands whether an attempt without an answer created it. */
    private R created(Optional<R> stands) {
      if (sent().isStored(stands.orElse(null))) {
        return sent().normal();
      }
      throw new RecordAlreadyExistsException(context());
    }
  }

  /** {@code putRecord}. */
  private final class Replacement extends Storing {

    private final @Nullable Predicate condition;

    Replacement(R record, @Nullable Predicate condition) {
      super("putRecord", record);
      this.condition = condition;
    }

    @Override
    Write<R> write() {
      return writes.put(given(), condition);
    }

    @Override
    protected Plan<R> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(stored(result));
        case ABSENT, REFUSED ->
            switch (sent().earlier(result)) {
              case DONE -> Plan.of(sent().normal());
              case NOT_DONE -> throw refused(result);
              case UNKNOWN -> throw new OutcomeUnknownException(context(), null);
            };
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
  private final class Updating extends Writing<R> {

    private final Key key;
    private final RecordUpdater<R, ?> updater;
    private final Update.Image image;

    Updating(Key key, RecordUpdater<R, ?> updater, Update.Image image) {
      super(image.operation());
      this.key = key;
      this.updater = updater;
      this.image = image;
    }

    @Override
    Key key() {
      return key;
    }

    @Override
    Write<R> write() {
      return writes.update(key, updater, image);
    }

    @Override
    protected Plan<R> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(Objects.requireNonNull(result.record()));
        case ABSENT -> throw RecordNotFoundException.of(context());
        case REFUSED ->
            switch (sent().earlier(result)) {
              case DONE -> Plan.of(Objects.requireNonNull(result.record()));
              case NOT_DONE -> throw refused(result);
              case UNKNOWN -> throw new OutcomeUnknownException(context(), null);
            };
      };
    }
  }

  /** {@code deleteRecord}. */
  private abstract class Deletion extends Writing<Boolean> {

    Deletion() {
      super("deleteRecord");
    }

    @Override
    protected final Plan<Boolean> next(WriteResult<R> result) {
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(true);
        // Nobody else's doing can be told from that of an attempt whose answer was lost.
        case ABSENT -> Plan.of(result.afterLoss());
        case REFUSED -> throw refused(result);
      };
    }
  }
}
