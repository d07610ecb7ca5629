package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One request of a query or of a scan.
 *
 * @param <R> the record
 * @param <T> what it brings: a slice of records or a count
 */
abstract class ReadExchange<R, T> implements Exchange<PageRequest.Page, T> {

  private final StoredRecords<R> records;
  private final ReadSpec spec;
  private final List<AttributeSchema> positionKeys;
  private final PageRequest request;

  ReadExchange(
      StoredRecords<R> records,
      ReadSpec spec,
      List<AttributeSchema> positionKeys,
      PageRequest request) {
    this.records = records;
    this.spec = spec;
    this.positionKeys = positionKeys;
    this.request = request;
  }

  @Override
  public final PageRequest.Page send(DynamoDbClient client) {
    return request.send(client);
  }

  @Override
  public final CompletableFuture<PageRequest.Page> send(DynamoDbAsyncClient client) {
    return request.send(client);
  }

  @Override
  public final List<@Nullable String> expressions() {
    return request.expressions();
  }

  @Override
  public final Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  public final OperationContext context() {
    return records.context(spec.operation(), null).onIndex(index());
  }

  @Override
  public final @Nullable String index() {
    return spec.indexName();
  }

  /** The place that DynamoDB tells by an item's keys, or null where it tells none. */
  final @Nullable Position position(Map<String, AttributeValue> keys) {
    return keys.isEmpty() ? null : records.position(spec.operation(), positionKeys, keys);
  }
}
