package dev.rowsmith.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import org.junit.jupiter.api.Test;

class TableStatementsTest {

  private final TableStatements statements = PhoneFixture.STATEMENTS;

  @Test
  void insertsUnlessARecordHasTheKey() {
    assertThat(statements.writes().create().sql())
        .isEqualTo(
            "INSERT INTO \"phone\" AS t (\"owner\", \"no\"\"\", \"kind\", \"name\", \"cost\")"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (\"owner\", \"no\"\"\") DO NOTHING");
  }

  @Test
  void replacesAllButTheKey() {
    assertThat(statements.writes().put().sql())
        .endsWith(
            " DO UPDATE SET \"kind\" = excluded.\"kind\", \"name\" = excluded.\"name\","
                + " \"cost\" = excluded.\"cost\"");
  }

  @Test
  void putsNothingWhereThereIsNothingBesideTheKey() {
    TableSchema schema =
        TableSchema.builder("Owner", "owner", PhoneFixture.OWNER)
            .key(KeySchema.of(PhoneFixture.OWNER))
            .build();
    TableStatements keyOnly = new TableStatements(new SqlTable(null, "owner", schema));
    assertThat(keyOnly.writes().put()).isSameAs(keyOnly.writes().create());
    assertThat(keyOnly.writes().upsert()).endsWith("DO UPDATE SET \"owner\" = excluded.\"owner\"");
  }

  @Test
  void findsTheRecordOfAKey() {
    String match = " FROM \"phone\" AS t WHERE t.\"owner\" = ? AND t.\"no\"\"\" = ?";
    assertThat(statements.get())
        .isEqualTo("SELECT t.\"owner\", t.\"no\"\"\", t.\"kind\", t.\"name\", t.\"cost\"" + match);
    assertThat(statements.delete()).isEqualTo("DELETE" + match);
  }

  @Test
  void qualifiesWithAGivenSchema() {
    SqlTable table = new SqlTable("my \"own\"", "phone", PhoneFixture.SCHEMA);
    assertThat(new TableStatements(table).delete())
        .startsWith("DELETE FROM \"my \"\"own\"\"\".\"phone\" AS t WHERE ");
  }

  @Test
  void hidesNoTableBehindItsOwnNames() {
    SqlTable table = new SqlTable(null, "written", PhoneFixture.SCHEMA);
    assertThat(new TableStatements(table).writes().tellingStart()).isEqualTo("WITH done AS (");
    assertThat(statements.writes().tellingStart()).isEqualTo("WITH written AS (");
  }
}
