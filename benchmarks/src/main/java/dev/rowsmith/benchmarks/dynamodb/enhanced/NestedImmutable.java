package dev.rowsmith.benchmarks.dynamodb.enhanced;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The nested record as an immutable class of the Enhanced Client. */
@DynamoDbImmutable(builder = NestedImmutable.Builder.class)
public final class NestedImmutable {

  private final String id;
  private final List<LineImmutable> lines;

  private NestedImmutable(Builder builder) {
    this.id = builder.id;
    this.lines = builder.lines;
  }

  public static Builder builder() {
    return new Builder();
  }

  @DynamoDbPartitionKey
  public String id() {
    return id;
  }

  public List<LineImmutable> lines() {
    return lines;
  }

  /** Makes one. */
  public static final class Builder {

    private String id;
    private List<LineImmutable> lines;

    public Builder id(String value) {
      id = value;
      return this;
    }

    public Builder lines(List<LineImmutable> value) {
      lines = value;
      return this;
    }

    public NestedImmutable build() {
      return new NestedImmutable(this);
    }
  }
}
