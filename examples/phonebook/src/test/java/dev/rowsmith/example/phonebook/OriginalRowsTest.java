package dev.rowsmith.example.phonebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestTemplate;

/** Rows of PostgreSQL that another program wrote. */
@RowsmithTest(Backend.POSTGRES)
class OriginalRowsTest {

  @TestTemplate
  void rowsAreRead(Database database, DataSource source) throws SQLException {
    ExecutionDao executions = new ExecutionDao(database);
    TrainspaceDao trainspaces = new TrainspaceDao(database);
    database.createTables(executions, trainspaces);
    execute(source, "ALTER TABLE \"execution-table\" ADD COLUMN added_later text DEFAULT 'x'");
    execute(
        source,
        "INSERT INTO \"execution-table\" (execution_id, user_id, name, timestamp, data_source,"
            + " status, progress) VALUES ('e-1', NULL, 'a run', '2026-09-14T08:00:00Z', 'IMAGE',"
            + " 'QUEUED', 0)");
    execute(
        source,
        "INSERT INTO trainspace VALUES ('t-1', 'u-1', '2026-09-14T08:00:00Z', 'IMAGE',"
            + " '{\"name\": \"digits\"}', 'my first', '{\"criterion\": \"CELOSS\","
            + " \"learning_rate\": 1e-3, \"epochs\": 5.0, \"layers\":"
            + " [{\"value\": \"LINEAR\", \"parameters\": [10, 3.5]}]}', NULL, 'QUEUED')");
    Execution execution = executions.getRecord("e-1");
    assertThat(execution.userId()).isNull();
    assertThat(execution.timestamp()).isEqualTo(Instant.parse("2026-09-14T08:00:00Z"));
    assertThat(trainspaces.queryByUid("u-1").first().orElseThrow().parametersData())
        .isEqualTo(
            new Trainspace.Parameters(
                "CELOSS", 0.001, 5, List.of(new Trainspace.Layer("LINEAR", List.of(10.0, 3.5)))));
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
