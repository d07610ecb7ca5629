package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Remembers how far the stream of each table was handled, and which reader has its turn; in a table
 * of its own, which is made when the first reader comes.
 */
final class StreamPlaces {

  /** The table's base name. */
  static final String TABLE = "rowsmith_changes";

  /** How long a turn lasts that its reader does not prolong: the reader may be gone. */
  private static final Duration TURN = Duration.ofMinutes(1);

  /** The place of a shard that was handled to its end; no sequence number. */
  private static final String END = "end";

  private static final String TAKE = "SET #reader = :reader, #ends = :ends";
  private static final String IS_FREE =
      "attribute_not_exists(#reader) OR #ends < :now OR #reader = :reader";
  private static final String PROLONG = "SET #stream = :stream, #shards = :shards, #ends = :ends";
  private static final String GIVE =
      "SET #stream = :stream, #shards = :shards REMOVE #reader, #ends";
  private static final String IS_MINE = "#reader = :reader";
  private static final List<String> NAMES = List.of("reader", "ends", "stream", "shards");

  private final TableSettings settings;

  /**
   * @param settings of the table of places
   */
  StreamPlaces(TableSettings settings) {
    this.settings = settings;
  }

  /**
   * Takes a turn at a stream.
   *
   * @return null while another reader has its turn
   */
  @Nullable Turn take(OperationContext context, String stream) {
    Turn turn = new Turn(context, stream);
    try {
      return turn.take() ? turn : null;
    } catch (TableNotFoundException e) {
      new DynamoDbAdministration(new LiveTable(settings), schema()).create().run();
      return turn.take() ? turn : null;
    }
  }

  private static TableSchema schema() {
    AttributeSchema table =
        new AttributeSchema(0, "table", "table", AttributeType.TEXT, Trait.REQUIRED);
    return TableSchema.builder("Place", TABLE, table).key(KeySchema.of(table)).build();
  }

  /** One reader's turn at one stream. */
  final class Turn {

    private final OperationContext context;
    private final String stream;
    private final AttributeValue reader = AttributeValue.fromS(UUID.randomUUID().toString());
    private final Map<String, String> places = new HashMap<>();
    private long end;

    private Turn(OperationContext context, String stream) {
      this.context = context;
      this.stream = stream;
    }

    /** The number of the last change of a shard that was handled, or null where none was. */
    @Nullable String place(String shard) {
      return places.get(shard);
    }

    boolean isEnded(String shard) {
      return END.equals(places.get(shard));
    }

    /** Remembers a change as handled. */
    void handled(String shard, String sequenceNumber) {
      places.put(shard, sequenceNumber);
    }

    /** Remembers that a shard brings nothing more. */
    void ended(String shard) {
      places.put(shard, END);
    }

    /** Forgets all but these shards: DynamoDB has none of the others any more. */
    void retain(Set<String> shards) {
      places.keySet().retainAll(shards);
    }

    private boolean take() {
      long now = System.currentTimeMillis();
      end = now + TURN.toMillis();
      Map<String, AttributeValue> item =
          update(TAKE, IS_FREE, Map.of(":ends", number(end), ":now", number(now)));
      if (item == null) {
        return false;
      }
      AttributeValue known = item.get("stream");
      AttributeValue shards = item.get("shards");
      // A table that was made anew has another stream.
      if (known != null && shards != null && known.s().equals(stream)) {
        shards.m().forEach((shard, place) -> places.put(shard, place.s()));
      }
      return true;
    }

    /**
     * Prolongs the turn where half of it is over.
     *
     * @return false where it is another reader's meanwhile
     */
    boolean goesOn() {
      long now = System.currentTimeMillis();
      if (end - now > TURN.toMillis() / 2) {
        return true;
      }
      end = now + TURN.toMillis();
      Map<String, AttributeValue> values = places();
      values.put(":ends", number(end));
      return update(PROLONG, IS_MINE, values) != null;
    }

    /** Remembers what was handled, and lets the next reader have its turn. */
    void give() {
      // An interrupted thread gives its turn, too: else the others would wait for it to be over.
      boolean interrupted = Thread.interrupted();
      try {
        update(GIVE, IS_MINE, places());
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    private Map<String, AttributeValue> places() {
      Map<String, AttributeValue> shards = new HashMap<>();
      places.forEach((shard, place) -> shards.put(shard, AttributeValue.fromS(place)));
      Map<String, AttributeValue> values = new HashMap<>();
      values.put(":stream", AttributeValue.fromS(stream));
      values.put(":shards", AttributeValue.fromM(shards));
      return values;
    }

    /** The item as it is then, or null where the condition does not hold. */
    private @Nullable Map<String, AttributeValue> update(
        String update, String condition, Map<String, AttributeValue> values) {
      Map<String, AttributeValue> all = new HashMap<>(values);
      all.put(":reader", reader);
      UpdateItemRequest request =
          UpdateItemRequest.builder()
              .tableName(settings.name())
              .overrideConfiguration(settings.options())
              .key(Map.of("table", AttributeValue.fromS(context.table())))
              .updateExpression(update)
              .conditionExpression(condition)
              .expressionAttributeNames(names(update))
              .expressionAttributeValues(all)
              .returnValues(ReturnValue.ALL_NEW)
              .build();
      return settings
          .driver()
          .<@Nullable Map<String, AttributeValue>>call(
              context,
              client -> {
                try {
                  return client.updateItem(request).attributes();
                } catch (ConditionalCheckFailedException e) {
                  return null;
                }
              });
    }

    /** DynamoDB refuses those that are not used. */
    private static Map<String, String> names(String update) {
      Map<String, String> names = new HashMap<>();
      for (String name : NAMES) {
        if (update.contains("#" + name)) {
          names.put("#" + name, name);
        }
      }
      return names;
    }

    private static AttributeValue number(long value) {
      return AttributeValue.fromN(Long.toString(value));
    }
  }
}
