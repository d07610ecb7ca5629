package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How a read is asked for: consistently, if nothing else is said. */
class ConsistencyTest {

  private static final String CONSISTENT = "\"ConsistentRead\":true";
  private static final String EVENTUAL = "\"ConsistentRead\":false";

  @Test
  void readsAreConsistentIfNothingIsSaid() throws IOException {
    assertThat(asked("GetItem", ledger -> ledger.findRecord(7))).contains(CONSISTENT);
    assertThat(asked("Scan", ledger -> ledger.scan().list())).contains(CONSISTENT);
    assertThat(asked("Query", ledger -> ledger.query(7).list())).contains(CONSISTENT);
    assertThat(asked("BatchGetItem", ledger -> ledger.getRecords(List.of(7)))).contains(CONSISTENT);
  }

  @Test
  void readsOfAnEventualViewAreEventual() throws IOException {
    assertThat(asked("GetItem", ledger -> ledger.eventual().findRecord(7))).contains(EVENTUAL);
    assertThat(asked("Scan", ledger -> ledger.eventual().scan().list())).contains(EVENTUAL);
    assertThat(asked("Query", ledger -> ledger.eventual().query(7).list())).contains(EVENTUAL);
    assertThat(asked("BatchGetItem", ledger -> ledger.eventual().getRecords(List.of(7))))
        .contains(EVENTUAL);
  }

  @Test
  void readsMaySayOtherwiseAndTheDaoStaysAsItIs() throws IOException {
    assertThat(asked("Scan", ledger -> ledger.eventual().scan().consistent().list()))
        .contains(CONSISTENT);
    assertThat(asked("GetItem", ledger -> ledger.eventual().consistent().findRecord(7)))
        .contains(CONSISTENT);
    assertThat(
            asked(
                "GetItem",
                ledger -> {
                  assertThat(ledger.eventual()).isNotSameAs(ledger);
                  ledger.findRecord(7);
                }))
        .contains(CONSISTENT);
  }

  private static String asked(String operation, Consumer<LedgerDao> read) throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("GetItem", Answer.ok("{}"))
                .on("BatchGetItem", Answer.ok("{\"Responses\":{},\"UnprocessedKeys\":{}}"))
                .on("Query", Answer.ok("{\"Items\":[],\"Count\":0}"))
                .on("Scan", Answer.ok("{\"Items\":[],\"Count\":0}"))
                .database()) {
      read.accept(new LedgerDao(database));
      assertThat(stub.operations()).containsExactly(operation);
      return stub.body(operation);
    }
  }
}
