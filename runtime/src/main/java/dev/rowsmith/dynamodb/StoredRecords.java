package dev.rowsmith.dynamodb;

import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.OperationContext;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.codec.ItemSize;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.operation.Fulfilment;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Turns items into records. An item that no record can be made of is an exception that names the
 * item's key, whatever request brought it.
 *
 * @param <R> the record
 */
final class StoredRecords<R> {

  private final String table;
  private final TableSchema schema;
  private final RecordCodec<R> codec;
  private final Projection<R, R> whole;
  private final NameTables names = new NameTables();
  private final @Nullable Expiry expiry;

  /**
   * @param expiry which records are expired, or null where none ever is
   */
  StoredRecords(String table, TableSchema schema, RecordCodec<R> codec, @Nullable Expiry expiry) {
    this.table = table;
    this.schema = schema;
    this.codec = codec;
    this.whole = Projection.whole(codec, schema.attributes());
    this.expiry = expiry;
  }

  /** The full name of the table that they are in. */
  String table() {
    return table;
  }

  /** What is being done with the record of a key. */
  OperationContext context(String operation, @Nullable Key key) {
    return new OperationContext(table, operation, key == null ? null : key.toString());
  }

  /** What is being done with a record. */
  OperationContext contextOf(String operation, R record) {
    return context(operation, codec.key(record));
  }

  /** The refusal of an update that makes an item larger than one may be. */
  InvalidRecordException tooLarge(
      OperationContext context, List<Change> changes, RuntimeException refusal) {
    Change largest =
        Collections.max(changes, Comparator.comparingLong(change -> ItemSize.of(change.operand())));
    ValueException problem =
        new ValueException(
            largest.attribute(),
            "and the other changes make the record larger than the 409600 bytes that are stored."
                + " Keep large values elsewhere");
    problem.initCause(refusal);
    return new InvalidRecordException(context, schema.record(), problem);
  }

  /** The names of this table's attributes, and of those within them. */
  NameTables names() {
    return names;
  }

  /** Reads the attributes of records in an answer, one record after the other. */
  JsonFieldReader reader(JsonInput in) {
    return reader(whole, in);
  }

  /** Reads what is wanted of records in an answer, one record after the other. */
  JsonFieldReader reader(Projection<R, ?> items, JsonInput in) {
    // Only what is there once is kept; others may be made anew each time.
    return new JsonFieldReader(
        in,
        items.attributes() == schema.attributes()
            ? names.of(schema.attributes())
            : new FieldNames(items.attributes()));
  }

  /** The record whose item is here in an answer. */
  R read(String operation, JsonFieldReader reader) {
    return read(operation, whole, reader);
  }

  /**
   * What is to be made of the item that is here in an answer.
   *
   * @param reader of the projection's attributes
   */
  <T> T read(String operation, Projection<R, T> items, JsonFieldReader reader) {
    JsonInput in = reader.in();
    int place = in.at();
    int depth = in.depth();
    try {
      reader.begin();
      return items.read(reader);
    } catch (JsonInput.Malformed e) {
      throw e;
    } catch (RuntimeException e) {
      in.goBack(place, depth);
      throw UnreadableRecordException.of(context(operation, keyOf(JsonValues.map(in))), e);
    }
  }

  R read(String operation, Map<String, AttributeValue> item) {
    return read(operation, whole, item);
  }

  /** What is to be made of an item. */
  <T> T read(String operation, Projection<R, T> items, Map<String, AttributeValue> item) {
    try {
      return items.read(new ItemReader(item, items.array()));
    } catch (RuntimeException e) {
      throw UnreadableRecordException.of(context(operation, keyOf(item)), e);
    }
  }

  /**
   * What it means that the condition of a write does not hold, with the record that stands there
   * where it can be read: the refusal is what the caller must hear of.
   */
  WriteResult<R> refusal(String operation, ConditionalCheckFailedException refusal) {
    return refusal.hasItem() && !isExpired(refusal.item())
        ? new WriteResult<>(Outcome.REFUSED, stood(operation, refusal.item()))
        : new WriteResult<>(Outcome.ABSENT, null);
  }

  /** Whether there are items that are to be taken for some that are not there. */
  boolean expire() {
    return expiry != null;
  }

  /** True of the records that are expired by now. */
  Predicate expired() {
    return Objects.requireNonNull(expiry, "No record of the table expires.").now().expired();
  }

  /** The key that an item has. */
  Key key(Map<String, AttributeValue> item) {
    return new Key(operands(schema.key().attributes(), item));
  }

  /** Whether an item is to be taken for one that is not there. */
  boolean isExpired(Map<String, AttributeValue> item) {
    if (expiry == null || !item.containsKey(expiry.attribute().storedName())) {
      return false;
    }
    ItemReader reader = new ItemReader(item, expiry.attribute());
    return reader.next() != RecordReader.END && expiry.isPast(reader);
  }

  private @Nullable R stood(String operation, Map<String, AttributeValue> item) {
    try {
      return read(operation, item);
    } catch (UnreadableRecordException e) {
      return null;
    }
  }

  /** Whether an item fulfils a condition; one that cannot be read does not. */
  boolean fulfils(@Nullable Predicate condition, Map<String, AttributeValue> item) {
    if (condition == null) {
      return true;
    }
    try {
      Map<AttributeSchema, @Nullable Object> values = new HashMap<>();
      operands(schema.attributes(), item)
          .forEach(operand -> values.put(operand.attribute(), operand.value()));
      return Fulfilment.of(condition, values::get);
    } catch (ValueException e) {
      return false;
    }
  }

  /** The record as it reads now that it is stored. */
  R stored(String operation, R record) {
    try {
      return ValueRow.of(schema.attributes(), codec, record).read(codec);
    } catch (RuntimeException e) {
      throw UnreadableRecordException.of(contextOf(operation, record), e);
    }
  }

  /**
   * The place of an item.
   *
   * @param keys the attributes that tell it
   * @param item the item itself, or those of its attributes that DynamoDB gives as its last key
   */
  Position position(
      String operation, List<AttributeSchema> keys, Map<String, AttributeValue> item) {
    try {
      return new Position(operands(keys, item));
    } catch (ValueException e) {
      throw UnreadableRecordException.of(context(operation, keyOf(item)), e);
    }
  }

  /** The item's key, or null where it has none that is of the schema's types. */
  @Nullable Key keyOf(Map<String, AttributeValue> item) {
    return keyOf(schema, item);
  }

  /** The key of an item of a table, or null where it has none that is of the schema's types. */
  static @Nullable Key keyOf(TableSchema schema, Map<String, AttributeValue> item) {
    try {
      return new Key(operands(schema.key().attributes(), item));
    } catch (ValueException e) {
      return null;
    }
  }

  private static List<Operand> operands(
      List<AttributeSchema> attributes, Map<String, AttributeValue> item) {
    ItemReader reader = new ItemReader(item, attributes.toArray(new AttributeSchema[0]));
    List<Operand> operands = new ArrayList<>(attributes.size());
    while (reader.next() != RecordReader.END) {
      operands.add(Operand.readFrom(reader));
    }
    return operands;
  }
}
