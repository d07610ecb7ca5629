package dev.rowsmith.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.micrometer.MicrometerListener;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.search.Search;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.TestTemplate;

/** Operations become meters of Micrometer. */
@RowsmithTest
class MicrometerListenerTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @TestTemplate
  void operationsAreCountedAndTimed(Backend backend) {
    try (Listened listened = Listened.on(backend, new MicrometerListener(registry))) {
      FareDao fares = listened.fares();
      fares.createRecord("red", 1, "A", "x");
      fares.createRecord("red", 2, "A", "x");
      assertThatThrownBy(() -> fares.createRecord("red", 1, "A", "x"))
          .isInstanceOf(RecordAlreadyExistsException.class);
      assertThatThrownBy(() -> fares.getRecord("red", 9))
          .isInstanceOf(RecordNotFoundException.class);
      fares.queryByZone("A").list();

      Timer created = operation("createRecord").tag("rowsmith.outcome", "done").timer();
      assertThat(created).isNotNull();
      assertThat(created.count()).isEqualTo(2);
      assertThat(created.totalTime(TimeUnit.NANOSECONDS)).isPositive();
      assertThat(created.getId().getTag("db.system.name"))
          .isEqualTo(backend == Backend.DYNAMODB ? "aws.dynamodb" : "postgresql");
      assertThat(created.getId().getTag("db.collection.name")).isEqualTo(fares.tableName());
      assertThat(created.getId().getTag("error.type")).isEqualTo("none");
      assertThat(operation("createRecord").tag("rowsmith.outcome", "condition_failed").timers())
          .hasSize(1);
      assertThat(operation("query").tag("rowsmith.index", "by-zone").timers()).hasSize(1);
      assertThat(
              registry
                  .get("db.client.response.returned_rows")
                  .tag("db.operation.name", "query")
                  .summary()
                  .totalAmount())
          .isEqualTo(2);
      assertThat(registry.find("rowsmith.operation.capacity").summaries().isEmpty())
          .isEqualTo(backend == Backend.POSTGRES);
    }
  }

  private Search operation(String name) {
    return registry.find("db.client.operation.duration").tag("db.operation.name", name);
  }
}
