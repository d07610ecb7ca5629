package dev.rowsmith.sql;

import static dev.rowsmith.sql.PhoneFixture.COST;
import static dev.rowsmith.sql.PhoneFixture.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredicateSqlTest {

  private static final Operand ANN = NAME.operand("Ann");
  private static final Operand BOB = NAME.operand("Bob");

  @Test
  void comparesPlainlyWhereAnAbsentAttributeIsFalse() {
    assertThat(sql(name(Operator.EQUAL, ANN))).isEqualTo("(t.\"name\" = ?)");
    assertThat(sql(name(Operator.LESS, ANN))).isEqualTo("(t.\"name\" < ?)");
    assertThat(sql(name(Operator.LESS_OR_EQUAL, ANN))).isEqualTo("(t.\"name\" <= ?)");
    assertThat(sql(name(Operator.GREATER, ANN))).isEqualTo("(t.\"name\" > ?)");
    assertThat(sql(name(Operator.GREATER_OR_EQUAL, ANN))).isEqualTo("(t.\"name\" >= ?)");
    assertThat(sql(name(Operator.BETWEEN, ANN, BOB))).isEqualTo("(t.\"name\" BETWEEN ? AND ?)");
    assertThat(sql(name(Operator.IN, ANN, BOB))).isEqualTo("(t.\"name\" IN (?, ?))");
    assertThat(sql(name(Operator.CONTAINS, ANN))).isEqualTo("(position(? in t.\"name\") > 0)");
    assertThat(sql(name(Operator.EXISTS))).isEqualTo("(t.\"name\" IS NOT NULL)");
    assertThat(sql(name(Operator.NOT_EXISTS))).isEqualTo("(t.\"name\" IS NULL)");
  }

  @Test
  void makesEveryNegationTrueOrFalse() {
    assertThat(sql(name(Operator.NOT_EQUAL, ANN))).isEqualTo("((t.\"name\" = ?) IS NOT TRUE)");
    assertThat(sql(new Negation(new Negation(name(Operator.LESS, ANN)))))
        .isEqualTo("(((t.\"name\" < ?) IS NOT TRUE) IS NOT TRUE)");
  }

  @Test
  void makesARangeOfAPrefix() {
    BoundSql statement = bound(name(Operator.BEGINS_WITH, ANN));
    assertThat(statement.sql()).isEqualTo("(t.\"name\" >= ? AND t.\"name\" < ?)");
    assertThat(statement.operands()).containsExactly(ANN, NAME.operand("Ano"));
    assertThat(sql(name(Operator.BEGINS_WITH, NAME.operand("")))).isEqualTo("(t.\"name\" >= ?)");
  }

  @Test
  void bindsValuesInTheOrderOfTheText() {
    Operand cost = COST.operand(BigDecimal.ONE);
    Predicate both =
        new Junction(
            Junction.Kind.OR,
            List.of(
                name(Operator.BETWEEN, ANN, BOB),
                new Comparison(COST, Operator.EQUAL, List.of(cost))));
    BoundSql statement = bound(both);
    assertThat(statement.sql()).isEqualTo("((t.\"name\" BETWEEN ? AND ?) OR (t.\"cost\" = ?))");
    assertThat(statement.operands()).containsExactly(ANN, BOB, cost);
  }

  private static Comparison name(Operator operator, Operand... operands) {
    return new Comparison(NAME, operator, List.of(operands));
  }

  private static String sql(Predicate predicate) {
    return bound(predicate).sql();
  }

  private static BoundSql bound(Predicate predicate) {
    SqlText text = new SqlText(new SqlTexts(), "");
    SqlTable table = new SqlTable(null, "phone", PhoneFixture.SCHEMA);
    new PredicateSql(table, text, new ValueCheck(KeyLimits.NONE)).add(predicate);
    return text.bound();
  }
}
