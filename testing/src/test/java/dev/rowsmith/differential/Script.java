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
    return switch (dice.below(16)) {
      case 0, 1, 2 -> new Operation.Create<>(record(), perhaps(6));
      case 3, 4 -> new Operation.Put<>(record(), perhaps(2));
      case 5 -> new Operation.Get<>(key());
      case 6 -> new Operation.Find<>(key());
      case 7, 8, 9 -> update();
      case 10 -> new Operation.Delete<>(key(), perhaps(2));
      case 11 -> new Operation.DeleteRecord<>(record());
      case 12 -> read(null);
      default -> read(range());
    };
  }

  private Values record() {
    Values record = values(subject.fields());
    return dice.once(15) ? choices.spoiled(record) : record;
  }

  private Values key() {
    List<Field<R>> fields = subject.fields(subject.key(null).attributes());
    Values key = values(fields);
    if (dice.once(25)) {
      Field<R> field = dice.pick(fields);
      key.byComponent().put(field.name(), choices.bad(field));
    }
    return key;
  }

  private Values values(List<Field<R>> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field<R> field : fields) {
      @Nullable Object value = choices.value(field);
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    return new Values(values);
  }

  private Operation<R> update() {
    List<Field<R>> free = new ArrayList<>(subject.fields());
    free.removeIf(field -> subject.isKey(field) || field.version());
    List<Operation.Edit<R>> edits = new ArrayList<>();
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
    return new Operation.Update<>(key(), edits, onlyIf, version, dice.once(4));
  }

  private Operation.Edit<R> edit(Field<R> field) {
    boolean optional = !field.attribute().required();
    if (field.summable() && dice.once(2)) {
      Change.Kind kind = dice.once(2) ? Change.Kind.ADD : Change.Kind.SUBTRACT;
      return new Operation.Edit<>(kind, field, choices.present(field));
    }
    List<Field<R>> sources = subject.fields().stream().filter(field::copiesFrom).toList();
    if (!sources.isEmpty() && dice.once(5)) {
      return new Operation.Edit<>(Change.Kind.COPY, field, null, dice.pick(sources));
    }
    if (optional && dice.once(3)) {
      return new Operation.Edit<>(Change.Kind.REMOVE, field, null);
    }
    Change.Kind kind = optional && dice.once(3) ? Change.Kind.SET_IF_ABSENT : Change.Kind.SET;
    return new Operation.Edit<>(kind, field, choices.present(field));
  }

  private Operation<R> read(Operation.@Nullable Range<R> range) {
    int limit = dice.once(3) ? 1 + dice.below(4) : 0;
    Operation.End end = dice.pick(List.of(Operation.End.values()));
    return new Operation.Read<>(range, perhaps(2), limit, end);
  }

  private Operation.Range<R> range() {
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
    return new Operation.Range<>(index, new Values(values), leading, sort, dice.once(2));
  }

  private Where.Compared<R> sort(Field<R> field) {
    List<Operator> operators = new ArrayList<>(SORT_OPERATORS);
    operators.retainAll(field.operators());
    return choices.compared(field, dice.pick(operators));
  }

  private @Nullable Where<R> perhaps(int times) {
    return dice.once(times) ? choices.where(3) : null;
  }
}
