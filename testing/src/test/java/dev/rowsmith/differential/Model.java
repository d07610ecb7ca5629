package dev.rowsmith.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a table is, in memory and in a few lines: rows by key. */
final class Model<R> {

  private final Rows<R> rows;
  private final Map<String, Values> byKey = new LinkedHashMap<>();

  Model(Subject<R> subject) {
    this.rows = new Rows<>(subject);
  }

  Outcome run(Operation<R> operation) {
    try {
      return Outcome.returned(operation.on(this));
    } catch (Refusal e) {
      return e.outcome();
    }
  }

  Rows<R> rows() {
    return rows;
  }

  /** Does a write, and answers what its caller gets. */
  Object write(Write write) {
    Write.Effect effect = write.effect().apply(standing(write.key()));
    if (effect.row() != null) {
      Uniques.refuse(rows.subject(), effect.row(), others(write.key()).values());
    }
    store(write.key(), effect.row());
    return effect.answer();
  }

  /** What stands of a key from now on, or null. */
  void store(String key, @Nullable Values row) {
    if (row == null) {
      byKey.remove(key);
    } else {
      byKey.put(key, row);
    }
  }

  /** The rows that are there, by their keys, but for one. */
  private Map<String, Values> others(String key) {
    Map<String, Values> others = standing();
    others.remove(key);
    return others;
  }

  /** The rows that are there, by their keys. */
  Map<String, Values> standing() {
    Map<String, Values> standing = new LinkedHashMap<>(byKey);
    standing.values().removeIf(rows::isExpired);
    return standing;
  }

  /** The row of a key, which is there only until it expires. */
  @Nullable Values standing(String key) {
    @Nullable Values row = byKey.get(key);
    return row == null || rows.isExpired(row) ? null : row;
  }

  /** All rows that are there. */
  List<Values> all() {
    return new ArrayList<>(standing().values());
  }
}
