package dev.rowsmith.differential;

import dev.rowsmith.operation.Predicate.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns dice into values and conditions of a record. */
final class Choices<R> {

  private static final int BAD = 40;

  private final Subject<R> subject;
  private final Dice dice;

  Choices(Subject<R> subject, Dice dice) {
    this.subject = subject;
    this.dice = dice;
  }

  /** A value that can be stored, or null where the component may be absent. */
  @Nullable Object value(Field<R> field) {
    boolean absent = !field.attribute().required() && !field.primitive() && dice.once(3);
    return absent ? null : good(field);
  }

  /** A value that most often can be stored. */
  Object present(Field<R> field) {
    return dice.once(BAD) && !field.pool().bad().isEmpty()
        ? dice.pick(field.pool().bad())
        : good(field);
  }

  /** A value that can hardly be stored. */
  Object bad(Field<R> field) {
    return field.pool().bad().isEmpty() ? good(field) : dice.pick(field.pool().bad());
  }

  /** The record with one component that is refused. */
  Values spoiled(Values record) {
    Map<String, Object> spoiled = new LinkedHashMap<>(record.byComponent());
    Field<R> field = dice.pick(subject.fields());
    if (dice.once(3) && !field.primitive()) {
      spoiled.remove(field.name());
    } else {
      spoiled.put(field.name(), bad(field));
    }
    return new Values(spoiled);
  }

  private Object good(Field<R> field) {
    List<Object> good = field.pool().good();
    boolean often = subject.isKey(field) ? !dice.once(8) : dice.once(2);
    return often ? dice.pickEarly(good, 3) : dice.pick(good);
  }

  /** A condition of at most this depth. */
  Where<R> where(int depth) {
    return switch (depth == 0 ? 3 : dice.below(6)) {
      case 0 -> new Where.Both<>(where(depth - 1), where(depth - 1));
      case 1 -> new Where.Either<>(where(depth - 1), where(depth - 1));
      case 2 -> new Where.Not<>(where(depth - 1));
      default -> {
        Field<R> field = dice.pick(subject.fields());
        yield compared(field, dice.pick(field.operators()));
      }
    };
  }

  Where.Compared<R> compared(Field<R> field, Operator operator) {
    int wanted =
        switch (operator) {
          case EXISTS, NOT_EXISTS, HAS_TYPE -> 0;
          case BETWEEN -> 2;
          case IN -> 1 + dice.below(3);
          case EQUAL,
              NOT_EQUAL,
              LESS,
              LESS_OR_EQUAL,
              GREATER,
              GREATER_OR_EQUAL,
              BEGINS_WITH,
              CONTAINS,
              HAS_MEMBER ->
              1;
        };
    List<Object> values = new ArrayList<>();
    while (values.size() < wanted) {
      values.add(present(field));
    }
    if (operator == Operator.BETWEEN) {
      // The wrong way round is refused when the condition is made, the same for all.
      values.sort(field::compare);
    }
    return new Where.Compared<>(field, operator, values);
  }
}
