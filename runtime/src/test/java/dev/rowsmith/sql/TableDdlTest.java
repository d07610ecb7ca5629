package dev.rowsmith.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableDdlTest {

  private final TableDdl ddl = new TableDdl(PhoneFixture.TABLE);

  @Test
  void makesTheTable() {
    assertThat(ddl.createTable())
        .isEqualTo(
            """
            CREATE TABLE IF NOT EXISTS "phone" (
              "owner" text COLLATE "C" NOT NULL CHECK ("owner" <> ''),
              "no\""" integer NOT NULL,
              "kind" text COLLATE "C" CHECK ("kind" <> '') CONSTRAINT "kind_values" CHECK ("kind" IN ('HOME', 'O''WN')),
              "name" text COLLATE "C" CHECK ("name" <> ''),
              "cost" numeric,
              PRIMARY KEY ("owner", "no\"""))""");
  }

  @Test
  void makesAnIndexOfTheRecordsThatAreInIt() {
    String definition =
        "\"phone_by-kind\" ON \"phone\" (\"kind\", \"name\", \"owner\", \"no\"\"\")"
            + " WHERE \"kind\" IS NOT NULL AND \"name\" IS NOT NULL";
    assertThat(ddl.createIndex(PhoneFixture.BY_KIND))
        .isEqualTo("CREATE INDEX IF NOT EXISTS " + definition);
    assertThat(ddl.createIndexConcurrently(PhoneFixture.BY_KIND))
        .isEqualTo("CREATE INDEX CONCURRENTLY " + definition);
    assertThat(ddl.dropIndexConcurrently(PhoneFixture.BY_KIND))
        .isEqualTo("DROP INDEX CONCURRENTLY IF EXISTS \"phone_by-kind\"");
  }

  @Test
  void cutsAnIndexNameToWhatTheServerTakes() {
    SqlTable table = new SqlTable(null, "é".repeat(31), PhoneFixture.SCHEMA);
    assertThat(
            table.indexName(PhoneFixture.BY_KIND).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(SqlTable.NAME_BYTES);
  }
}
