package dev.rowsmith;

import dev.rowsmith.TransactionWrite.Verb;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import java.util.ArrayList;
import java.util.List;
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
  private final Writes<R> writes;

  TransactionWrites(RecordTable<R> table) {
    this.table = table;
    this.codec = table.codec();
    this.writes = new Writes<>(table);
  }

  TransactionWrite creating(R record, @Nullable Predicate condition) {
    return storing(Verb.CREATING, record, () -> writes.create(record, condition));
  }

  TransactionWrite putting(R record, @Nullable Predicate condition) {
    return storing(Verb.PUTTING, record, () -> writes.put(record, condition));
  }

  TransactionWrite updating(Key key, RecordUpdater<R, ?> updater) {
    return write(Verb.UPDATING, key, () -> writes.update(key, updater, Update.Image.NEW));
  }

  TransactionWrite deleting(Key key, @Nullable Predicate condition) {
    Verb verb = condition == null ? Verb.DELETING : Verb.DELETING_IF;
    return write(verb, key, () -> writes.delete(key, condition));
  }

  TransactionWrite deleting(R record) {
    Verb verb = table.schema().version() == null ? Verb.DELETING : Verb.DELETING_IF;
    return write(verb, codec.key(record), () -> writes.delete(record));
  }

  TransactionWrite checking(Key key, Predicate condition) {
    OperationContext context = table.context(Verb.CHECKING.operation(), key);
    try {
      Plan<WriteResult<R>> plan = table.backend().check(table.stored(key), condition);
      return new TransactionWrite(
          Verb.CHECKING, context, List.of(place(key)), plan, found -> false);
    } catch (ValueException e) {
      throw table.invalid(Verb.CHECKING.operation(), key, e);
    }
  }

  private TransactionWrite storing(Verb verb, R given, Supplier<Write<R>> making) {
    try {
      Write<R> write = making.get();
      return of(verb, codec.key(write.whole()), write);
    } catch (ValueException e) {
      throw table.invalid(verb.operation(), codec.key(given), e);
    }
  }

  private TransactionWrite write(Verb verb, Key key, Supplier<Write<R>> making) {
    try {
      return of(verb, key, making.get());
    } catch (ValueException e) {
      throw table.invalid(verb.operation(), key, e);
    }
  }

  private TransactionWrite of(Verb verb, Key key, Write<R> write) {
    OperationContext context = table.context(verb.operation(), key);
    // The plan refuses what every write refuses, in their order.
    Plan<WriteResult<R>> plan = write.plan();
    List<TransactionWrite.Place> places = new ArrayList<>();
    places.add(place(key));
    write.uniqueValues().forEach(value -> places.add(place(value)));
    return new TransactionWrite(verb, context, places, plan, write::isStaleBy);
  }

  private TransactionWrite.Place place(Key key) {
    return new TransactionWrite.Place(
        List.of(table.backend().name(), table.stored(key).identity()), null);
  }

  private TransactionWrite.Place place(Operand value) {
    String component = value.attribute().component();
    return new TransactionWrite.Place(
        List.of(table.backend().name(), component, Key.of(value).identity()), component);
  }
}
