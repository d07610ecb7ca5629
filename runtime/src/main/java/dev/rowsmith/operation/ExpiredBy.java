package dev.rowsmith.operation;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is asked of a table into what is asked of those of its records that are not expired at
 * one moment. An expired record is one that fulfils {@code expires_at <= latest}, and counts as
 * absent: a condition is asked of a record without any attribute (semantics.md 1.4).
 *
 * <pre>{@code
 * condition of an update   C    NOT expires_at <= latest AND C
 * condition of a put       C    the same; or, where C holds of an absent record,
 *                               expires_at <= latest OR C
 * filter                   F    F AND NOT expires_at <= latest
 * }</pre>
 *
 * @param attribute when a record expires
 * @param latest the latest expiry that has passed
 */
public record ExpiredBy(AttributeSchema attribute, Instant latest) {

  /** True of expired records. An expiry of another type than a number's never passes. */
  public Predicate expired() {
    return compared(Operator.LESS_OR_EQUAL, latest);
  }

  /** True of all other records, those that never expire among them. */
  public Predicate live() {
    return new Negation(expired());
  }

  /** What a write that wants a record asks of the one that stands there. */
  public Predicate ofLive(@Nullable Predicate condition) {
    return condition == null ? live() : all(live(), condition);
  }

  /** What a write asks of a record that may be absent. */
  public Predicate ofAny(Predicate condition) {
    return Fulfilment.ofAbsentRecord(condition)
        ? any(expired(), condition)
        : all(live(), condition);
  }

  /**
   * What a write that wants no record asks of the one that stands there.
   *
   * @param witness an attribute that every record has
   * @param condition what it asks beside that of a record without any attribute, or null
   */
  public Predicate ofNone(AttributeSchema witness, @Nullable Predicate condition) {
    Predicate absent = new Comparison(witness, Operator.NOT_EXISTS, List.of());
    Predicate free = any(absent, expired());
    if (condition == null) {
      return free;
    }
    // The condition decides now, but goes with the write, so that its values are checked.
    Predicate never = all(new Comparison(witness, Operator.EXISTS, List.of()), absent, condition);
    return Fulfilment.ofAbsentRecord(condition) ? any(free, never) : never;
  }

  /**
   * The same read without the records that are expired; null where no other can be in it.
   *
   * @param after the place behind which the read begins, or null for the start
   */
  public @Nullable Reading of(ReadSpec spec, @Nullable Position after) {
    IndexSchema index = spec.index();
    Range range = spec.range();
    if (range == null || index == null || !index.key().attributes().contains(attribute)) {
      return new Reading(spec.filtered(live()), after);
    }
    // What is read by cannot be filtered by: the range itself is narrowed.
    Operand fixed = range.fixed(attribute);
    if (fixed != null) {
      return instant(fixed).isAfter(latest) ? new Reading(spec, after) : null;
    }
    Range narrowed = narrowed(range);
    if (narrowed == null) {
      return null;
    }
    // DynamoDB refuses to begin behind a place that is outside the range.
    boolean outside = after != null && after.keys().stream().anyMatch(this::isPast);
    if (outside && spec.order() == Order.DESCENDING) {
      return null;
    }
    return new Reading(spec.in(narrowed), outside ? null : after);
  }

  /** A read, and the place behind which it begins, or null for the start. */
  public record Reading(ReadSpec spec, @Nullable Position after) {}

  private @Nullable Range narrowed(Range range) {
    List<Comparison> sort = new ArrayList<>(range.sort());
    for (int i = 0; i < sort.size(); i++) {
      if (sort.get(i).attribute() == attribute) {
        Comparison narrowed = narrowed(sort.get(i));
        if (narrowed == null) {
          return null;
        }
        sort.set(i, narrowed);
        return new Range(range.index(), range.partition(), sort);
      }
    }
    sort.add(compared(Operator.GREATER, latest));
    return new Range(range.index(), range.partition(), sort);
  }

  private @Nullable Comparison narrowed(Comparison given) {
    Instant value = instant(given.operand());
    return switch (given.operator()) {
      case LESS -> between(latest.plusSeconds(1), value.minusSeconds(1));
      case LESS_OR_EQUAL -> between(latest.plusSeconds(1), value);
      case GREATER -> value.isAfter(latest) ? given : compared(Operator.GREATER, latest);
      case GREATER_OR_EQUAL -> value.isAfter(latest) ? given : compared(Operator.GREATER, latest);
      case BETWEEN -> {
        Instant from = value.isAfter(latest) ? value : latest.plusSeconds(1);
        yield between(from, instant(given.operands().get(1)));
      }
      case EQUAL, NOT_EQUAL, IN, BEGINS_WITH, CONTAINS, HAS_MEMBER, EXISTS, NOT_EXISTS, HAS_TYPE ->
          throw new IllegalArgumentException(given.operator() + " is no condition of a range.");
    };
  }

  private @Nullable Comparison between(Instant from, Instant to) {
    return from.isAfter(to) ? null : compared(Operator.BETWEEN, from, to);
  }

  private Comparison compared(Operator operator, Instant... values) {
    List<Operand> operands =
        Arrays.stream(values).map(value -> new Operand(attribute, value)).toList();
    return new Comparison(attribute, operator, operands);
  }

  private boolean isPast(Operand part) {
    return part.attribute() == attribute && !instant(part).isAfter(latest);
  }

  /** In whole seconds, and refused where it cannot be stored. */
  private static Instant instant(Operand operand) {
    return (Instant) Objects.requireNonNull(ValueRow.normal(operand).value());
  }

  private static Predicate all(Predicate... parts) {
    return new Junction(Junction.Kind.AND, List.of(parts));
  }

  private static Predicate any(Predicate... parts) {
    return new Junction(Junction.Kind.OR, List.of(parts));
  }
}
