package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The companion of a table with unique values: an item for each value, which is taken and released
 * together with the record that has it, and names that record by its key.
 *
 * <pre>{@code
 * {"id": {"S": "5f2c…"}, "owner": {"M": {"person_id": {"N": "7"}}}}
 * }</pre>
 *
 * <p>It also has the tokens of transactions, which expire.
 *
 * @param table the companion's full name
 */
record UniqueMarkers(String table) {

  /** What is behind the name of the table that it accompanies. */
  static final String SUFFIX = "_unique";

  private static final AttributeSchema ID =
      new AttributeSchema(0, "id", "id", AttributeType.TEXT, Trait.REQUIRED);
  private static final AttributeSchema UNTIL =
      new AttributeSchema(1, "until", "until", AttributeType.EXPIRY);
  private static final String OWNER = "owner";
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
  private static final Map<String, String> NAMES = Map.of("#id", ID.storedName(), "#o", OWNER);

  /** What the companion of a table looks like. */
  static TableSchema schema(TableSchema table) {
    return TableSchema.builder(table.record(), table.name() + SUFFIX, ID, UNTIL)
        .key(KeySchema.of(ID))
        .dynamoDb(table.dynamoDb().accompanying())
        .build();
  }

  /** The key of a value's marker. */
  Map<String, AttributeValue> key(String id) {
    return Map.of(ID.storedName(), AttributeValue.createS(id));
  }

  /** The key of the record that has a value, by the value's marker. */
  static Map<String, AttributeValue> owner(Map<String, AttributeValue> marker) {
    AttributeValue owner = marker.get(OWNER);
    return owner == null || !owner.hasM() ? Map.of() : owner.m();
  }

  /**
   * Gives a value to a record.
   *
   * @param from the records that may have had it: that one itself, and those that it is taken from
   */
  TransactWriteItem take(
      String id, Map<String, AttributeValue> owner, List<Map<String, AttributeValue>> from) {
    Map<String, AttributeValue> item = new HashMap<>(key(id));
    item.put(OWNER, AttributeValue.createM(owner));
    Put put =
        Put.builder()
            .tableName(table)
            .item(item)
            .conditionExpression(free(from.size()))
            .expressionAttributeNames(NAMES)
            .expressionAttributeValues(values(from))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return TransactWriteItem.builder().put(put).build();
  }

  /**
   * Writes the token of a transaction, unless it was written within the last ten minutes.
   *
   * @param fingerprint tells the transaction apart from another one of the same token
   */
  TransactWriteItem claim(String token, String fingerprint, Instant now) {
    Map<String, AttributeValue> item = new HashMap<>(key("token " + token));
    item.put(OWNER, AttributeValue.createS(fingerprint));
    item.put(UNTIL.storedName(), seconds(now.plus(TOKEN_LIFE)));
    Put put =
        Put.builder()
            .tableName(table)
            .item(item)
            .conditionExpression("attribute_not_exists(#id) OR #u <= :now")
            .expressionAttributeNames(Map.of("#id", ID.storedName(), "#u", UNTIL.storedName()))
            .expressionAttributeValues(Map.of(":now", seconds(now)))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return TransactWriteItem.builder().put(put).build();
  }

  private static AttributeValue seconds(Instant time) {
    return AttributeValue.createN(Long.toString(time.getEpochSecond()));
  }

  /** Whether an item is the token of the transaction with this fingerprint. */
  static boolean isToken(Map<String, AttributeValue> item, String fingerprint) {
    return AttributeValue.createS(fingerprint).equals(item.get(OWNER));
  }

  /** Lets a value be had by others. */
  TransactWriteItem release(String id, Map<String, AttributeValue> owner) {
    Delete delete =
        Delete.builder()
            .tableName(table)
            .key(key(id))
            .conditionExpression(free(1))
            .expressionAttributeNames(NAMES)
            .expressionAttributeValues(values(List.of(owner)))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return TransactWriteItem.builder().delete(delete).build();
  }

  /** What holds never, so that a transaction with it is not done and tells what else does not. */
  TransactWriteItem never() {
    ConditionCheck check =
        ConditionCheck.builder()
            .tableName(table)
            .key(key("none"))
            .conditionExpression("attribute_exists(#id)")
            .expressionAttributeNames(Map.of("#id", ID.storedName()))
            .build();
    return TransactWriteItem.builder().conditionCheck(check).build();
  }

  private static String free(int owners) {
    StringBuilder condition = new StringBuilder("attribute_not_exists(#id)");
    for (int i = 0; i < owners; i++) {
      condition.append(" OR #o = :").append(i);
    }
    return condition.toString();
  }

  private static Map<String, AttributeValue> values(List<Map<String, AttributeValue>> owners) {
    Map<String, AttributeValue> values = new HashMap<>();
    for (int i = 0; i < owners.size(); i++) {
      values.put(":" + i, AttributeValue.createM(owners.get(i)));
    }
    return values;
  }
}
