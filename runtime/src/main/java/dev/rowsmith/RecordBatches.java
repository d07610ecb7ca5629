package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableBackend;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The calls of a DAO for many records. Of several elements with the same key the last counts.
 *
 * @param <R> the record
 */
final class RecordBatches<R> {

  private final RecordTable<R> table;
  private final TableBackend<R> backend;
  private final RetryPolicy retries;
  private final Consistency consistency;

  RecordBatches(RecordTable<R> table, RetryPolicy retries, Consistency consistency) {
    this.table = table;
    this.backend = table.backend();
    this.retries = retries;
    this.consistency = consistency;
  }

  /** The same, with another consistency of reads. */
  RecordBatches<R> with(Consistency newConsistency) {
    return new RecordBatches<>(table, retries, newConsistency);
  }

  void put(Collection<? extends R> records) {
    run(
        "putRecords",
        distinct("putRecords", records, table.codec()::key),
        backend.mostWrites(),
        backend::putAll);
  }

  <K> void delete(Collection<? extends K> keys, Function<K, Key> key) {
    run(
        "deleteRecords",
        distinct("deleteRecords", keys, key),
        backend.mostWrites(),
        some -> backend.deleteAll(keys(some, key)));
  }

  <K> List<R> get(Collection<? extends K> keys, Function<K, Key> key) {
    Map<String, K> wanted = distinct("getRecords", keys, key);
    List<R> found =
        run(
            "getRecords",
            wanted,
            backend.mostReads(),
            some -> backend.getAll(keys(some, key), consistency));
    Map<String, R> byKey = new HashMap<>();
    found.forEach(record -> byKey.put(text(table.stored(table.codec().key(record))), record));
    List<R> ordered = new ArrayList<>(found.size());
    for (String text : wanted.keySet()) {
      R record = byKey.get(text);
      if (record != null) {
        ordered.add(record);
      }
    }
    return ordered;
  }

  private <E> List<R> run(
      String operation, Map<String, E> distinct, int most, Function<List<E>, Plan<Batch<R>>> plan) {
    List<E> elements = List.copyOf(distinct.values());
    try {
      return new BatchRun<>(table.context(operation, null), retries, elements, plan).run(most);
    } catch (ValueException e) {
      throw table.invalid(operation, null, e);
    }
  }

  /** The elements by the text of their key; of several of one key the last, at its place. */
  private <E> Map<String, E> distinct(
      String operation, Collection<? extends E> elements, Function<? super E, Key> key) {
    Map<String, E> distinct = new LinkedHashMap<>();
    int place = 0;
    for (E element : elements) {
      if (element == null) {
        throw new NullPointerException(operation + ": the element at place " + place + " is null.");
      }
      String text;
      try {
        text = text(table.stored(key.apply(element)));
      } catch (ValueException e) {
        throw table.invalid(operation, null, e);
      }
      distinct.remove(text);
      distinct.put(text, element);
      place++;
    }
    return distinct;
  }

  private <K> List<Key> keys(List<? extends K> some, Function<K, Key> key) {
    return some.stream().map(each -> table.stored(key.apply(each))).toList();
  }

  /** The same text for keys that are stored alike: 1.0 and 1 are one key. */
  private static String text(Key key) {
    StringBuilder text = new StringBuilder();
    key.parts().forEach(part -> text.append(ValueRow.normal(part)).append('\n'));
    return text.toString();
  }
}
