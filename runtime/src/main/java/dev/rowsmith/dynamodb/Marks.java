package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The markers that some writes take and release together. A value may go from one record to
 * another, but not in a circle: PostgreSQL could do that in no order.
 */
final class Marks {

  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final int writes;

  Marks(int writes) {
    this.writes = writes;
  }

  /** What becomes of one marker. */
  static final class Mark {

    private final UniqueRecords<?> table;
    private final String id;
    private final Operand value;
    private final List<Map<String, AttributeValue>> releasing = new ArrayList<>();
    private int giver = -1;
    private int taker = -1;
    private Map<String, AttributeValue> owner = Map.of();

    private Mark(UniqueRecords<?> table, Operand value) {
      this.table = table;
      this.id = UniqueValues.id(value);
      this.value = value;
    }

    UniqueRecords<?> table() {
      return table;
    }

    String id() {
      return id;
    }

    Operand value() {
      return value;
    }

    /** Tells the markers of several tables apart. */
    String place() {
      return table.name() + ' ' + id;
    }

    boolean isTaken() {
      return taker >= 0;
    }

    /** The record that has the value behind the writes; of one that is released, had it before. */
    Map<String, AttributeValue> owner() {
      return isTaken() ? owner : releasing.get(0);
    }

    /** Those of the records that had the value, as far as they are written. */
    List<Map<String, AttributeValue>> releasing() {
      return releasing;
    }

    /** The place of its attribute among those of the record. */
    private int order() {
      return table.uniques().indexOf(value.attribute());
    }
  }

  /** Adds what a prepared write takes and releases. */
  void add(int place, MarkedWrite write) {
    UniqueRecords<?> table = write.table();
    if (table == null) {
      return;
    }
    for (AttributeSchema attribute : table.uniques()) {
      if (!write.had().shares(attribute, write.has())) {
        Operand had = write.had().value(attribute);
        if (had != null) {
          Mark mark = mark(table, had);
          mark.releasing.add(write.owner());
          mark.giver = write.stood() ? place : mark.giver;
        }
        Operand has = write.has().value(attribute);
        if (has != null) {
          Mark mark = mark(table, has);
          mark.taker = place;
          mark.owner = write.owner();
        }
      }
    }
  }

  private Mark mark(UniqueRecords<?> table, Operand value) {
    Mark mark = new Mark(table, value);
    @Nullable Mark known = marks.putIfAbsent(mark.place(), mark);
    return known == null ? mark : known;
  }

  /** In the order of the writes. */
  Collection<Mark> all() {
    return marks.values();
  }

  /**
   * What becomes of the writes where others have the values of some: what gives a value up is done
   * before what takes it, so that a write which waits for one that is not done is not done either,
   * and values do not go in a circle.
   */
  List<Verdict> verdicts(Set<Mark> refused) {
    Set<Integer> waiting = new HashSet<>();
    marks.values().stream().filter(Mark::isTaken).forEach(mark -> waiting.add(mark.taker));
    boolean progress = true;
    while (progress) {
      progress = waiting.removeIf(place -> obstacle(place, refused, waiting) == null);
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (int place = 0; place < writes; place++) {
      Mark obstacle = waiting.contains(place) ? obstacle(place, refused, waiting) : null;
      verdicts.add(
          obstacle == null
              ? Verdict.none()
              : Verdict.duplicate(obstacle.value.attribute().component()));
    }
    return verdicts;
  }

  /** The first of the values that a write takes and cannot have yet; null where it can. */
  private @Nullable Mark obstacle(int place, Set<Mark> refused, Set<Integer> waiting) {
    return marks.values().stream()
        .filter(mark -> mark.taker == place)
        .filter(mark -> refused.contains(mark) || waiting.contains(mark.giver))
        .min(Comparator.comparingInt(Mark::order))
        .orElse(null);
  }
}
