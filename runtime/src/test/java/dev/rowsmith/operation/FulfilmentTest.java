package dev.rowsmith.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FulfilmentTest {

  private static final Set<Operator> TRUE = EnumSet.of(Operator.NOT_EQUAL, Operator.NOT_EXISTS);
  private static final TextAttribute<Object> NAME = new TextAttribute<>(0, "name", "name");
  private static final OrderedAttribute<Object, BigDecimal> SIZE =
      new OrderedAttribute<>(1, "size", "size", AttributeType.DECIMAL);

  @ParameterizedTest
  @EnumSource(Operator.class)
  void comparesWithNothing(Operator operator) {
    assertThat(Fulfilment.ofAbsentRecord(name(operator, "Ann"))).isEqualTo(TRUE.contains(operator));
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void turnsEveryFalseIntoTrue(Operator operator) {
    Predicate negation = new Negation(name(operator, "Ann"));
    assertThat(Fulfilment.ofAbsentRecord(negation)).isNotEqualTo(TRUE.contains(operator));
  }

  @Test
  void joins() {
    Predicate yes = name(Operator.NOT_EXISTS);
    Predicate no = name(Operator.EXISTS);
    assertThat(Fulfilment.ofAbsentRecord(joined(Junction.Kind.AND, yes, no))).isFalse();
    assertThat(Fulfilment.ofAbsentRecord(joined(Junction.Kind.AND, yes, yes))).isTrue();
    assertThat(Fulfilment.ofAbsentRecord(joined(Junction.Kind.OR, no, yes))).isTrue();
    assertThat(Fulfilment.ofAbsentRecord(joined(Junction.Kind.OR, no, no))).isFalse();
  }

  @Test
  void comparesText() {
    assertThat(fulfilledByAnn(name(Operator.EQUAL, "Ann"))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.NOT_EQUAL, "Ann"))).isFalse();
    assertThat(fulfilledByAnn(name(Operator.LESS, "a"))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.LESS_OR_EQUAL, "Ann"))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.GREATER, "Ann"))).isFalse();
    assertThat(fulfilledByAnn(name(Operator.GREATER_OR_EQUAL, "Ann"))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.BETWEEN, "A", "B"))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.IN, "Bob", "Ann"))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.BEGINS_WITH, "An"))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.CONTAINS, "x"))).isFalse();
    assertThat(fulfilledByAnn(name(Operator.EXISTS))).isTrue();
    assertThat(fulfilledByAnn(name(Operator.NOT_EXISTS))).isFalse();
  }

  @Test
  void comparesNumbersByValue() {
    Predicate same =
        new Comparison(SIZE, Operator.EQUAL, List.of(SIZE.operand(new BigDecimal("1.50"))));
    assertThat(Fulfilment.of(same, attribute -> new BigDecimal("1.5"))).isTrue();
    assertThat(Fulfilment.of(same, attribute -> new BigDecimal("1.6"))).isFalse();
  }

  private static boolean fulfilledByAnn(Predicate condition) {
    return Fulfilment.of(condition, attribute -> "Ann");
  }

  private static Junction joined(Junction.Kind kind, Predicate left, Predicate right) {
    return new Junction(kind, List.of(left, right));
  }

  private static Comparison name(Operator operator, String... values) {
    return new Comparison(NAME, operator, Stream.of(values).map(NAME::operand).toList());
  }
}
