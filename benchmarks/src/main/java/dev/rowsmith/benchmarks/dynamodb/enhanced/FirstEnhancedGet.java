package dev.rowsmith.benchmarks.dynamodb.enhanced;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A program's first call, and nothing else. */
public final class FirstEnhancedGet {

  private FirstEnhancedGet() {}

  /** With a bean. */
  public static Object bean(DynamoDbClient client) {
    return get(client, TableSchema.fromBean(FlatBean.class));
  }

  /** With a schema that is written by hand. */
  public static Object ofSchema(DynamoDbClient client) {
    return get(client, StaticModel.FLAT);
  }

  private static <T> T get(DynamoDbClient client, TableSchema<T> schema) {
    Key key = Key.builder().partitionValue("customer-4711").sortValue(7).build();
    return DynamoDbEnhancedClient.builder()
        .dynamoDbClient(client)
        .build()
        .table("flat", schema)
        .getItem(request -> request.key(key).consistentRead(true));
  }
}
