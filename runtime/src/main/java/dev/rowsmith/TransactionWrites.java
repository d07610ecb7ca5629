package dev.rowsmith;

import dev.rowsmith.TransactionWrite.Verb;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a DAO gives to a transaction.
 *
 * @param <R> the record
 */
final class TransactionWrites<R> {

  private final RecordTable<R> table;
  private final RecordCodec<R> codec;
  private final TableBackend<R> backend;

  TransactionWrites(RecordTable<R> table) {
    this.table = table;
    this.codec = table.codec();
    this.backend = table.backend();
  }

  TransactionWrite creating(R record, @Nullable Predicate condition) {
    return write(Verb.CREATING, codec.key(record), () -> backend.create(record, condition));
  }

  TransactionWrite putting(R record, @Nullable Predicate condition) {
    return write(Verb.PUTTING, codec.key(record), () -> backend.put(record, condition));
  }

  TransactionWrite updating(Key key, RecordUpdater<R> updater) {
    return write(
        Verb.UPDATING,
        key,
        () ->
            backend.update(
                new Update(
                    table.stored(key), updater.changes(), updater.condition(), Update.Image.NEW)));
  }

  TransactionWrite deleting(Key key, @Nullable Predicate condition) {
    Verb verb = condition == null ? Verb.DELETING : Verb.DELETING_IF;
    return write(verb, key, () -> backend.delete(table.stored(key), condition));
  }

  TransactionWrite checking(Key key, Predicate condition) {
    return write(Verb.CHECKING, key, () -> backend.check(table.stored(key), condition));
  }

  private TransactionWrite write(Verb verb, Key key, Supplier<Plan<WriteResult<R>>> plan) {
    OperationContext context = table.context(verb.operation(), key);
    try {
      return new TransactionWrite(verb, context, plan.get());
    } catch (ValueException e) {
      throw table.invalid(verb.operation(), key, e);
    }
  }
}
