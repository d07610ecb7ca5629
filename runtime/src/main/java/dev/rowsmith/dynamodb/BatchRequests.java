package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portions;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Turns reads and writes of many records into exchanges of as many as DynamoDB takes at once.
 *
 * @param <R> the record
 */
final class BatchRequests<R> {

  /** How many writes DynamoDB takes at once. */
  static final int MOST_WRITES = 25;

  /** The keys that DynamoDB takes at once. It ends an answer by itself at 16 MB. */
  private static final Portions.Limit READS = new Portions.Limit(100, Long.MAX_VALUE);

  /**
   * The writes that DynamoDB takes at once, and fewer bytes than the 16 MB that it would: a request
   * is repeated whole where its answer is lost, has one timeout however large it is, and a
   * partition writes no more than 1 MB in a second.
   */
  private static final Portions.Limit WRITES = new Portions.Limit(MOST_WRITES, 4 << 20);

  private final DynamoDbTable<R> table;
  private final TableSettings settings;
  private final StoredRecords<R> records;
  private final WriteRequests<R> requests;

  BatchRequests(DynamoDbTable<R> table) {
    this.table = table;
    this.settings = table.settings();
    this.records = table.records();
    this.requests = table.writes();
  }

  Portions<Batch<R>> getAll(List<Key> keys, Consistency consistency) {
    boolean consistent = consistency == Consistency.CONSISTENT;
    return Portions.cut(
        keys,
        READS,
        key -> 0,
        some -> table.plan(new BatchGetExchange<>(records, requests, settings, some, consistent)));
  }

  Portions<Batch<R>> putAll(List<R> some) {
    return Portions.cut(
        some.stream().map(requests::written).toList(),
        WRITES,
        ItemWriter::size,
        written ->
            writeAll(
                "putRecords",
                written.stream()
                    .map(
                        each ->
                            WriteRequest.builder().putRequest(put -> put.item(each.item())).build())
                    .toList()));
  }

  Portions<Batch<R>> deleteAll(List<Key> keys) {
    List<WriteRequest> deletions =
        keys.stream()
            .map(
                key ->
                    WriteRequest.builder()
                        .deleteRequest(delete -> delete.key(requests.item(key)))
                        .build())
            .toList();
    return Portions.cut(deletions, WRITES, deletion -> 0, some -> writeAll("deleteRecords", some));
  }

  private Plan<Batch<R>> writeAll(String operation, List<WriteRequest> writes) {
    BatchWriteItemRequest request =
        BatchWriteItemRequest.builder()
            .requestItems(Map.of(records.table(), writes))
            .overrideConfiguration(settings.options())
            .returnConsumedCapacity(settings.driver().capacity())
            .build();
    return table.plan(new BatchWriteExchange<>(records, operation, writes, request));
  }
}
