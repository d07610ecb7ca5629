package dev.rowsmith.dynamodb;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ChangeEvent.Kind;
import dev.rowsmith.OperationContext;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * Turns what DynamoDB Streams tells into typed events: records of the SDK's type, and the events
 * that a Lambda function is called with. It needs no database:
 *
 * <pre>{@code
 * StreamDecoder<Integer, Phone> decoder = StreamDecoder.of(PhoneTable.CHANGES);
 * for (ChangeEvent<Integer, Phone> event : decoder.decodeLambda(input)) { … }
 * }</pre>
 *
 * <p>Immutable; threads may share it.
 *
 * @param <K> the key
 * @param <R> the record
 */
public final class StreamDecoder<K, R> {

  /** Who deletes records whose time is up. */
  private static final String SERVICE = "dynamodb.amazonaws.com";

  private final ChangeCodec<K, R> changes;
  private final Projection<R, R> whole;
  private final StoredRecords<R> records;
  private final @Nullable String table;

  private StreamDecoder(ChangeCodec<K, R> changes, @Nullable String table) {
    this.changes = changes;
    this.whole = changes.whole();
    this.table = table;
    String told = table == null ? changes.schema().name() : table;
    this.records = new StoredRecords<>(told, changes.schema(), changes.codec(), null);
  }

  /**
   * A decoder of the changes of one kind of record.
   *
   * @param changes the constant {@code CHANGES} of the record's generated table class
   */
  public static <K, R> StreamDecoder<K, R> of(ChangeCodec<K, R> changes) {
    return new StreamDecoder<>(changes, null);
  }

  /**
   * The same decoder for one table alone: a Lambda event's records of other tables are passed over.
   *
   * @param nameOrArn the table's full name, its ARN or that of its stream
   */
  public StreamDecoder<K, R> onlyFrom(String nameOrArn) {
    return new StreamDecoder<>(changes, LambdaEvent.tableOf(nameOrArn));
  }

  /**
   * The events of what a Lambda function was called with, in its order.
   *
   * @param json the text, {@code {"Records":[{"eventName":"INSERT","dynamodb":{…}}, …]}}
   * @throws IllegalArgumentException when it is no such event; its text is not told
   * @throws UnreadableRecordException when no record can be made of an image
   */
  public List<ChangeEvent<K, R>> decodeLambda(String json) {
    return decode(LambdaEvent.records(json, table));
  }

  /**
   * As {@link #decodeLambda(String)}, of the tree of maps, lists, texts, numbers and booleans that
   * a function gets whose input is a {@code Map<String, Object>}.
   */
  public List<ChangeEvent<K, R>> decodeLambda(Map<String, ?> tree) {
    return decode(LambdaEvent.records(tree, table));
  }

  /**
   * The events of the SDK's records, in their order.
   *
   * @throws UnreadableRecordException when no record can be made of an image
   */
  public List<ChangeEvent<K, R>> decode(List<Record> told) {
    return told.stream().map(this::decode).toList();
  }

  /**
   * The event of one of the SDK's records.
   *
   * @throws UnreadableRecordException when no record can be made of an image
   */
  public ChangeEvent<K, R> decode(Record told) {
    StreamRecord change = told.dynamodb();
    Kind kind = kind(told.eventName());
    if (change == null || kind == null) {
      throw UnreadableRecordException.of(
          OperationContext.of(records.table(), "changes"),
          "the event is no INSERT, MODIFY or REMOVE of an item.");
    }
    Identity identity = told.userIdentity();
    return new ChangeEvent<>(
        kind,
        read(changes.key(), change, change.keys()),
        change.hasOldImage()
            ? Optional.of(read(whole, change, change.oldImage()))
            : Optional.empty(),
        change.hasNewImage()
            ? Optional.of(read(whole, change, change.newImage()))
            : Optional.empty(),
        change.sequenceNumber(),
        time(change),
        identity != null && SERVICE.equals(identity.principalId()));
  }

  private static @Nullable Kind kind(@Nullable OperationType told) {
    if (told == null) {
      return null;
    }
    return switch (told) {
      case INSERT -> Kind.INSERT;
      case MODIFY -> Kind.MODIFY;
      case REMOVE -> Kind.REMOVE;
      case UNKNOWN_TO_SDK_VERSION -> null;
    };
  }

  private static Instant time(StreamRecord change) {
    Instant time = change.approximateCreationDateTime();
    return time == null ? Instant.EPOCH : time;
  }

  private <T> T read(
      Projection<R, T> items, StreamRecord change, Map<String, AttributeValue> item) {
    try {
      return items.read(new ItemReader(item, items.array()));
    } catch (RuntimeException e) {
      throw UnreadableRecordException.of(context(change), e);
    }
  }

  private OperationContext context(StreamRecord change) {
    Key key = records.keyOf(change.keys());
    String place = "sequence number " + change.sequenceNumber();
    return new OperationContext(
        records.table(), "changes", key == null ? place : key + ", " + place);
  }
}
