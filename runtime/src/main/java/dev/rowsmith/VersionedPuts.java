package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portions;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns puts of records whose writes are counted into as few requests as the backend can, and tells
 * by what stands in their way which of them were not done.
 *
 * @param <R> the record
 */
final class VersionedPuts<R> {

  private final RecordTable<R> table;
  private final Writes<R> writes;
  private final AttributeSchema version;

  VersionedPuts(RecordTable<R> table, Writes<R> writes, AttributeSchema version) {
    this.table = table;
    this.writes = writes;
    this.version = version;
  }

  /**
   * The requests.
   *
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  Portions<Batch<R>> cut(List<R> some) {
    List<Write<R>> puts = some.stream().map(record -> writes.put(record, null)).toList();
    Portions<List<WriteResult<R>>> together =
        table.backend().putVersioned(puts.stream().map(Write::whole).toList(), version);
    if (together == null) {
      return Portions.single(
          puts.stream().map(put -> put.plan().then(result -> batch(put, result))).toList(),
          table.backend().singlesAtOnce());
    }
    return together.then(
        puts,
        (ours, plan) ->
            plan.thenPlan(found -> told(ours, found)).then(results -> batch(ours, results)));
  }

  private Batch<R> batch(Write<R> put, WriteResult<R> result) {
    return batch(List.of(put), List.of(result));
  }

  /**
   * The results with the records that stand in the way; what is put at once can be read at once.
   */
  private Plan<List<WriteResult<R>>> told(List<Write<R>> puts, List<WriteResult<R>> results) {
    List<Key> refused =
        IntStream.range(0, puts.size())
            .filter(place -> results.get(place).outcome() != Outcome.APPLIED)
            .mapToObj(place -> key(puts.get(place)))
            .toList();
    return refused.isEmpty()
        ? Plan.of(results)
        : table
            .backend()
            .getAll(refused, Consistency.CONSISTENT)
            .all()
            .get(0)
            .plan()
            .then(standing -> told(puts, results, standing.items()));
  }

  private List<WriteResult<R>> told(
      List<Write<R>> puts, List<WriteResult<R>> results, List<R> standing) {
    Map<Object, R> byKey = new HashMap<>();
    standing.forEach(record -> byKey.put(table.identity(record), record));
    List<WriteResult<R>> told = new ArrayList<>();
    for (int place = 0; place < puts.size(); place++) {
      WriteResult<R> result = results.get(place);
      if (result.outcome() == Outcome.APPLIED) {
        told.add(result);
      } else {
        R stands = byKey.get(table.identity(puts.get(place).whole()));
        Outcome outcome = stands == null ? Outcome.ABSENT : Outcome.REFUSED;
        told.add(new WriteResult<>(outcome, stands, result.afterLoss()));
      }
    }
    return told;
  }

  private Batch<R> batch(List<Write<R>> puts, List<WriteResult<R>> results) {
    Map<Integer, RuntimeException> failures = new LinkedHashMap<>();
    for (int place = 0; place < puts.size(); place++) {
      RuntimeException failure = failure(puts.get(place), results.get(place));
      if (failure != null) {
        failures.put(place, failure);
      }
    }
    return new Batch<>(List.of(), List.of(), failures);
  }

  private @Nullable RuntimeException failure(Write<R> put, WriteResult<R> result) {
    if (result.outcome() == Outcome.APPLIED) {
      return null;
    }
    OperationContext context = table.context("putRecords", key(put));
    return switch (put.earlier(result)) {
      case DONE -> null;
      case NOT_DONE -> new StaleRecordException(context, result.record());
      case UNKNOWN -> new OutcomeUnknownException(context, null);
    };
  }

  private Key key(Write<R> put) {
    return key(put.whole());
  }

  private Key key(R record) {
    return table.stored(table.codec().key(record));
  }
}
