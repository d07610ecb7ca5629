package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Repeating;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Stores or deletes up to 25 records, perhaps not all of them at once. */
final class BatchWriteExchange<R> implements Exchange<BatchWriteItemResponse, Batch<R>> {

  private final StoredRecords<R> records;
  private final String operation;
  private final List<WriteRequest> writes;
  private final BatchWriteItemRequest request;

  /**
   * @param writes those in the request, in its order
   */
  BatchWriteExchange(
      StoredRecords<R> records,
      String operation,
      List<WriteRequest> writes,
      BatchWriteItemRequest request) {
    this.records = records;
    this.operation = operation;
    this.writes = writes;
    this.request = request;
  }

  @Override
  public BatchWriteItemResponse send(DynamoDbClient client) {
    return client.batchWriteItem(request);
  }

  @Override
  public CompletableFuture<BatchWriteItemResponse> send(DynamoDbAsyncClient client) {
    return client.batchWriteItem(request);
  }

  @Override
  public Batch<R> read(BatchWriteItemResponse answer) {
    List<Integer> left = new ArrayList<>();
    for (List<WriteRequest> unprocessed : answer.unprocessedItems().values()) {
      unprocessed.forEach(write -> left.add(writes.indexOf(write)));
    }
    return new Batch<>(List.of(), left);
  }

  @Override
  public Repeating repeating() {
    return Repeating.SAME;
  }

  @Override
  public OperationContext context() {
    return records.context(operation, null);
  }
}
