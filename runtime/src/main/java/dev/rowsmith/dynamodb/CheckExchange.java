package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.WriteResult;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Wants a condition of a record that is not written; there is one in a transaction alone. */
final class CheckExchange<R> implements WriteExchange<Void, R> {

  private static final String OPERATION = "checking";

  private final StoredRecords<R> records;
  private final Key key;
  private final ConditionCheck check;

  CheckExchange(StoredRecords<R> records, Key key, ConditionCheck check) {
    this.records = records;
    this.key = key;
    this.check = check;
  }

  @Override
  public Void send(DynamoDbClient client) {
    throw new IllegalStateException("A check is a part of a transaction.");
  }

  @Override
  public CompletableFuture<Void> send(DynamoDbAsyncClient client) {
    throw new IllegalStateException("A check is a part of a transaction.");
  }

  @Override
  public WriteResult<R> read(Void answer) {
    throw new IllegalStateException("A check is a part of a transaction.");
  }

  @Override
  public WriteResult<R> refused(ConditionalCheckFailedException refusal) {
    return records.refusal(OPERATION, refusal);
  }

  @Override
  public TransactWriteItem part() {
    return TransactWriteItem.builder().conditionCheck(check).build();
  }

  @Override
  public Repeating repeating() {
    return Repeating.READ;
  }

  @Override
  public OperationContext context() {
    return records.context(OPERATION, key);
  }
}
