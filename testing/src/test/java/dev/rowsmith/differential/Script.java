package dev.rowsmith.differential;

import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns dice into the operations of one sequence. */
final class Script<R> {

  private static final List<Operator> SORT_OPERATORS =
      List.of(
          Operator.EQUAL,
          Operator.LESS,
          Operator.LESS_OR_EQUAL,
          Operator.GREATER,
          Operator.GREATER_OR_EQUAL,
          Operator.BETWEEN,
          Operator.BEGINS_WITH);

  private final Subject<R> subject;
  private final Dice dice;
  private final Choices<R> choices;

  Script(Subject<R> subject, Dice dice) {
    this.subject = subject;
    this.dice = dice;
    this.choices = new Choices<>(subject, dice);
  }

  Operation<R> next() {
    return switch (dice.below(20)) {
      case 0, 1, 2 -> create();
      case 3, 4 -> put();
      case 5 -> perhapsEventual(new Get<>(choices.key()));
      case 6 -> perhapsEventual(find());
      case 7, 8, 9 -> update();
      case 10 -> delete();
      case 11 -> new DeleteRecord<>(choices.record());
      case 12 -> perhapsEventual(read(null));
      case 13, 14 -> read(range());
      case 15 -> perhapsEventual(new GetMany<>(several(choices::key)));
      case 16 -> new PutMany<>(several(choices::record));
      case 17 -> new DeleteMany<>(several(choices::key));
      default -> new Transact<>(several(this::part));
    };
  }

  private Operation<R> find() {
    List<Field<R>> uniques = subject.uniques();
    if (uniques.isEmpty() || dice.once(2)) {
      return new Find<>(choices.key());
    }
    Field<R> field = dice.pick(uniques);
    return new FindBy<>(field, choices.present(field), dice.once(2));
  }

  private Create<R> create() {
    return new Create<>(choices.record(), perhaps(6));
  }

  private Put<R> put() {
    return new Put<>(choices.record(), perhaps(2));
  }

  private Delete<R> delete() {
    return new Delete<>(choices.key(), perhaps(2));
  }

  private Operation<R> perhapsEventual(Operation<R> read) {
    return dice.once(3) ? new Eventual<>(read) : read;
  }

  private <T> List<T> several(Supplier<T> one) {
    return Stream.generate(one).limit(1L + dice.below(3)).toList();
  }

  private Transact.Part<R> part() {
    return switch (dice.below(6)) {
      case 0, 1 -> create();
      case 2 -> put();
      case 3 -> update();
      case 4 -> dice.once(2) ? delete() : new DeleteRecord<>(choices.record());
      default -> new Check<>(choices.key(), choices.where(2));
    };
  }

  private Update<R> update() {
    List<Field<R>> free = new ArrayList<>(subject.places());
    free.removeIf(field -> subject.isKey(field) || field.version() || subject.isGrouped(field));
    List<Edit<R>> edits = new ArrayList<>();
    int wanted = 1 + dice.below(3);
    while (edits.size() < wanted && !free.isEmpty()) {
      edits.add(edit(free.remove(dice.below(free.size()))));
    }
    List<Where<R>> onlyIf = new ArrayList<>();
    while (dice.once(3)) {
      onlyIf.add(choices.where(2));
    }
    Field<R> counting = subject.version();
    Integer version = counting == null || dice.once(2) ? null : (Integer) choices.value(counting);
    return new Update<>(choices.key(), edits, onlyIf, version, dice.once(4));
  }

  private Edit<R> edit(Field<R> field) {
    if (field.summable() && dice.once(2)) {
      boolean subtract = !field.within() && dice.once(2);
      Change.Kind kind = subtract ? Change.Kind.SUBTRACT : Change.Kind.ADD;
      return new Edit<>(kind, field, choices.present(field));
    }
    List<Field<R>> sources = subject.places().stream().filter(field::copiesFrom).toList();
    if (!sources.isEmpty() && dice.once(5)) {
      return new Edit<>(Change.Kind.COPY, field, null, dice.pick(sources));
    }
    if (!field.within() && (field.list() || field.set()) && dice.once(2)) {
      return new Edit<>(membersKind(field), field, choices.members(field));
    }
    if (field.removable() && dice.once(3)) {
      return new Edit<>(Change.Kind.REMOVE, field, null);
    }
    boolean ifAbsent = field.removable() && !field.within() && dice.once(3);
    Change.Kind kind = ifAbsent ? Change.Kind.SET_IF_ABSENT : Change.Kind.SET;
    return new Edit<>(kind, field, choices.present(field));
  }

  private Change.Kind membersKind(Field<R> field) {
    return field.list()
        ? dice.pick(List.of(Change.Kind.APPEND, Change.Kind.PREPEND))
        : dice.pick(List.of(Change.Kind.ADD_MEMBERS, Change.Kind.REMOVE_MEMBERS));
  }

  private Operation<R> read(@Nullable Range<R> range) {
    int limit = dice.once(3) ? 1 + dice.below(4) : 0;
    Read.End end = dice.pick(List.of(Read.End.values()));
    return new Read<>(range, perhaps(2), shape(), limit, end);
  }

  private Shape<R> shape() {
    List<Part<R>> parts = subject.parts().selected();
    return new Shape<>(dice.once(3), parts.isEmpty() || dice.once(2) ? null : dice.pick(parts));
  }

  private Range<R> range() {
    List<IndexSchema> indexes = subject.schema().indexes();
    String index = indexes.isEmpty() || dice.once(2) ? null : dice.pick(indexes).name();
    KeySchema key = subject.key(index);
    Map<String, Object> values = new LinkedHashMap<>();
    int leading = key.sort().size() > 1 ? dice.below(key.sort().size()) : 0;
    for (AttributeSchema attribute :
        key.attributes().subList(0, key.partition().size() + leading)) {
      Field<R> field = subject.field(attribute);
      if (!dice.once(30)) {
        values.put(field.name(), choices.present(field));
      }
    }
    boolean sorted = !key.sort().isEmpty() && dice.once(2);
    Where.Compared<R> sort = sorted ? sort(subject.field(key.sort().get(leading))) : null;
    return new Range<>(index, new Values(values), leading, sort, dice.once(2));
  }

  private Where.Compared<R> sort(Field<R> field) {
    List<Operator> operators = new ArrayList<>(SORT_OPERATORS);
    operators.retainAll(
        subject.templates().isMatched(field.name()) ? List.of(Operator.EQUAL) : field.operators());
    return choices.compared(field, dice.pick(operators));
  }

  private @Nullable Where<R> perhaps(int times) {
    return dice.once(times) ? choices.where(3) : null;
  }
}
