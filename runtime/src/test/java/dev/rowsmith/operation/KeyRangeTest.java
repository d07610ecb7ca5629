package dev.rowsmith.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueOrder;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The range of a key's texts holds exactly those whose components the condition holds for. */
class KeyRangeTest {

  private static final TextAttribute<Object> OWNER = new TextAttribute<>(0, "owner", "owner");
  private static final TextAttribute<Object> BLOCK = new TextAttribute<>(1, "block", "block");
  private static final OrderedAttribute<Object, Byte> ROW =
      new OrderedAttribute<>(2, "row", "row", AttributeType.INT8);
  private static final TextAttribute<Object> TEXT = new TextAttribute<>(3, "text", "text");

  private static final List<Operator> OPERATORS =
      List.of(
          Operator.EQUAL,
          Operator.LESS,
          Operator.LESS_OR_EQUAL,
          Operator.GREATER,
          Operator.GREATER_OR_EQUAL,
          Operator.BETWEEN);

  private static final List<String> BLOCKS =
      List.of("", "\u0001", "!", "#", "$", "A", "A\u0001", "A!", "A#", "AA", "\uDBFF\uDFFF");

  private static final byte[] ROWS = {-128, -1, 0, 1, 9, 10, 127};

  @Test
  void rangesOfCompositesAreExact() {
    KeyTemplate template = KeyTemplate.composite(BLOCK, ROW);
    for (String block : BLOCKS) {
      for (Operator operator : OPERATORS) {
        assertExact(template, List.of(), comparison(operator, BLOCK.operand(block)));
      }
      assertExact(template, List.of(), comparison(Operator.BEGINS_WITH, BLOCK.operand(block)));
      for (byte row : ROWS) {
        for (Operator operator : OPERATORS) {
          List<Operand> known = List.of(BLOCK.operand(block));
          assertExact(template, known, comparison(operator, ROW.operand(row)));
        }
      }
    }
  }

  @Test
  void rangesOfTemplatesAreExact() {
    KeyTemplate template = KeyTemplate.starting("ROW#").thenPadded(ROW, 3, "/").then(BLOCK, "");
    for (byte row : new byte[] {0, 1, 9, 10, 127}) {
      for (Operator operator : OPERATORS) {
        assertExact(template, List.of(), comparison(operator, ROW.operand(row)));
        for (String block : BLOCKS) {
          List<Operand> known = List.of(ROW.operand(row));
          assertExact(template, known, comparison(operator, BLOCK.operand(block)));
        }
      }
    }
  }

  /** Compares what a range of texts holds of all keys with what the components say. */
  private static void assertExact(KeyTemplate template, List<Operand> known, Comparison condition) {
    List<Comparison> sort = new ArrayList<>(known.stream().map(Comparison::equality).toList());
    sort.add(condition);
    Range range = new Range(null, List.of(OWNER.operand("ann")), sort);
    List<KeyText> texts = List.of(new KeyText(TEXT, template));
    Range stored = KeyRange.stored(range, KeySchema.of(OWNER, TEXT), texts);
    for (String block : BLOCKS) {
      for (byte row : ROWS) {
        List<Operand> values = List.of(BLOCK.operand(block), ROW.operand(row));
        if (row < 0 && template.components().get(0) == ROW) {
          continue;
        }
        String text = template.text(values).text();
        boolean wanted = sort.stream().allMatch(each -> holds(each, values));
        boolean found = stored.sort().stream().allMatch(each -> holds(each, text));
        assertThat(found).as("%s of %s %s", sort, block, row).isEqualTo(wanted);
      }
    }
  }

  private static Comparison comparison(Operator operator, Operand operand) {
    List<Operand> operands =
        operator == Operator.BETWEEN ? List.of(operand, operand) : List.of(operand);
    return new Comparison(operand.attribute(), operator, operands);
  }

  private static boolean holds(Comparison comparison, List<Operand> values) {
    return values.stream()
        .filter(value -> value.attribute() == comparison.attribute())
        .allMatch(value -> holds(comparison, Objects.requireNonNull(value.value())));
  }

  private static boolean holds(Comparison comparison, Object value) {
    Object first = Objects.requireNonNull(comparison.operands().get(0).value());
    if (comparison.operator() == Operator.BEGINS_WITH) {
      return value.toString().startsWith(first.toString());
    }
    int order = ValueOrder.of(comparison.attribute().type()).compare(value, first);
    return switch (comparison.operator()) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
      case BETWEEN -> order >= 0 && holds(upTo(comparison), value);
      default -> throw new IllegalArgumentException(comparison.toString());
    };
  }

  private static Comparison upTo(Comparison between) {
    Operand most = between.operands().get(1);
    return new Comparison(between.attribute(), Operator.LESS_OR_EQUAL, List.of(most));
  }
}
