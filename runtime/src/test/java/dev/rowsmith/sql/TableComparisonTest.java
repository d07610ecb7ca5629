package dev.rowsmith.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.schema.SchemaDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableComparisonTest {

  private final Map<String, LiveTable.Column> columns = new LinkedHashMap<>();
  private final Map<String, LiveTable.Index> indexes = new LinkedHashMap<>();

  @BeforeEach
  void standAsAskedFor() {
    columns.put("owner", new LiveTable.Column("text", "C", true, false));
    columns.put("no\"", new LiveTable.Column("integer", null, true, false));
    columns.put("kind", new LiveTable.Column("text", "C", false, false));
    columns.put("name", new LiveTable.Column("text", "C", false, false));
    columns.put("cost", new LiveTable.Column("numeric", null, false, false));
    indexes.put("phone_pkey", new LiveTable.Index(true, true, List.of("owner", "no\"")));
    indexes.put(
        "phone_by-kind",
        new LiveTable.Index(false, true, List.of("kind", "name", "owner", "no\"")));
  }

  @Test
  void findsNothingInTheTableItself() {
    assertThat(differences()).isEmpty();
  }

  @Test
  void leavesAloneWhatTheRecordDoesNotKnow() {
    columns.put("more", new LiveTable.Column("jsonb", null, false, false));
    columns.put("made", new LiveTable.Column("bigint", null, true, true));
    indexes.put("other", new LiveTable.Index(false, false, List.of("more")));
    assertThat(differences()).isEmpty();
  }

  @Test
  void tellsAColumnThatStopsInserts() {
    columns.put("more", new LiveTable.Column("bigint", null, true, false));
    columns.put("name", new LiveTable.Column("text", "C", true, false));
    assertThat(differences())
        .containsExactly(
            new SchemaDifference(
                "attribute name",
                "text in the order of its bytes that may be absent",
                "text not null"),
            new SchemaDifference("attribute more", "nothing", "bigint not null"));
  }

  @Test
  void tellsTypesAndOrders() {
    columns.remove("kind");
    columns.put("name", new LiveTable.Column("text", "default", false, false));
    columns.put("cost", new LiveTable.Column("numeric(10,2)", null, false, false));
    assertThat(differences())
        .containsExactly(
            new SchemaDifference("attribute kind", "text in the order of its bytes", "nothing"),
            new SchemaDifference(
                "attribute name",
                "text in the order of its bytes",
                "text in the order of collation default"),
            new SchemaDifference("attribute cost", "numeric", "numeric(10,2)"));
  }

  @Test
  void tellsKeysAndIndexes() {
    indexes.put("phone_pkey", new LiveTable.Index(true, true, List.of("owner")));
    indexes.put(
        "phone_by-kind",
        new LiveTable.Index(false, false, List.of("kind", "name", "owner", "no\"")));
    assertThat(differences())
        .containsExactly(
            new SchemaDifference("primary key", "(owner, no\")", "(owner)"),
            new SchemaDifference(
                "index by-kind",
                "(kind, name, owner, no\")",
                "(kind, name, owner, no\"), invalid"));
  }

  @Test
  void tellsWhatIsNoTable() {
    LiveTable view = new LiveTable("v", columns, indexes);
    assertThat(new TableComparison(PhoneFixture.TABLE, view).all())
        .containsExactly(new SchemaDifference("table", "a table", "a relation of kind v"));
  }

  private List<SchemaDifference> differences() {
    return new TableComparison(PhoneFixture.TABLE, new LiveTable("r", columns, indexes)).all();
  }
}
