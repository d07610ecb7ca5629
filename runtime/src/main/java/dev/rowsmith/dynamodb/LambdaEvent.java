package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** Turns the event that a Lambda function is called with into the SDK's records. */
final class LambdaEvent {

  private static final AttributeSchema JSON =
      new AttributeSchema(0, "event", "event", AttributeType.DOCUMENT);

  private static final int NANO_DIGITS = 9;

  /** Of the seconds of the latest time; what has many more would fill the memory. */
  private static final int MOST_DIGITS = 17;

  private LambdaEvent() {}

  /**
   * The records of an event's text.
   *
   * @param table the full name of the one table whose records are wanted, or null for all
   */
  static List<Record> records(String json, @Nullable String table) {
    try {
      return records(map(JsonText.parse(JSON, json)), table);
    } catch (ValueException | ClassCastException | IllegalArgumentException e) {
      throw malformed();
    }
  }

  /** As {@link #records(String, String)}, of the event's tree. */
  static List<Record> records(Map<?, ?> event, @Nullable String table) {
    List<Record> records = new ArrayList<>();
    try {
      for (Object each : list(event.get("Records"))) {
        Map<?, ?> told = map(each);
        if (table == null || table.equals(tableOf(text(told.get("eventSourceARN"))))) {
          records.add(record(told));
        }
      }
    } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
      throw malformed();
    }
    return records;
  }

  /** The name of the table of {@code arn:aws:dynamodb:us-east-1:1234:table/NAME/stream/…}. */
  static String tableOf(String nameOrArn) {
    if (!nameOrArn.startsWith("arn:")) {
      return nameOrArn;
    }
    String[] parts = nameOrArn.split("/", -1);
    if (parts.length < 2) {
      throw new IllegalArgumentException(nameOrArn + " is the ARN of no table.");
    }
    return parts[1];
  }

  private static Record record(Map<?, ?> told) {
    Map<?, ?> change = map(told.get("dynamodb"));
    Record.Builder record =
        Record.builder()
            .eventName(text(told.get("eventName")))
            .dynamodb(
                StreamRecord.builder()
                    .keys(item(map(change.get("Keys"))))
                    .oldImage(image(change.get("OldImage")))
                    .newImage(image(change.get("NewImage")))
                    .sequenceNumber(text(change.get("SequenceNumber")))
                    .approximateCreationDateTime(time(change.get("ApproximateCreationDateTime")))
                    .build());
    if (told.get("userIdentity") instanceof Map<?, ?> identity) {
      record.userIdentity(
          Identity.builder().principalId((String) identity.get("principalId")).build());
    }
    return record.build();
  }

  private static @Nullable Map<String, AttributeValue> image(@Nullable Object tree) {
    return tree == null ? null : item(map(tree));
  }

  private static Map<String, AttributeValue> item(Map<?, ?> tree) {
    Map<String, AttributeValue> item = new HashMap<>();
    tree.forEach((name, value) -> item.put((String) name, value(map(value))));
    return item;
  }

  /** The value of {@code {"N": "7"}}. */
  private static AttributeValue value(Map<?, ?> typed) {
    for (Map.Entry<?, ?> entry : typed.entrySet()) {
      Object held = entry.getValue();
      if (held != null) {
        return switch (text(entry.getKey())) {
          case "S" -> AttributeValue.fromS(text(held));
          case "N" -> AttributeValue.fromN(text(held));
          case "B" -> AttributeValue.fromB(binary(held));
          case "BOOL" -> AttributeValue.fromBool((Boolean) held);
          case "NULL" -> AttributeValue.fromNul((Boolean) held);
          case "L" ->
              AttributeValue.fromL(list(held).stream().map(each -> value(map(each))).toList());
          case "M" -> AttributeValue.fromM(item(map(held)));
          case "SS" -> AttributeValue.fromSs(list(held).stream().map(LambdaEvent::text).toList());
          case "NS" -> AttributeValue.fromNs(list(held).stream().map(LambdaEvent::text).toList());
          case "BS" -> AttributeValue.fromBs(list(held).stream().map(LambdaEvent::binary).toList());
          default -> throw new IllegalArgumentException("A value is of no type of DynamoDB's.");
        };
      }
    }
    throw new IllegalArgumentException("A value has no type.");
  }

  private static SdkBytes binary(@Nullable Object base64) {
    return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(text(base64)));
  }

  /**
   * Seconds since 1970, perhaps with a fraction, as whatever number the reader of the JSON made.
   */
  private static @Nullable Instant time(@Nullable Object seconds) {
    if (seconds == null) {
      return null;
    }
    BigDecimal exact = new BigDecimal(seconds.toString());
    if (exact.precision() - (long) exact.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException("No time is as late as that.");
    }
    long whole = exact.longValue();
    BigDecimal fraction = exact.subtract(BigDecimal.valueOf(whole)).movePointRight(NANO_DIGITS);
    return Instant.ofEpochSecond(whole, fraction.longValue());
  }

  private static String text(@Nullable Object tree) {
    return present((String) tree);
  }

  private static Map<?, ?> map(@Nullable Object tree) {
    return present((Map<?, ?>) tree);
  }

  private static List<?> list(@Nullable Object tree) {
    return present((List<?>) tree);
  }

  private static <T> T present(@Nullable T found) {
    if (found == null) {
      throw new IllegalArgumentException("Something is missing.");
    }
    return found;
  }

  /** Without the cause, whose message may hold values. */
  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "This is no event of DynamoDB Streams: {\"Records\":[{\"eventName\":…,\"dynamodb\":{…}}]}"
            + " with every value under its type, such as {\"N\":\"7\"}.");
  }
}
