package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
  private final List<Verdict> verdicts;
  private final Map<Integer, Set<Integer>> behind = new HashMap<>();
  private final Map<Mark, Integer> released = new HashMap<>();

  Marks(int writes) {
    verdicts = new ArrayList<>(Collections.nCopies(writes, Verdict.none()));
  }

  /** What becomes of one marker. */
  static final class Mark {

    private final UniqueRecords<?> table;
    private final String id;
    private final Operand value;
    private final List<Map<String, AttributeValue>> releasing = new ArrayList<>();
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

    /** The place of the write that takes it. */
    int taker() {
      return taker;
    }

    /** The record that has the value behind the writes; of one that is released, had it before. */
    Map<String, AttributeValue> owner() {
      return isTaken() ? owner : releasing.get(0);
    }

    /** Those of the records that had the value, as far as they are written. */
    List<Map<String, AttributeValue>> releasing() {
      return releasing;
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
          link(mark.taker, place);
          released.put(mark, place);
        }
        Operand has = write.has().value(attribute);
        if (has != null) {
          take(mark(table, has), place, write.owner());
        }
      }
    }
  }

  private void take(Mark mark, int place, Map<String, AttributeValue> owner) {
    if (mark.isTaken()) {
      verdicts.set(place, Verdict.duplicate(mark.value.attribute().component()));
      return;
    }
    mark.taker = place;
    mark.owner = owner;
    link(place, released.getOrDefault(mark, -1));
  }

  /** The taking write can only be done behind the releasing one. */
  private void link(int taking, int releasing) {
    if (taking >= 0 && releasing >= 0 && taking != releasing) {
      behind.computeIfAbsent(taking, t -> new HashSet<>()).add(releasing);
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
   * Why the writes cannot be done, whatever stands there: two take one value, or values go in a
   * circle. Null where they can.
   */
  @Nullable List<Verdict> obstacle() {
    boolean progress = true;
    while (progress) {
      progress = behind.entrySet().removeIf(each -> !isBehindAny(each.getValue()));
    }
    for (Mark mark : marks.values()) {
      if (mark.isTaken() && behind.containsKey(mark.taker)) {
        verdicts.set(mark.taker, Verdict.duplicate(mark.value.attribute().component()));
      }
    }
    return verdicts.stream().allMatch(verdict -> verdict.kind() == Verdict.Kind.NONE)
        ? null
        : verdicts;
  }

  private boolean isBehindAny(Set<Integer> places) {
    return places.stream().anyMatch(behind::containsKey);
  }
}
