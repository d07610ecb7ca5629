package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portions;
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
    return new Many<R>("putRecords", records, table.codec()::key) {
      @Override
      R settled(R record) {
        return writes.identified(record);
      }

      @Override
      Portions<Batch<R>> cut(List<R> some) {
        return version == null
            ? backend.putAll(some.stream().map(writes::filled).toList())
            : new VersionedPuts<>(table, writes, version).cut(some);
      }
    };
  }

  /** Stores records that have all that is filled in, whatever stands there. */
  Plan<List<R>> load(Collection<? extends R> records) {
    return new Many<R>("putRecords", records, table.codec()::key) {
      @Override
      Portions<Batch<R>> cut(List<R> some) {
        return backend.putAll(some);
      }
    };
  }

  <K> Plan<List<R>> delete(Collection<? extends K> keys, Function<K, Key> key) {
    return new Many<K>("deleteRecords", keys, key) {
      @Override
      Portions<Batch<R>> cut(List<K> some) {
        return backend.deleteAll(stored(some));
      }
    };
  }

  <K> Plan<List<R>> get(Collection<? extends K> keys, Function<K, Key> key) {
    return new Many<K>("getRecords", keys, key) {
      @Override
      Portions<Batch<R>> cut(List<K> some) {
        return backend.getAll(stored(some), consistency);
      }
    };
  }

  /** A call for many elements, which brings what was read in their order. */
  private abstract class Many<E> extends Call<List<R>, List<R>> {

    private final String operation;
    private final Collection<? extends E> elements;
    private final Function<? super E, Key> key;
    private Map<Object, E> distinct = Map.of();

    Many(String operation, Collection<? extends E> elements, Function<? super E, Key> key) {
      super(table, operation);
      this.operation = operation;
      this.elements = elements;
      this.key = key;
    }

    abstract Portions<Batch<R>> cut(List<E> some);

    /** The element with what must be the same however often it is sent, its id among it. */
    E settled(E element) {
      return element;
    }

    @Override
    protected final Plan<List<R>> first() {
      distinct = distinct();
      return new BatchRun<>(context(), retries, List.copyOf(distinct.values()), this::cut).all();
    }

    @Override
    protected final Plan<List<R>> next(List<R> found) {
      if (found.isEmpty()) {
        return Plan.of(found);
      }
      Map<Object, R> byKey = new HashMap<>();
      found.forEach(record -> byKey.put(table.identity(record), record));
      List<R> ordered = new ArrayList<>(found.size());
      for (Object identity : distinct.keySet()) {
        R record = byKey.get(identity);
        if (record != null) {
          ordered.add(record);
        }
      }
      return Plan.of(ordered);
    }

    /**
     * The elements by what their key is stored as; of several of one key the last, at its place.
     */
    private Map<Object, E> distinct() {
      Map<Object, E> byKey = new LinkedHashMap<>();
      int place = 0;
      for (E element : elements) {
        if (element == null) {
          throw new NullPointerException(
              operation + ": the element at place " + place + " is null.");
        }
        E settled = settled(element);
        Object identity = table.stored(key.apply(settled)).identity();
        if (byKey.put(identity, settled) != null) {
          byKey.remove(identity);
          byKey.put(identity, settled);
        }
        place++;
      }
      return byKey;
    }

    final List<Key> stored(List<E> some) {
      return some.stream().map(each -> table.stored(key.apply(each))).toList();
    }
  }
}
