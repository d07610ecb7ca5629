package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Repeating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads the records of up to a hundred keys, perhaps not all of them at once. */
final class BatchGetExchange<R> extends Exchange<BatchGetItemResponse, Batch<R>> {

  private static final String OPERATION = "getRecords";

  private final StoredRecords<R> records;
  private final List<Map<String, AttributeValue>> keys;
  private final BatchGetItemRequest request;

  /**
   * @param keys those in the request, in its order
   */
  BatchGetExchange(
      StoredRecords<R> records,
      List<Map<String, AttributeValue>> keys,
      BatchGetItemRequest request) {
    this.records = records;
    this.keys = keys;
    this.request = request;
  }

  @Override
  BatchGetItemResponse send(DynamoDbClient client) {
    return client.batchGetItem(request);
  }

  @Override
  Batch<R> read(BatchGetItemResponse answer) {
    List<R> items = new ArrayList<>();
    for (List<Map<String, AttributeValue>> found : answer.responses().values()) {
      found.forEach(item -> items.add(records.read(OPERATION, item)));
    }
    List<Integer> left = new ArrayList<>();
    for (KeysAndAttributes unprocessed : answer.unprocessedKeys().values()) {
      unprocessed.keys().forEach(key -> left.add(keys.indexOf(key)));
    }
    return new Batch<>(items, left);
  }

  @Override
  Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  OperationContext context() {
    return records.context(OPERATION, null);
  }
}
