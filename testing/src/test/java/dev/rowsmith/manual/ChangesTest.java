package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.dynamodb.StreamDecoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of records are told. */
class ChangesTest {

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
