package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.manual.Talk.Group;
import dev.rowsmith.manual.Talk.Line;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.TestTemplate;

/** Several record types in one table. */
@RowsmithTest
class SharedTableTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID CATS = new UUID(1, 0);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TestTemplate
  void eachTypeHasADaoAndTheTableHasOne(Database database) {
    // docs: shared-table-calls
    GroupDao groups = new GroupDao(database);
    LineDao lines = new LineDao(database);
    groups.createTable(); // the whole table, with the indexes of all types

    groups.createRecord(ANN, NOON, CATS, "Cats");
    lines.createRecord(CATS, NOON, ANN, "Hello");
    List<Group> ofAnn = groups.query(ANN).descending().list();
    List<Line> newest = lines.query(CATS).descending().limit(20).list();
    long allLines = lines.scan().count(); // lines alone
    // docs: end
    assertThat(ofAnn).hasSize(1);
    assertThat(newest).hasSize(1);
    assertThat(allLines).isEqualTo(1);
    // docs: shared-table-mixed
    TalkDao talks = new TalkDao(database);
    Talk group = talks.getRecord("GRP#" + ANN, NOON);
    List<String> texts = new ArrayList<>();
    for (Talk each : talks.scan().list()) {
      if (each instanceof Line line) {
        texts.add(line.text());
      } else if (each instanceof Group topic) {
        texts.add(topic.text());
      }
    }
    // docs: end
    assertThat(group).isEqualTo(ofAnn.get(0));
    assertThat(texts).containsExactlyInAnyOrder("Cats", "Hello");
    // docs: shared-table-move
    Group old = groups.queryByGroup(CATS).first().orElseThrow();
    Group moved = new Group(old.userId(), NOON.plusSeconds(9), old.groupId(), "Hello");
    database.transact(groups.deleting(old), groups.creating(moved));
    // docs: end
    assertThat(groups.query(ANN).list()).containsExactly(moved);
  }
}
