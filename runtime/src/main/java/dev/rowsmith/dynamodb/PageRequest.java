package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Underway;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A query or a scan, whose answers are read alike. */
sealed interface PageRequest {

  /** The expressions of the request, null where one is missing. */
  List<@Nullable String> expressions();

  /** The same request with other options. */
  PageRequest with(AwsRequestOverrideConfiguration options);

  /** Sends the request and waits for the answer. */
  Page send(DynamoDbClient client);

  /** Sends the request. */
  CompletableFuture<Page> send(DynamoDbAsyncClient client);

  /**
   * What a query or a scan brought.
   *
   * @param items empty where records are only counted
   * @param count how many records it found
   * @param lastKey the place of the last one it looked at; empty when nothing follows
   * @param consumed the capacity, where the request asks for it
   */
  record Page(
      List<Map<String, AttributeValue>> items,
      int count,
      Map<String, AttributeValue> lastKey,
      @Nullable ConsumedCapacity consumed) {}

  /** The records of a partition. */
  record Query(QueryRequest request) implements PageRequest {
    @Override
    public List<@Nullable String> expressions() {
      return Arrays.asList(request.keyConditionExpression(), request.filterExpression());
    }

    @Override
    public PageRequest with(AwsRequestOverrideConfiguration options) {
      return new Query(request.toBuilder().overrideConfiguration(options).build());
    }

    @Override
    public Page send(DynamoDbClient client) {
      return page(client.query(request));
    }

    @Override
    public CompletableFuture<Page> send(DynamoDbAsyncClient client) {
      return Underway.meaning(client.query(request), Query::page);
    }

    private static Page page(QueryResponse answer) {
      return new Page(
          answer.items(), answer.count(), answer.lastEvaluatedKey(), answer.consumedCapacity());
    }
  }

  /** The records of a table. */
  record Scan(ScanRequest request) implements PageRequest {
    @Override
    public List<@Nullable String> expressions() {
      return Collections.singletonList(request.filterExpression());
    }

    @Override
    public PageRequest with(AwsRequestOverrideConfiguration options) {
      return new Scan(request.toBuilder().overrideConfiguration(options).build());
    }

    @Override
    public Page send(DynamoDbClient client) {
      return page(client.scan(request));
    }

    @Override
    public CompletableFuture<Page> send(DynamoDbAsyncClient client) {
      return Underway.meaning(client.scan(request), Scan::page);
    }

    private static Page page(ScanResponse answer) {
      return new Page(
          answer.items(), answer.count(), answer.lastEvaluatedKey(), answer.consumedCapacity());
    }
  }
}
