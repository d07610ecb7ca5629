package dev.rowsmith.stub;

import static dev.rowsmith.testing.Eventually.awaitVisible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.testing.Eventually;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A global index answers for a while as if a write had not been. */
@Timeout(60) // a wait without an end must fail the test
class StaleIndexTest {

  private static final Answer BEFORE = Answer.ok("{\"Items\":[],\"Count\":0}");
  private static final Answer AFTER =
      Answer.ok("{\"Items\":[{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"Ann\"}}],\"Count\":1}");

  @Test
  void waitGoesOnUntilTheIndexShowsTheWrite() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("Query", BEFORE, BEFORE, BEFORE, AFTER).database()) {
      LedgerDao ledgers = new LedgerDao(database);
      awaitVisible(
          () ->
              assertThat(ledgers.queryByOwner("Ann").list()).containsExactly(new Ledger(7, "Ann")));
      assertThat(stub.bodies("Query")).hasSize(4);
    }
  }

  @Test
  void whatNeverBecomesVisibleIsTold() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("Query", BEFORE).database()) {
      LedgerDao ledgers = new LedgerDao(database);
      assertThatThrownBy(
              () ->
                  awaitVisible(
                      Duration.ZERO,
                      () -> assertThat(ledgers.queryByOwner("Ann").count()).isEqualTo(1)))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("not visible within 0 ms, in 1 attempt. The last one:")
          .hasMessageContaining("1L")
          .hasCauseInstanceOf(AssertionError.class);
    }
  }

  @Test
  void otherFailuresEndTheWait() {
    assertThatThrownBy(
            () ->
                awaitVisible(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Eventually.LIMIT).isPositive();
  }
}
