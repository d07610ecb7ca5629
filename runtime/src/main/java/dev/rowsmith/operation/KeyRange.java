package dev.rowsmith.operation;

import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.TextRange;
import dev.rowsmith.codec.ValueOrder;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeyLimits;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a query says of a key's components into what it says of the attributes that hold them.
 * Every condition on a sort text stays within the template's beginning, since other records may
 * share the partition.
 *
 * <pre>{@code
 * room = lobby, day >= 2026-11-20      pk = ROOM#lobby AND sk BETWEEN DAY#2026-11-20 AND DAY#…
 * }</pre>
 */
final class KeyRange {

  private final KeySchema key;
  private final List<KeyText> texts;
  private final List<Operand> known = new ArrayList<>();
  private @Nullable Comparison open;

  private KeyRange(KeySchema key, List<KeyText> texts, Range range) {
    this.key = key;
    this.texts = texts;
    known.addAll(range.partition());
    for (Comparison condition : range.sort()) {
      if (condition.operator() == Operator.EQUAL) {
        known.add(condition.operand());
      } else {
        open = condition;
      }
    }
  }

  /** The range of a table's key by the attributes that are stored. */
  static Range stored(Range range, KeySchema key, List<KeyText> texts) {
    IndexSchema index = range.index();
    return new KeyRange(index == null ? key : index.key(), texts, range).stored(index);
  }

  private Range stored(@Nullable IndexSchema index) {
    List<Operand> partition = key.partition().stream().map(this::partition).toList();
    List<Comparison> sort = new ArrayList<>();
    for (AttributeSchema attribute : key.sort()) {
      KeyTemplate template = KeyText.of(texts, attribute);
      Comparison condition = template == null ? plain(attribute) : within(attribute, template);
      if (condition != null) {
        sort.add(condition);
      }
    }
    return new Range(index, partition, sort);
  }

  private Operand partition(AttributeSchema attribute) {
    KeyTemplate template = KeyText.of(texts, attribute);
    if (template != null) {
      return new Operand(attribute, template.text(known).text());
    }
    Operand value = known(attribute);
    if (value == null) {
      throw new IllegalArgumentException("A query wants a value of " + attribute + ".");
    }
    return value;
  }

  private @Nullable Comparison plain(AttributeSchema attribute) {
    Operand value = known(attribute);
    return value == null ? open : Comparison.equality(value);
  }

  private @Nullable Operand known(AttributeSchema attribute) {
    for (Operand value : known) {
      if (value.attribute() == attribute) {
        return value;
      }
    }
    return null;
  }

  private @Nullable Comparison within(AttributeSchema attribute, KeyTemplate template) {
    KeyTemplate.Text begun = template.text(known);
    if (begun.whole()) {
      return Comparison.equality(new Operand(attribute, begun.text()));
    }
    Comparison condition = open;
    if (condition == null) {
      return begun.text().isEmpty() ? null : beginning(attribute, begun.text());
    }
    return condition.operator() == Operator.BEGINS_WITH
        ? beginning(attribute, template.beginning(known, condition.operand()))
        : new Bounds(attribute, template, begun.text()).of(condition);
  }

  private static Comparison beginning(AttributeSchema attribute, String text) {
    return new Comparison(attribute, Operator.BEGINS_WITH, List.of(new Operand(attribute, text)));
  }

  /** The first and the last text of a condition on the component that comes next. */
  private final class Bounds {

    private final AttributeSchema attribute;
    private final KeyTemplate template;
    private final String least;
    private final String most;

    Bounds(AttributeSchema attribute, KeyTemplate template, String begun) {
      this.attribute = attribute;
      this.template = template;
      this.least = begun.isEmpty() ? "\u0001" : begun;
      this.most = TextRange.last(begun, KeyLimits.SORT_KEY_BYTES);
    }

    Comparison of(Comparison condition) {
      Operand operand = condition.operand();
      boolean ends = template.ends(operand.attribute());
      return switch (condition.operator()) {
        case LESS -> between(least, TextRange.before(text(operand), KeyLimits.SORT_KEY_BYTES));
        case LESS_OR_EQUAL -> between(least, last(text(operand), ends));
        case GREATER -> between(behind(text(operand), ends), most);
        case GREATER_OR_EQUAL -> between(text(operand), most);
        case BETWEEN -> between(text(operand), last(text(condition.operands().get(1)), ends));
        case EQUAL,
            NOT_EQUAL,
            IN,
            BEGINS_WITH,
            CONTAINS,
            HAS_MEMBER,
            EXISTS,
            NOT_EXISTS,
            HAS_TYPE ->
            throw new IllegalArgumentException(condition.operator() + " is no range of a key.");
      };
    }

    private String text(Operand value) {
      List<Operand> values = new ArrayList<>(known);
      values.add(value);
      return template.text(values).text();
    }

    private static String last(String text, boolean ends) {
      return ends ? TextRange.last(text, KeyLimits.SORT_KEY_BYTES) : text;
    }

    private static @Nullable String behind(String text, boolean ends) {
      return ends ? TextRange.successor(text) : TextRange.after(text, KeyLimits.SORT_KEY_BYTES);
    }

    /** Where nothing lies between the ends, which DynamoDB refuses, a text that no key is. */
    private Comparison between(@Nullable String from, @Nullable String to) {
      boolean empty = from == null || to == null || order(from, to) > 0;
      Operand first = new Operand(attribute, empty ? most : from);
      Operand last = new Operand(attribute, empty ? most : to);
      return new Comparison(attribute, Operator.BETWEEN, List.of(first, last));
    }

    private int order(String from, String to) {
      return ValueOrder.of(attribute.type()).compare(from, to);
    }
  }
}
