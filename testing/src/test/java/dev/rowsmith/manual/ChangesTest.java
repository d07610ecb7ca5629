package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.AsyncChangeFeed;
import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.StreamDecoder;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** Changes of records are told. */
@RowsmithTest
@Timeout(300) // a change that never comes must fail the test
class ChangesTest {

  @TestTemplate
  void changesAreHandled(Database database) {
    DoorDao doors = new DoorDao(database);
    doors.createTable();
    doors.createRecord(4, false);
    List<String> told = new ArrayList<>();
    // docs: poll
    ChangeFeed<Integer, Door> changes = doors.changes();
    int handled = changes.poll(100, event -> told.add(event.kind() + " " + event.key()));
    // docs: end
    assertThat(handled).isEqualTo(told.size());
    while (told.isEmpty()) {
      changes.poll(100, event -> told.add(event.kind() + " " + event.key()));
    }
    assertThat(told).containsExactly("INSERT 4");
  }

  @TestTemplate
  void changesAreHandledWhileNobodyWaits(Database database) {
    DoorAsyncDao doors = new DoorAsyncDao(database);
    doors.createTable().join();
    doors.createRecord(4, false).join();
    List<String> told = new CopyOnWriteArrayList<>();
    // docs: poll-async
    AsyncChangeFeed<Integer, Door> changes = doors.changes();
    CompletableFuture<Integer> handled = changes.poll(100, event -> told.add("" + event.key()));
    // docs: end
    assertThat(handled.join()).isEqualTo(told.size());
    while (told.isEmpty()) {
      changes.poll(100, event -> told.add("" + event.key())).join();
    }
    assertThat(told).containsExactly("4");
  }

  @Test
  void lambdaEventsAreDecoded() {
    String input =
        """
        {"Records": [{"eventName": "MODIFY", "dynamodb": {"SequenceNumber": "1",
          "Keys": {"number": {"N": "4"}},
          "OldImage": {"number": {"N": "4"}, "open": {"BOOL": true}},
          "NewImage": {"number": {"N": "4"}, "open": {"BOOL": false}}}}]}""";
    List<String> told = new ArrayList<>();
    // docs: lambda
    StreamDecoder<Integer, Door> decoder = StreamDecoder.of(DoorTable.CHANGES);
    for (ChangeEvent<Integer, Door> event : decoder.decodeLambda(input)) {
      event.newRecord().ifPresent(door -> told.add(event.kind() + " " + door.number()));
    }
    // docs: end
    assertThat(told).containsExactly("MODIFY 4");
  }
}
