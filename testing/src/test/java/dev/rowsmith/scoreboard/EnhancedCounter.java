package dev.rowsmith.scoreboard;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbAtomicCounter;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** An account whose balance the Enhanced Client adds one to with every update. */
@DynamoDbBean
public class EnhancedCounter {

  private int id;
  private @Nullable Long balance;

  @DynamoDbPartitionKey
  public int getId() {
    return id;
  }

  public void setId(int id) {
    this.id = id;
  }

  @DynamoDbAtomicCounter
  public @Nullable Long getBalance() {
    return balance;
  }

  public void setBalance(@Nullable Long balance) {
    this.balance = balance;
  }
}
