package dev.rowsmith.changes;

import static dev.rowsmith.stub.Mutants.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.dynamodb.StreamDecoder;
import dev.rowsmith.stub.Mutants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Whatever comes in place of a stream's event, only exceptions that are told come out of it. */
@Timeout(300) // no garbage may keep a decoder for ever
class GarbageEventsTest {

  private static final int MUTANTS = 3000;
  private static final StreamDecoder<Integer, Call> DECODER = StreamDecoder.of(CallTable.CHANGES);

  private static final String EVENT =
      """
      {"Records": [{"eventName": "MODIFY", "userIdentity": {"principalId": "x"}, "dynamodb": {
        "ApproximateCreationDateTime": 1479499740.25, "Keys": {"id": {"N": "7"}},
        "NewImage": {"id": {"N": "7"}, "caller": {"S": "Ann"}, "notes": {"L": [{"S": "first"}]},
          "answered": {"S": "2026-11-20T12:00:00.000000Z"}, "x": {"BS": ["AQI="]}},
        "OldImage": {"id": {"N": "7"}, "caller": {"S": "Bob"}, "y": {"M": {"z": {"NS": ["1"]}}}},
        "SequenceNumber": "111"}, "eventSourceARN": "arn:aws:dynamodb:r:1:table/calls/stream/x"}]}""";

  private final Random random = new Random(SEED);
  private final Mutants mutants = new Mutants(random);

  @Test
  void textOfALambdaEventIsDecodedOrRefused() {
    StreamDecoder<Integer, Call> decoder = DECODER.onlyFrom("calls");
    assertThat(decoder.decodeLambda(EVENT)).hasSize(1);
    onlyWhatIsToldComesOut(() -> decoder.decodeLambda(mutants.of(EVENT)));
  }

  @Test
  void treeOfALambdaEventIsDecodedOrRefused() {
    onlyWhatIsToldComesOut(
        () -> {
          Map<String, Object> change = new HashMap<>();
          change.put("ApproximateCreationDateTime", tree(4));
          change.put("Keys", random.nextInt(3) == 0 ? tree(0) : Map.of("id", Map.of("N", "7")));
          change.put("NewImage", tree(0));
          change.put("OldImage", random.nextBoolean() ? null : tree(0));
          change.put("SequenceNumber", random.nextInt(3) == 0 ? tree(4) : "1");
          Object name = random.nextInt(3) == 0 ? tree(4) : "INSERT";
          Map<String, Object> record = new HashMap<>(Map.of("dynamodb", change));
          record.put("eventName", name);
          record.put("userIdentity", tree(2));
          DECODER.decodeLambda(Map.of("Records", List.of(record)));
        });
  }

  private Object tree(int depth) {
    return switch (random.nextInt(depth < 4 ? 12 : 9)) {
      case 0 -> null;
      case 1 -> true;
      case 2 -> 7;
      case 3 -> -1.5e300;
      case 4 -> new BigDecimal("1e999999999");
      case 5 -> Long.MAX_VALUE;
      case 6 -> "7";
      case 7 -> "";
      case 8 -> "AQI=";
      case 9 -> {
        List<Object> list = new ArrayList<>();
        for (int size = random.nextInt(3); size > 0; size--) {
          list.add(tree(depth + 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new HashMap<>();
        for (int size = random.nextInt(3); size >= 0; size--) {
          map.put(name(), tree(depth + 1));
        }
        yield map;
      }
    };
  }

  private String name() {
    List<String> names =
        List.of("id", "caller", "notes", "answered", "S", "N", "L", "M", "SS", "B");
    return names.get(random.nextInt(names.size()));
  }

  @Test
  void recordOfTheSdkIsDecodedOrUnreadable() {
    onlyWhatIsToldComesOut(
        () -> {
          Record.Builder record = Record.builder();
          if (random.nextInt(10) > 0) {
            record.eventName(random.nextInt(5) == 0 ? "RENAME" : "MODIFY");
          }
          if (random.nextInt(10) > 0) {
            record.dynamodb(
                change ->
                    change.keys(item()).newImage(item()).oldImage(item()).sequenceNumber("1"));
          }
          DECODER.decode(record.build());
        });
  }

  private Map<String, AttributeValue> item() {
    if (random.nextInt(8) == 0) {
      return null;
    }
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", random.nextInt(4) == 0 ? value(0) : AttributeValue.fromN("7"));
    item.put("caller", random.nextInt(4) == 0 ? value(0) : AttributeValue.fromS("Ann"));
    item.put("notes", value(0));
    item.put("answered", value(0));
    return item;
  }

  private AttributeValue value(int depth) {
    return switch (random.nextInt(depth < 3 ? 11 : 9)) {
      case 0 -> AttributeValue.fromS("a\ud800\u0000");
      case 1 -> AttributeValue.fromN("1e999999999");
      case 2 -> AttributeValue.fromN("seven");
      case 3 -> AttributeValue.fromBool(true);
      case 4 -> AttributeValue.fromNul(false);
      case 5 -> AttributeValue.fromB(SdkBytes.fromUtf8String("x"));
      case 6 -> AttributeValue.fromSs(List.of());
      case 7 -> AttributeValue.fromNs(List.of("x"));
      case 8 -> AttributeValue.builder().build();
      case 9 -> AttributeValue.fromL(List.of(value(depth + 1)));
      default -> AttributeValue.fromM(Map.of(name(), value(depth + 1)));
    };
  }

  private static void onlyWhatIsToldComesOut(Runnable decoding) {
    int refused = 0;
    for (int n = 0; n < MUTANTS; n++) {
      try {
        decoding.run();
      } catch (UnreadableRecordException e) {
        refused++;
      } catch (IllegalArgumentException e) {
        assertThat(e).as("seed %d", SEED).hasMessageContaining("no event of DynamoDB Streams");
        refused++;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        throw new AssertionError("seed " + SEED + ", mutant " + n, e);
      }
    }
    assertThat(refused).as("seed %d", SEED).isBetween(MUTANTS / 10, MUTANTS);
  }
}
