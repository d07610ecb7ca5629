package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Pause;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Turns entries of an index into what is wanted of their records. A record that is gone, or that
 * has another index key by now, is left out: the index is a little behind the table.
 */
final class ItemFetch<R, T> {

  /** What DynamoDB takes in one request. */
  private static final int MOST_KEYS = 100;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final TableSettings settings;
  private final StoredRecords<R> records;
  private final ReadSpec spec;
  private final Projection<R, T> items;
  private final List<AttributeSchema> tableKey;
  private final List<AttributeSchema> entryKeys;

  ItemFetch(
      TableSettings settings,
      TableSchema schema,
      StoredRecords<R> records,
      ReadSpec spec,
      Projection<R, T> items) {
    this.settings = settings;
    this.records = records;
    this.spec = spec;
    this.items = items;
    this.tableKey = schema.key().attributes();
    this.entryKeys = schema.order(spec.index());
  }

  /** What is wanted of the records of an index's entries, in their order. */
  Plan<Slice<T>> of(Slice<Map<String, AttributeValue>> entries) {
    Deque<Map<String, AttributeValue>> waiting = new ArrayDeque<>();
    entries.items().forEach(entry -> waiting.add(key(entry)));
    Wait wait = new Wait(records.context(spec.operation(), null), LONGEST_WAIT);
    return fetch(waiting, new ArrayList<>(), wait)
        .then(found -> new Slice<>(read(entries.items(), found), entries.next(), entries.more()));
  }

  private List<T> read(
      List<Map<String, AttributeValue>> entries, List<Map<String, AttributeValue>> found) {
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> byKey = new HashMap<>();
    found.forEach(item -> byKey.put(key(item), item));
    List<T> result = new ArrayList<>(entries.size());
    for (Map<String, AttributeValue> entry : entries) {
      Map<String, AttributeValue> item = byKey.get(key(entry));
      if (item != null && part(item, entryKeys).equals(part(entry, entryKeys))) {
        result.add(records.read(spec.operation(), items, item));
      }
    }
    return result;
  }

  /** Adds the items of all keys that wait to those that are found. */
  private Plan<List<Map<String, AttributeValue>>> fetch(
      Deque<Map<String, AttributeValue>> waiting,
      List<Map<String, AttributeValue>> found,
      Wait wait) {
    if (waiting.isEmpty()) {
      return Plan.of(found);
    }
    List<Map<String, AttributeValue>> chunk = new ArrayList<>();
    while (chunk.size() < MOST_KEYS && !waiting.isEmpty()) {
      chunk.add(waiting.remove());
    }
    return settings
        .drivers()
        .plan(exchange(chunk))
        .thenPlan(
            answer -> {
              answer.responses().values().forEach(found::addAll);
              KeysAndAttributes rest = answer.unprocessedKeys().get(settings.name());
              if (rest == null || !rest.hasKeys()) {
                return fetch(waiting, found, wait);
              }
              waiting.addAll(rest.keys());
              return rest.keys().size() < chunk.size()
                  ? fetch(waiting, found, wait)
                  : pause(waiting, wait).thenPlan(paused -> fetch(waiting, found, wait));
            });
  }

  private static Pause pause(Deque<?> waiting, Wait wait) {
    return wait.pausing("DynamoDB has room for none of " + waiting.size() + " records", null);
  }

  private ItemsExchange exchange(List<Map<String, AttributeValue>> keys) {
    Set<AttributeSchema> wanted = new LinkedHashSet<>(items.attributes());
    wanted.addAll(entryKeys);
    return new ItemsExchange(settings, records.context(spec.operation(), null), keys, wanted);
  }

  private Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return part(item, tableKey);
  }

  private static Map<String, AttributeValue> part(
      Map<String, AttributeValue> item, Collection<AttributeSchema> attributes) {
    Map<String, AttributeValue> part = new HashMap<>();
    for (AttributeSchema attribute : attributes) {
      AttributeValue value = item.get(attribute.storedName());
      if (value != null) {
        part.put(attribute.storedName(), value);
      }
    }
    return part;
  }
}
