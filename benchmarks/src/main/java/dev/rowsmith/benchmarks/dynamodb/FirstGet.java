package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.Database;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.FlatDao;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** A program's first call, and nothing else. */
final class FirstGet {

  private FirstGet() {}

  static Flat plain(DynamoDbClient client) {
    Map<String, AttributeValue> key =
        Map.of("owner", AttributeValue.fromS("customer-4711"), "number", AttributeValue.fromN("7"));
    GetItemRequest request =
        GetItemRequest.builder().tableName("flat").key(key).consistentRead(true).build();
    return new PlainItems().readFlat(client.getItem(request).item());
  }

  static Flat rowsmith(Database database) {
    return new FlatDao(database).getRecord("customer-4711", 7);
  }
}
