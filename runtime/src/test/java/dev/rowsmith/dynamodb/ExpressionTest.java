package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Change.Kind;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ExpressionTest {

  private final Placeholders placeholders = new Placeholders(Sample.TABLE.keyLimits());

  private static final Predicate BIG = is(Sample.BIG, Operator.GREATER, Sample.BIG.operand(5L));
  private static final Predicate OPEN = is(Sample.OPEN, Operator.EQUAL, Sample.OPEN.operand(true));
  private static final Predicate DAY = is(Sample.DAY, Operator.EXISTS);

  private static Predicate is(AttributeSchema attribute, Operator operator, Operand... operands) {
    return new Comparison(attribute, operator, List.of(operands));
  }

  private static Predicate and(Predicate... parts) {
    return new Junction(Junction.Kind.AND, List.of(parts));
  }

  private static Predicate or(Predicate... parts) {
    return new Junction(Junction.Kind.OR, List.of(parts));
  }

  private static Predicate not(Predicate part) {
    return new Negation(part);
  }

  private String render(Predicate predicate) {
    return ConditionRenderer.render(predicate, placeholders);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, '#1 = :0'",
    "NOT_EQUAL, '#1 <> :0'",
    "LESS, '#1 < :0'",
    "LESS_OR_EQUAL, '#1 <= :0'",
    "GREATER, '#1 > :0'",
    "GREATER_OR_EQUAL, '#1 >= :0'",
    "IN, '#1 IN (:0)'",
    "BEGINS_WITH, 'begins_with(#1, :0)'",
    "CONTAINS, 'contains(#1, :0)'"
  })
  void rendersOperatorsOfOneOperand(Operator operator, String text) {
    assertThat(render(is(Sample.NAME, operator, Sample.NAME.operand("A")))).isEqualTo(text);
    assertThat(placeholders.names()).isEqualTo(Map.of("#1", "name"));
    assertThat(placeholders.values()).isEqualTo(Map.of(":0", AttributeValue.fromS("A")));
  }

  @Test
  void rendersTheOtherOperators() {
    assertThat(render(is(Sample.DAY, Operator.EXISTS))).isEqualTo("attribute_exists(#15)");
    assertThat(render(is(Sample.DAY, Operator.NOT_EXISTS))).isEqualTo("attribute_not_exists(#15)");
    assertThat(placeholders.values()).isNull();
    assertThat(
            render(
                is(Sample.BIG, Operator.BETWEEN, Sample.BIG.operand(1L), Sample.BIG.operand(2L))))
        .isEqualTo("#7 BETWEEN :0 AND :1");
  }

  @Test
  void setsParenthesesOnlyWhereTheyMustStand() {
    assertThat(render(or(and(BIG, OPEN), DAY)))
        .isEqualTo("#7 > :0 AND #4 = :1 OR attribute_exists(#15)");
    assertThat(render(and(and(BIG, OPEN), DAY)))
        .isEqualTo("#7 > :2 AND #4 = :3 AND attribute_exists(#15)");
    assertThat(render(and(or(BIG, OPEN), DAY)))
        .isEqualTo("(#7 > :4 OR #4 = :5) AND attribute_exists(#15)");
    assertThat(render(not(and(DAY, DAY))))
        .isEqualTo("NOT (attribute_exists(#15) AND attribute_exists(#15))");
    assertThat(render(not(DAY))).isEqualTo("NOT attribute_exists(#15)");
    assertThat(render(not(not(DAY)))).isEqualTo("attribute_exists(#15)");
    assertThat(render(not(not(not(or(DAY, DAY))))))
        .isEqualTo("NOT (attribute_exists(#15) OR attribute_exists(#15))");
    assertThat(render(and(not(not(or(DAY, DAY))), DAY)))
        .isEqualTo("(attribute_exists(#15) OR attribute_exists(#15)) AND attribute_exists(#15)");
  }

  @Test
  void setsPartsOfAConjunctionInParentheses() {
    assertThat(ConditionRenderer.renderPart(or(DAY, DAY), placeholders))
        .isEqualTo("(attribute_exists(#15) OR attribute_exists(#15))");
    assertThat(ConditionRenderer.renderPart(and(DAY, DAY), placeholders))
        .isEqualTo("attribute_exists(#15) AND attribute_exists(#15)");
  }

  @Test
  void splitsListsOfMoreThanOneHundred() {
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < 201; i++) {
      operands.add(Sample.ID.operand(i));
    }
    Predicate in = new Comparison(Sample.ID, Operator.IN, operands);
    assertThat(render(in))
        .startsWith("#0 IN (:0, :1, ")
        .contains(":99) OR #0 IN (:100, ")
        .endsWith(":199) OR #0 IN (:200)");
    assertThat(render(not(in))).startsWith("NOT (#0 IN (").endsWith("))");
    assertThat(render(and(in, DAY))).startsWith("(#0 IN (").contains(")) AND attribute_exists");
  }

  @Test
  void comparesWithWhatNoKeyMayBe() {
    assertThat(render(is(Sample.NAME, Operator.EQUAL, Sample.NAME.operand("")))).isNotEmpty();
    Change empty = new Change(Kind.SET, Sample.NAME.operand(""));
    assertThatThrownBy(() -> UpdateRenderer.render(List.of(empty), placeholders))
        .isInstanceOf(ValueException.class)
        .hasMessageStartingWith("is empty, but a key");
  }

  @Test
  void rendersChangesByTheirClause() {
    List<Change> changes =
        List.of(
            new Change(Kind.ADD, Sample.BIG.operand(5L)),
            new Change(Kind.SET, Sample.OPEN.operand(true)),
            new Change(Kind.REMOVE, Sample.DAY.operand(null)),
            new Change(Kind.SET_IF_ABSENT, Sample.LETTER.operand('x')),
            new Change(Kind.REMOVE, Sample.TOKEN.operand(null)),
            new Change(Kind.SUBTRACT, Sample.TINY.operand(Byte.MIN_VALUE)),
            new Change(Kind.COPY, Sample.HUGE.operand(null), Sample.PRICE));
    assertThat(UpdateRenderer.render(changes, placeholders))
        .isEqualTo(
            "SET #4 = :1, #3 = if_not_exists(#3, :2), #8 = #9 REMOVE #15, #13 ADD #7 :0, #5 :3");
    assertThat(placeholders.names()).hasSize(8);
    assertThat(placeholders.values()).hasSize(4).containsEntry(":3", AttributeValue.fromN("128"));
  }

  @Test
  void removesNothingThatIsRequired() {
    Change removal = new Change(Kind.REMOVE, new Operand(Sample.BIG, null));
    assertThatThrownBy(() -> UpdateRenderer.render(List.of(removal), placeholders))
        .isInstanceOf(ValueException.class)
        .hasMessage("is null, but required");
  }

  @Test
  void rendersKeyConditions() {
    KeyCondition condition = new KeyCondition(Sample.TABLE.key());
    Range whole = new Range(null, List.of(Sample.ID.operand(7)), List.of());
    assertThat(condition.render(whole, placeholders)).isEqualTo("#0 = :0");
    assertThat(placeholders.names()).isEqualTo(Map.of("#0", "id"));

    Comparison sort =
        new Comparison(Sample.NAME, Operator.BEGINS_WITH, List.of(Sample.NAME.operand("A")));
    Placeholders others = new Placeholders(Sample.TABLE.keyLimits());
    assertThat(
            condition.render(new Range(null, List.of(Sample.ID.operand(7)), List.of(sort)), others))
        .isEqualTo("#0 = :0 AND begins_with(#1, :1)");
    assertThat(others.values())
        .isEqualTo(Map.of(":0", AttributeValue.fromN("7"), ":1", AttributeValue.fromS("A")));
  }

  @Test
  void rendersKeyConditionsOfAnIndex() {
    Comparison sort =
        new Comparison(
            Sample.AT,
            Operator.BETWEEN,
            List.of(Sample.AT.operand(Instant.EPOCH), Sample.AT.operand(Instant.EPOCH)));
    Range range =
        new Range(Sample.BY_MOOD, List.of(Sample.MOOD.operand(Sample.Mood.SAD)), List.of(sort));
    assertThat(new KeyCondition(Sample.BY_MOOD.key()).render(range, placeholders))
        .isEqualTo("#2 = :0 AND #14 BETWEEN :1 AND :2");
  }

  @Test
  void refusesNullAndEmptyKeysOfAQuery() {
    KeyCondition byMood = new KeyCondition(Sample.BY_MOOD.key());
    Range none = new Range(Sample.BY_MOOD, List.of(Sample.MOOD.operand(null)), List.of());
    assertThatThrownBy(() -> byMood.render(none, placeholders))
        .isInstanceOf(ValueException.class)
        .hasMessageStartingWith("is null, but a value is wanted");
  }

  @ParameterizedTest
  @CsvSource({
    "ADD, 5, 9223372036854775802, NOT #7 > :0",
    "ADD, -5, -9223372036854775803, NOT #7 < :0",
    "SUBTRACT, 5, -9223372036854775803, NOT #7 < :0",
    "SUBTRACT, -9223372036854775808, -1, #7 <= :0",
  })
  void keepsSumsWithinTheRangeOfTheirType(Kind kind, long amount, BigDecimal limit, String text) {
    SumRange range =
        Objects.requireNonNull(SumRange.of(new Change(kind, Sample.BIG.operand(amount))));
    assertThat(range.condition(placeholders)).isEqualTo(text);
    assertThat(placeholders.values()).isEqualTo(Map.of(":0", number(limit)));
    assertThat(range.isLeftBy(Map.of("big", number(limit)))).isFalse();
    assertThat(range.isLeftBy(Map.of())).isEqualTo(text.startsWith("#7"));
    BigDecimal further = BigDecimal.valueOf(range.growing() ? 1 : -1);
    assertThat(range.isLeftBy(Map.of("big", number(limit.add(further))))).isTrue();
  }

  @Test
  void keepsFloatsFromBecomingInfinite() {
    SumRange range =
        Objects.requireNonNull(
            SumRange.of(new Change(Kind.ADD, Sample.RATIO.operand(Float.MAX_VALUE))));
    assertThat(Float.isInfinite(range.limit().floatValue())).isFalse();
    assertThat(range.isLeftBy(Map.of("ratio", AttributeValue.fromN("1E+30")))).isFalse();
    assertThat(range.isLeftBy(Map.of("ratio", AttributeValue.fromN("1E+38")))).isTrue();
  }

  @Test
  void hasNoRangeForOtherChangesAndTypes() {
    assertThat(SumRange.of(new Change(Kind.SET, Sample.BIG.operand(1L)))).isNull();
    assertThat(SumRange.of(new Change(Kind.ADD, Sample.PRICE.operand(BigDecimal.ONE)))).isNull();
  }

  private static AttributeValue number(BigDecimal value) {
    return AttributeValue.fromN(value.toString());
  }
}
