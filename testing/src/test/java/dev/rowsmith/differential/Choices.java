package dev.rowsmith.differential;

import dev.rowsmith.operation.Predicate.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    if (subject.templates().isMade(field.name())) {
      return dice.once(20) ? good(field) : null;
    }
    boolean absent = !field.attribute().required() && !field.primitive() && dice.once(3);
    return absent ? null : good(field);
  }

  /** A value that most often can be stored, and is no empty set. */
  Object present(Field<R> field) {
    if (dice.once(BAD) && !field.pool().bad().isEmpty()) {
      return dice.pick(field.pool().bad());
    }
    Object good = good(field);
    while (field.isEmptySet(good)) {
      good = good(field);
    }
    return good;
  }

  /** Members of a set or elements of a list, at least one. */
  List<Object> members(Field<R> field) {
    List<Object> members = new ArrayList<>();
    for (Object some : field.pool().good()) {
      members.addAll((Collection<?>) some);
    }
    int size = 1 + dice.below(3);
    return Stream.generate(() -> dice.pick(members)).limit(size).distinct().toList();
  }

  /** A value that can hardly be stored. */
  Object bad(Field<R> field) {
    return field.pool().bad().isEmpty() ? good(field) : dice.pick(field.pool().bad());
  }

  /** A record, which most often can be stored. */
  Values record() {
    Values record = values(subject.fields());
    for (Subject.Group group : subject.groups()) {
      record = dice.once(2) ? without(group, record) : whole(group, record);
    }
    return dice.once(15) ? spoiled(record) : record;
  }

  private static Values without(Subject.Group group, Values record) {
    Map<String, Object> left = new LinkedHashMap<>(record.byComponent());
    left.keySet().removeIf(group::holds);
    return new Values(left);
  }

  private Values whole(Subject.Group group, Values record) {
    Values whole = record;
    for (Field<R> field : subject.fields()) {
      boolean wanted = group.isIn(record) && group.required().contains(field.name());
      whole =
          wanted && record.get(field.name()) == null
              ? whole.with(field.name(), good(field))
              : whole;
    }
    return whole;
  }

  /** A key, which most often a record may have. */
  Values key() {
    List<Field<R>> fields = subject.fields(subject.key(null).attributes());
    Values key = values(fields);
    if (dice.once(25)) {
      Field<R> field = dice.pick(fields);
      return key.with(field.name(), bad(field));
    }
    return key;
  }

  private Values values(List<Field<R>> fields) {
    Values values = Values.NONE;
    for (Field<R> field : fields) {
      values = values.with(field.name(), value(field));
    }
    return values;
  }

  /** The record with one component that is refused. */
  private Values spoiled(Values record) {
    Field<R> field = dice.pick(subject.fields());
    boolean elsewhere =
        subject.groups().stream()
            .anyMatch(group -> group.holds(field.name()) && !group.isIn(record));
    if (elsewhere) {
      return record;
    }
    boolean left = dice.once(3) && !field.primitive();
    return record.with(field.name(), left ? null : bad(field));
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
        Field<R> field = dice.pick(subject.places());
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
      values.add(
          switch (operator) {
            case HAS_MEMBER -> members(field).get(0);
            // Those that are refused have no order.
            case BETWEEN -> field.pool().form() == Form.AS_IS ? present(field) : good(field);
            default -> present(field);
          });
    }
    if (operator == Operator.BETWEEN) {
      // The wrong way round is refused when the condition is made, the same for all.
      values.sort(field::compare);
    }
    return new Where.Compared<>(field, operator, values);
  }
}
