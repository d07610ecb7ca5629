package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Fixtures;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The SDK's client by hand, with items that are mapped by hand. */
final class SdkCalls implements Calls {

  private final DynamoDbClient client;
  private final Items items;
  private final Flat flat = Fixtures.flat(7);
  private final Nested nested = Fixtures.nested();
  private final List<Flat> many = Fixtures.flats(Fixtures.MANY);

  SdkCalls(DynamoDbClient client, Items items) {
    this.client = client;
    this.items = items;
  }

  private static Map<String, AttributeValue> key(Flat flat) {
    return Map.of(
        "owner", AttributeValue.fromS(flat.owner()),
        "number", AttributeValue.fromN(String.valueOf(flat.number())));
  }

  @Override
  public Flat get() {
    return items.readFlat(item("flat", key(flat)));
  }

  @Override
  public Nested getNested() {
    return items.readNested(item("nested", Map.of("id", AttributeValue.fromS(nested.id()))));
  }

  private Map<String, AttributeValue> item(String table, Map<String, AttributeValue> key) {
    GetItemResponse answer =
        client.getItem(
            GetItemRequest.builder().tableName(table).key(key).consistentRead(true).build());
    if (!answer.hasItem()) {
      throw new NoSuchElementException(table);
    }
    return answer.item();
  }

  @Override
  public Object put() {
    return client.putItem(
        PutItemRequest.builder().tableName("flat").item(items.write(flat)).build());
  }

  @Override
  public Object putNested() {
    return client.putItem(
        PutItemRequest.builder().tableName("nested").item(items.write(nested)).build());
  }

  @Override
  public Flat update() {
    return items.readFlat(
        client
            .updateItem(
                UpdateItemRequest.builder()
                    .tableName("flat")
                    .key(key(flat))
                    .updateExpression("SET #t = :t")
                    .conditionExpression("attribute_exists(#o)")
                    .expressionAttributeNames(Map.of("#t", "title", "#o", "owner"))
                    .expressionAttributeValues(Map.of(":t", AttributeValue.fromS(flat.title())))
                    .returnValues(ReturnValue.ALL_NEW)
                    .build())
            .attributes());
  }

  @Override
  public List<Flat> query() {
    List<Flat> found = new ArrayList<>();
    Map<String, AttributeValue> last = null;
    do {
      QueryResponse answer =
          client.query(
              QueryRequest.builder()
                  .tableName("flat")
                  .keyConditionExpression("#o = :o")
                  .expressionAttributeNames(Map.of("#o", "owner"))
                  .expressionAttributeValues(Map.of(":o", AttributeValue.fromS(flat.owner())))
                  .consistentRead(true)
                  .exclusiveStartKey(last)
                  .build());
      answer.items().forEach(item -> found.add(items.readFlat(item)));
      last = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : null;
    } while (last != null);
    return found;
  }

  @Override
  public List<Flat> scan() {
    List<Flat> found = new ArrayList<>();
    Map<String, AttributeValue> last = null;
    do {
      ScanResponse answer =
          client.scan(
              ScanRequest.builder()
                  .tableName("flat")
                  .consistentRead(true)
                  .exclusiveStartKey(last)
                  .build());
      answer.items().forEach(item -> found.add(items.readFlat(item)));
      last = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : null;
    } while (last != null);
    return found;
  }

  @Override
  public List<Flat> batchGet() {
    List<Flat> found = new ArrayList<>();
    KeysAndAttributes wanted =
        KeysAndAttributes.builder()
            .keys(many.stream().map(SdkCalls::key).toList())
            .consistentRead(true)
            .build();
    Map<String, KeysAndAttributes> left = Map.of("flat", wanted);
    while (!left.isEmpty()) {
      BatchGetItemResponse answer =
          client.batchGetItem(BatchGetItemRequest.builder().requestItems(left).build());
      answer.responses().get("flat").forEach(item -> found.add(items.readFlat(item)));
      left = answer.unprocessedKeys();
    }
    return found;
  }
}
