package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.CompletedOperation.Outcome;
import dev.rowsmith.Database;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestTemplate;

/** Operations are listened to. */
@RowsmithTest(Backend.POSTGRES)
class ListenersTest {

  @TestTemplate
  void failuresAreCollected(DataSource dataSource) {
    List<String> failures = new ArrayList<>();
    // docs: listener
    Database database =
        PostgresDatabase.builder()
            .dataSource(dataSource)
            .listener(
                operation -> {
                  if (operation.outcome() == Outcome.FAILED) {
                    failures.add(operation.operation() + " on " + operation.table());
                  }
                })
            .build();
    // docs: end
    DoorDao doors = new DoorDao(database);
    assertThat(doors.tableExists()).isFalse();
    assertThat(failures).isEmpty();
  }
}
