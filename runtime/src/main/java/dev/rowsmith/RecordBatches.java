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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  Plan<List<R>> put(Collection<? extends R> records) {
    AttributeSchema version = table.schema().version();
    return new Many<R>("putRecords", records, table.codec()::key) {
      @Override
      R settled(R record) {
        return writes.identified(record);
      }

      @Override
      BatchRun<R, ?> run(List<R> given, List<Key> stored) {
        return version == null
            ? sending(
                given, given, some -> backend.putAll(some.stream().map(writes::filled).toList()))
            : sending(given, given, new VersionedPuts<>(table, writes, version)::cut);
      }
    };
  }

  /** Stores records that have all that is filled in, whatever stands there. */
  Plan<List<R>> load(Collection<? extends R> records) {
    return new Many<R>("putRecords", records, table.codec()::key) {
      @Override
      BatchRun<R, ?> run(List<R> given, List<Key> stored) {
        return sending(given, given, backend::putAll);
      }
    };
  }

  <K> Plan<List<R>> delete(Collection<? extends K> keys, Function<K, Key> key) {
    return new Many<K>("deleteRecords", keys, key) {
      @Override
      BatchRun<R, ?> run(List<K> given, List<Key> stored) {
        return sending(stored, given, backend::deleteAll);
      }
    };
  }

  <K> Plan<List<R>> get(Collection<? extends K> keys, Function<K, Key> key) {
    return new Many<K>("getRecords", keys, key) {
      @Override
      BatchRun<R, ?> run(List<K> given, List<Key> stored) {
        return sending(stored, given, some -> backend.getAll(some, consistency));
      }
    };
  }

  /** A call for many elements, which brings what was read in their order. */
  private abstract class Many<E> extends Call<List<R>, List<R>> {

    private final String operation;
    private final Collection<? extends E> elements;
    private final Function<? super E, Key> key;
    private Map<Object, Given<E, R>> distinct = Map.of();

    Many(String operation, Collection<? extends E> elements, Function<? super E, Key> key) {
      super(table, operation);
      this.operation = operation;
      this.elements = elements;
      this.key = key;
    }

    /**
     * What sends them.
     *
     * @param given the elements
     * @param stored the keys that they have
     */
    abstract BatchRun<R, ?> run(List<E> given, List<Key> stored);

    final <S> BatchRun<R, S> sending(
        List<S> sent, List<E> told, Function<List<S>, Portions<Batch<R>>> cut) {
      return new BatchRun<>(context(), retries, sent, told, cut);
    }

    /** The element with what must be the same however often it is sent, its id among it. */
    E settled(E element) {
      return element;
    }

    @Override
    protected final Plan<List<R>> first() {
      distinct = distinct();
      List<E> given = new ArrayList<>(distinct.size());
      List<Key> stored = new ArrayList<>(distinct.size());
      for (Given<E, R> each : distinct.values()) {
        given.add(each.element);
        stored.add(each.stored);
      }
      return run(given, stored).all();
    }

    @Override
    protected final Plan<List<R>> next(List<R> found) {
      if (found.isEmpty()) {
        return Plan.of(found);
      }
      for (R record : found) {
        Given<E, R> asked = distinct.get(table.identity(record));
        if (asked != null) {
          asked.found = record;
        }
      }
      List<R> ordered = new ArrayList<>(found.size());
      for (Given<E, R> asked : distinct.values()) {
        if (asked.found != null) {
          ordered.add(asked.found);
        }
      }
      return Plan.of(ordered);
    }

    /**
     * The elements by what their key is stored as; of several of one key the last, at its place.
     */
    private Map<Object, Given<E, R>> distinct() {
      Map<Object, Given<E, R>> byKey = new LinkedHashMap<>(2 * elements.size());
      int place = 0;
      for (E element : elements) {
        if (element == null) {
          throw new NullPointerException(
              operation + ": the element at place " + place + " is null.");
        }
        E settled = settled(element);
        Key stored = table.stored(key.apply(settled));
        Object identity = stored.identity();
        Given<E, R> given = new Given<>(settled, stored);
        if (byKey.put(identity, given) != null) {
          byKey.remove(identity);
          byKey.put(identity, given);
        }
        place++;
      }
      return byKey;
    }
  }

  /** An element, the key that it is stored by, and what was read for it. */
  private static final class Given<E, R> {

    private final E element;
    private final Key stored;
    private @Nullable R found;

    Given(E element, Key stored) {
      this.element = element;
      this.stored = stored;
    }
  }
}
