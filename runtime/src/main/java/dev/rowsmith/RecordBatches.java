package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.schema.AttributeSchema;
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
  private final Writes<R> writes;
  private final RetryPolicy retries;
  private final Consistency consistency;

  RecordBatches(RecordTable<R> table, RetryPolicy retries, Consistency consistency) {
    this.table = table;
    this.backend = table.backend();
    this.writes = new Writes<>(table);
    this.retries = retries;
    this.consistency = consistency;
  }

  /** The same, with another consistency of reads. */
  RecordBatches<R> with(Consistency newConsistency) {
    return new RecordBatches<>(table, retries, newConsistency);
  }

  Plan<List<R>> put(Collection<? extends R> records) {
    AttributeSchema version = table.schema().version();
    return version == null
        ? new Puts(records, backend.mostWrites()) {
          @Override
          Plan<Batch<R>> request(List<R> some) {
            return backend.putAll(some.stream().map(writes::filled).toList());
          }
        }
        : new Puts(records, backend.mostVersionedWrites()) {
          @Override
          Plan<Batch<R>> request(List<R> some) {
            return new VersionedPuts<>(table, writes, version).plan(some);
          }
        };
  }

  /** Stores records that have all that is filled in, whatever stands there. */
  Plan<List<R>> load(Collection<? extends R> records) {
    return new Many<R>("putRecords", records, table.codec()::key, backend.mostWrites()) {
      @Override
      Plan<Batch<R>> request(List<R> some) {
        return backend.putAll(some);
      }
    };
  }

  <K> Plan<List<R>> delete(Collection<? extends K> keys, Function<K, Key> key) {
    return new Many<K>("deleteRecords", keys, key, backend.mostWrites()) {
      @Override
      Plan<Batch<R>> request(List<K> some) {
        return backend.deleteAll(stored(some));
      }
    };
  }

  <K> Plan<List<R>> get(Collection<? extends K> keys, Function<K, Key> key) {
    return new Many<K>("getRecords", keys, key, backend.mostReads()) {
      @Override
      Plan<Batch<R>> request(List<K> some) {
        return backend.getAll(stored(some), consistency);
      }
    };
  }

  /** A put of many records, each of which has its id before they are told apart by their keys. */
  private abstract class Puts extends Many<R> {

    Puts(Collection<? extends R> records, int most) {
      super("putRecords", records, table.codec()::key, most);
    }

    @Override
    final R settled(R record) {
      return writes.identified(record);
    }
  }

  /** A call for many elements, which brings what was read in their order. */
  private abstract class Many<E> extends Call<List<R>, List<R>> {

    private final String operation;
    private final Collection<? extends E> elements;
    private final Function<? super E, Key> key;
    private final int most;
    private Map<String, E> distinct = Map.of();

    /**
     * @param most how many of them one request takes
     */
    Many(
        String operation,
        Collection<? extends E> elements,
        Function<? super E, Key> key,
        int most) {
      super(table, operation);
      this.operation = operation;
      this.elements = elements;
      this.key = key;
      this.most = most;
    }

    abstract Plan<Batch<R>> request(List<E> some);

    /** The element with what must be the same however often it is sent. */
    E settled(E element) {
      return element;
    }

    @Override
    protected final Plan<List<R>> first() {
      distinct = distinct();
      List<E> all = List.copyOf(distinct.values());
      return new BatchRun<>(context(), retries, all, this::request).all(most);
    }

    @Override
    protected final Plan<List<R>> next(List<R> found) {
      Map<String, R> byKey = new HashMap<>();
      found.forEach(record -> byKey.put(text(table.stored(table.codec().key(record))), record));
      List<R> ordered = new ArrayList<>(found.size());
      for (String text : distinct.keySet()) {
        R record = byKey.get(text);
        if (record != null) {
          ordered.add(record);
        }
      }
      return Plan.of(ordered);
    }

    /** The elements by the text of their key; of several of one key the last, at its place. */
    private Map<String, E> distinct() {
      Map<String, E> byKey = new LinkedHashMap<>();
      int place = 0;
      for (E element : elements) {
        if (element == null) {
          throw new NullPointerException(
              operation + ": the element at place " + place + " is null.");
        }
        E settled = settled(element);
        String text = text(table.stored(key.apply(settled)));
        byKey.remove(text);
        byKey.put(text, settled);
        place++;
      }
      return byKey;
    }

    final List<Key> stored(List<E> some) {
      return some.stream().map(each -> table.stored(key.apply(each))).toList();
    }
  }

  /** The same text for keys that are stored alike: 1.0 and 1 are one key. */
  static String text(Key key) {
    StringBuilder text = new StringBuilder();
    key.parts().forEach(part -> text.append(ValueRow.normal(part)).append('\n'));
    return text.toString();
  }
}
