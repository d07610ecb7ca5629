package dev.rowsmith.sql;

import static dev.rowsmith.sql.PhoneFixture.BY_KIND;
import static dev.rowsmith.sql.PhoneFixture.KEY;
import static dev.rowsmith.sql.PhoneFixture.KIND;
import static dev.rowsmith.sql.PhoneFixture.NAME;
import static dev.rowsmith.sql.PhoneFixture.NUMBER;
import static dev.rowsmith.sql.PhoneFixture.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadSqlTest {

  private static final Operand ANN = OWNER.operand("ann");
  private static final Operand HOME = KIND.operand("HOME");
  private static final Operand TO_GO_ON = NAME.operand("m");

  @Test
  void readsAPartitionOfTheTable() {
    Comparison sort = new Comparison(NUMBER, Operator.LESS, List.of(NUMBER.operand(9)));
    assertThat(
            select(spec(new Range(null, List.of(ANN), List.of(sort)), Order.ASCENDING), null, true))
        .endsWith(" WHERE t.\"owner\" = ? AND (t.\"no\"\"\" < ?) ORDER BY t.\"no\"\"\" LIMIT ?");
  }

  @Test
  void readsOnFromAPlaceInAnIndexBackwards() {
    Range range = new Range(BY_KIND, List.of(HOME), List.of());
    Position after = new Position(List.of(HOME, TO_GO_ON, ANN, NUMBER.operand(7)));
    assertThat(select(spec(range, Order.DESCENDING), after, true))
        .endsWith(
            " WHERE t.\"kind\" = ? AND t.\"kind\" IS NOT NULL AND t.\"name\" IS NOT NULL"
                + " AND (t.\"name\", t.\"owner\", t.\"no\"\"\") < (?, ?, ?)"
                + " ORDER BY t.\"name\" DESC, t.\"owner\" DESC, t.\"no\"\"\" DESC LIMIT ?");
  }

  @Test
  void scansInTheOrderOfTheKey() {
    Position after = new Position(KEY.parts());
    assertThat(select(spec(null, Order.ASCENDING), after, false))
        .endsWith(
            " FROM \"phone\" AS t WHERE (t.\"owner\", t.\"no\"\"\") > (?, ?)"
                + " ORDER BY t.\"owner\", t.\"no\"\"\"");
  }

  @Test
  void filtersAndCounts() {
    Comparison filter = new Comparison(NAME, Operator.EXISTS, List.of());
    ReadSpec spec =
        spec(new Range(null, List.of(ANN), List.of()), Order.ASCENDING).filtered(filter);
    assertThat(ReadSql.count(PhoneFixture.STATEMENTS, spec, null).sql())
        .isEqualTo(
            "SELECT count(*) FROM \"phone\" AS t"
                + " WHERE t.\"owner\" = ? AND (t.\"name\" IS NOT NULL)");
  }

  @Test
  void findsNothingBehindTheOnlyRecordOfAPartition() {
    TableSchema schema =
        TableSchema.builder("Owner", "owner", OWNER).key(KeySchema.of(OWNER)).build();
    TableStatements statements = new TableStatements(new SqlTable(null, "owner", schema));
    ReadSpec spec = spec(new Range(null, List.of(ANN), List.of()), Order.ASCENDING);
    BoundSql read =
        ReadSql.select(
            statements,
            spec,
            statements.table().schema().attributes(),
            new Position(List.of(ANN)),
            false);
    assertThat(read.sql()).endsWith(" WHERE t.\"owner\" = ? AND FALSE");
    assertThat(read.operands()).containsExactly(ANN);
  }

  private static ReadSpec spec(Range range, Order order) {
    return new ReadSpec(range, null, order, Consistency.CONSISTENT);
  }

  private static String select(ReadSpec spec, Position after, boolean limited) {
    return ReadSql.select(
            PhoneFixture.STATEMENTS,
            spec,
            PhoneFixture.STATEMENTS.table().schema().attributes(),
            after,
            limited)
        .sql();
  }
}
