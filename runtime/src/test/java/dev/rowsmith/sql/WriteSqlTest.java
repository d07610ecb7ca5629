package dev.rowsmith.sql;

import static dev.rowsmith.sql.PhoneFixture.COST;
import static dev.rowsmith.sql.PhoneFixture.KEY;
import static dev.rowsmith.sql.PhoneFixture.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.Update.Image;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriteSqlTest {

  private static final Operand ANN = NAME.operand("Ann");
  private static final Predicate NAMED = new Comparison(NAME, Operator.EQUAL, List.of(ANN));
  private static final String MATCH = " WHERE t.\"owner\" = ? AND t.\"no\"\"\" = ?";

  private final WriteSql writes =
      new WriteSql(PhoneFixture.STATEMENTS, new ValueCheck(PhoneFixture.SCHEMA.keyLimits()));

  @Test
  void updatesAndReturnsWhatIsThereNow() {
    BoundSql update =
        update(
            null,
            List.of(
                new Change(Change.Kind.SET, ANN),
                new Change(Change.Kind.REMOVE, COST.operand(null))));
    assertThat(update.sql())
        .startsWith("UPDATE \"phone\" AS t SET \"name\" = ?, \"cost\" = NULL" + MATCH)
        .contains(MATCH + " RETURNING TRUE, t.\"owner\", ");
    assertThat(update.operands()).containsExactly(ANN, KEY.parts().get(0), KEY.parts().get(1));
  }

  @Test
  void setsWhatIsAbsentAndGuardsASum() {
    BoundSql update =
        update(
            null,
            List.of(
                new Change(Change.Kind.SET_IF_ABSENT, ANN),
                new Change(Change.Kind.ADD, COST.operand(BigDecimal.ONE))));
    assertThat(update.sql())
        .contains("\"name\" = coalesce(t.\"name\", ?), \"cost\" = (SELECT CASE WHEN ")
        .contains("FROM (SELECT coalesce(t.\"cost\", 0) + ? AS total) AS totals)");
  }

  @Test
  void hasOneTextForUpdatesThatAreAlike() {
    String sql = update(NAMED, List.of(new Change(Change.Kind.SET, ANN))).sql();
    Change other = new Change(Change.Kind.SET, NAME.operand("Bob"));
    assertThat(update(NAMED, List.of(other)).sql()).isSameAs(sql);
    assertThat(update(null, List.of(other)).sql()).isNotEqualTo(sql);
    assertThat(update(NAMED, List.of(new Change(Change.Kind.SET_IF_ABSENT, ANN))).sql())
        .isNotEqualTo(sql);
  }

  @Test
  void tellsTheRecordThatStandsInTheWay() {
    BoundSql update = update(NAMED, List.of(new Change(Change.Kind.SET, ANN)));
    assertThat(update.sql())
        .startsWith("WITH written AS (UPDATE \"phone\" AS t SET \"name\" = ?" + MATCH)
        .contains(MATCH + " AND (t.\"name\" = ?) RETURNING t.\"owner\", ")
        .contains(") SELECT TRUE, \"owner\", ")
        .contains(" UNION ALL SELECT FALSE, \"owner\", ")
        .endsWith(MATCH + " FOR UPDATE) AS stood WHERE NOT EXISTS (SELECT 1 FROM written)");
    assertThat(update.operands()).hasSize(6);
  }

  @Test
  void locksTheRecordThatIsToldAsItWas() {
    List<Change> changes = List.of(new Change(Change.Kind.SET, ANN));
    BoundSql update = writes.update(new Update(KEY, changes, NAMED, Image.OLD));
    assertThat(update.sql())
        .startsWith("WITH stood AS (SELECT t.\"owner\", ")
        .contains(
            MATCH + " FOR UPDATE), written AS (UPDATE \"phone\" AS t SET \"name\" = ? FROM stood")
        .contains(
            MATCH + " AND (t.\"name\" = ?) RETURNING 1) SELECT EXISTS (SELECT 1 FROM written)")
        .endsWith(" FROM stood");
    assertThat(update.operands()).hasSize(6);
  }

  @Test
  void deletesPlainlyWithoutACondition() {
    assertThat(writes.delete(KEY, null).sql()).isSameAs(PhoneFixture.STATEMENTS.delete());
  }

  @Test
  void deletesUnderACondition() {
    assertThat(writes.delete(KEY, NAMED).sql())
        .startsWith("WITH written AS (DELETE FROM \"phone\" AS t" + MATCH)
        .contains(" RETURNING 1) SELECT TRUE, NULL, NULL, NULL, NULL, NULL FROM written");
  }

  @Test
  void putsByInsertOrByUpdateAlone() {
    assertThat(writes.upsert(KEY, NAMED).sql())
        .startsWith("WITH written AS (INSERT INTO ")
        .contains("\"cost\" = excluded.\"cost\" WHERE (t.\"name\" = ?) RETURNING 1)");
    assertThat(writes.replace(KEY, NAMED).sql())
        .startsWith(
            "WITH written AS (UPDATE \"phone\" AS t SET \"owner\" = ?, \"no\"\"\" = ?,"
                + " \"kind\" = ?, \"name\" = ?, \"cost\" = ?"
                + MATCH);
  }

  @Test
  void refusesAnEmptyIndexKeyInAChange() {
    List<Change> changes = List.of(new Change(Change.Kind.SET, NAME.operand("")));
    assertThatExceptionOfType(ValueException.class)
        .isThrownBy(() -> update(null, changes))
        .withMessageContaining("is empty");
  }

  private BoundSql update(@Nullable Predicate condition, List<Change> changes) {
    return writes.update(new Update(KEY, changes, condition, Image.NEW));
  }
}
