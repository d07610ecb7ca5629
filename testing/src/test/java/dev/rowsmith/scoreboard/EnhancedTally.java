package dev.rowsmith.scoreboard;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** A versioned record as the Enhanced Client has it. */
@DynamoDbBean
public class EnhancedTally {

  private int id;
  private long count;
  private @Nullable String by;
  private @Nullable Integer version;

  EnhancedTally counting() {
    count++;
    return this;
  }

  @DynamoDbPartitionKey
  public int getId() {
    return id;
  }

  public void setId(int id) {
    this.id = id;
  }

  public long getCount() {
    return count;
  }

  public void setCount(long count) {
    this.count = count;
  }

  public @Nullable String getBy() {
    return by;
  }

  public void setBy(@Nullable String by) {
    this.by = by;
  }

  @DynamoDbVersionAttribute
  public @Nullable Integer getVersion() {
    return version;
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }
}
