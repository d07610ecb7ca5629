package dev.rowsmith.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeEvent.Kind;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.dynamodb.StreamDecoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** What DynamoDB Streams and Lambda hand over becomes typed events. */
class StreamDecoderTest {

  private static final StreamDecoder<Integer, Call> DECODER = StreamDecoder.of(CallTable.CHANGES);

  private static final String EVENT =
      """
      {"Records": [
        {"eventID": "1", "eventName": "INSERT", "eventVersion": "1.1", "eventSource": "aws:dynamodb",
         "awsRegion": "us-east-1",
         "dynamodb": {
           "ApproximateCreationDateTime": 1479499740.25,
           "Keys": {"id": {"N": "7"}},
           "NewImage": {"id": {"N": "7"}, "caller": {"S": "Ann \\u00e9"}, "other": {"NULL": true},
             "notes": {"L": [{"S": "first"}]}, "unknown": {"M": {"x": {"BS": ["AQI="]}}}},
           "SequenceNumber": "111", "SizeBytes": 26, "StreamViewType": "NEW_AND_OLD_IMAGES"},
         "eventSourceARN":
           "arn:aws:dynamodb:us-east-1:123456789012:table/dev_calls/stream/2026-11-20T00:00:00.000"},
        {"eventName": "MODIFY",
         "dynamodb": {
           "ApproximateCreationDateTime": 1479499741,
           "Keys": {"id": {"N": "8"}},
           "NewImage": {"id": {"N": "8"}, "caller": {"S": "Bob"}},
           "OldImage": {"id": {"N": "8"}, "caller": {"S": "Rob"}},
           "SequenceNumber": "222"},
         "eventSourceARN":
           "arn:aws:dynamodb:us-east-1:123456789012:table/calls/stream/2026-11-20T00:00:00.000"},
        {"eventName": "REMOVE",
         "userIdentity": {"type": "Service", "principalId": "dynamodb.amazonaws.com"},
         "dynamodb": {
           "ApproximateCreationDateTime": 1479499742,
           "Keys": {"id": {"N": "9"}},
           "OldImage": {"id": {"N": "9"}, "caller": {"S": "Cid"}},
           "SequenceNumber": "333"},
         "eventSourceARN":
           "arn:aws:dynamodb:us-east-1:123456789012:table/dev_calls/stream/2026-11-20T00:00:00.000"}
      ]}""";

  private static final ChangeEvent<Integer, Call> INSERTED =
      new ChangeEvent<>(
          Kind.INSERT,
          7,
          Optional.empty(),
          Optional.of(new Call(7, "Ann é", null, List.of("first"))),
          "111",
          Instant.parse("2016-11-18T20:09:00.250Z"),
          false);

  private static final ChangeEvent<Integer, Call> MODIFIED =
      new ChangeEvent<>(
          Kind.MODIFY,
          8,
          Optional.of(Call.of(8, "Rob")),
          Optional.of(Call.of(8, "Bob")),
          "222",
          Instant.parse("2016-11-18T20:09:01Z"),
          false);

  private static final ChangeEvent<Integer, Call> EXPIRED =
      new ChangeEvent<>(
          Kind.REMOVE,
          9,
          Optional.of(Call.of(9, "Cid")),
          Optional.empty(),
          "333",
          Instant.parse("2016-11-18T20:09:02Z"),
          true);

  @Test
  void decodesAllRecordsOfALambdaEvent() {
    assertThat(DECODER.decodeLambda(EVENT)).containsExactly(INSERTED, MODIFIED, EXPIRED);
  }

  @Test
  void passesOverRecordsOfOtherTables() {
    assertThat(DECODER.onlyFrom("dev_calls").decodeLambda(EVENT))
        .containsExactly(INSERTED, EXPIRED);
    assertThat(
            DECODER
                .onlyFrom("arn:aws:dynamodb:us-east-1:123456789012:table/calls")
                .decodeLambda(EVENT))
        .containsExactly(MODIFIED);
  }

  @Test
  void decodesTheTreeThatAFunctionGetsAsAMap() {
    Map<String, Object> tree =
        Map.of(
            "Records",
            List.of(
                Map.of(
                    "eventName",
                    "REMOVE",
                    "dynamodb",
                    Map.of(
                        "ApproximateCreationDateTime",
                        1.479499742E9,
                        "Keys",
                        Map.of("id", Map.of("N", "9")),
                        "OldImage",
                        Map.of("id", Map.of("N", "9"), "caller", Map.of("S", "Cid")),
                        "SequenceNumber",
                        "333"),
                    "userIdentity",
                    Map.of("type", "Service", "principalId", "dynamodb.amazonaws.com"))));

    assertThat(DECODER.decodeLambda(tree)).containsExactly(EXPIRED);
  }

  @Test
  void decodesTheRecordsOfTheSdk() {
    Record record =
        Record.builder()
            .eventName(OperationType.MODIFY)
            .dynamodb(
                change ->
                    change
                        .keys(Map.of("id", AttributeValue.fromN("8")))
                        .oldImage(call("Rob"))
                        .newImage(call("Bob"))
                        .sequenceNumber("222")
                        .approximateCreationDateTime(MODIFIED.time()))
            .build();

    assertThat(DECODER.decode(List.of(record))).containsExactly(MODIFIED);
  }

  private static Map<String, AttributeValue> call(String caller) {
    return Map.of("id", AttributeValue.fromN("8"), "caller", AttributeValue.fromS(caller));
  }

  @Test
  void readsKeysThatAreMadeOfTexts() {
    String event =
        """
        {"Records": [{"eventName": "INSERT", "dynamodb": {
          "Keys": {"game_round_side": {"S": "a$c$db#-32765#WHITE#"},
            "day": {"S": "TURN#2026-11-20#0012"}},
          "SequenceNumber": "1"}}]}""";

    ChangeEvent<TurnKey, Turn> read =
        StreamDecoder.of(TurnTable.CHANGES).decodeLambda(event).get(0);

    TurnKey key = new TurnKey("a#$b", (short) -3, Turn.Side.WHITE, LocalDate.of(2026, 11, 20), 12);
    assertThat(read.key()).isEqualTo(key);
    assertThat(read.newRecord()).isEmpty();
  }

  @Test
  void namesTableKeyAndSequenceNumberOfAnUnreadableRecord() {
    String event = EVENT.replace("\"caller\": {\"S\": \"Bob\"}", "\"caller\": {\"N\": \"4711\"}");

    assertThatThrownBy(() -> DECODER.onlyFrom("calls").decodeLambda(event))
        .isInstanceOfSatisfying(
            UnreadableRecordException.class, e -> assertThat(e.component()).isEqualTo("caller"))
        .hasMessageStartingWith("changes on calls (id = 8, sequence number 222): ")
        .hasMessageNotContaining("4711");
  }

  @Test
  void refusesWhatIsNoEventWithoutTellingIt() {
    for (String text :
        List.of(
            "",
            "{}",
            "secret",
            "{\"Records\": 7}",
            "{\"Records\": [{\"eventName\": \"INSERT\", \"dynamodb\": {\"Keys\":"
                + " {\"id\": \"secret\"}}}]}")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DECODER.decodeLambda(text))
          .withMessageStartingWith("This is no event of DynamoDB Streams")
          .withMessageNotContaining("secret")
          .withNoCause();
    }
  }
}
