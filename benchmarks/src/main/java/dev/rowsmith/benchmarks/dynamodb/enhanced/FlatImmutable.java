package dev.rowsmith.benchmarks.dynamodb.enhanced;

import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** The flat record as an immutable class of the Enhanced Client. */
@DynamoDbImmutable(builder = FlatImmutable.Builder.class)
public final class FlatImmutable {

  private final String owner;
  private final Long number;
  private final Integer quantity;
  private final String title;
  private final String description;
  private final String city;
  private final Status status;
  private final Instant createdAt;
  private final Boolean active;
  private final BigDecimal price;
  private final List<String> tags;

  private FlatImmutable(Builder builder) {
    this.owner = builder.owner;
    this.number = builder.number;
    this.quantity = builder.quantity;
    this.title = builder.title;
    this.description = builder.description;
    this.city = builder.city;
    this.status = builder.status;
    this.createdAt = builder.createdAt;
    this.active = builder.active;
    this.price = builder.price;
    this.tags = builder.tags;
  }

  public static Builder builder() {
    return new Builder();
  }

  @DynamoDbPartitionKey
  public String owner() {
    return owner;
  }

  @DynamoDbSortKey
  public Long number() {
    return number;
  }

  public Integer quantity() {
    return quantity;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public String city() {
    return city;
  }

  public Status status() {
    return status;
  }

  @DynamoDbAttribute("created_at")
  public Instant createdAt() {
    return createdAt;
  }

  public Boolean active() {
    return active;
  }

  public BigDecimal price() {
    return price;
  }

  public List<String> tags() {
    return tags;
  }

  /** Makes one. */
  public static final class Builder {

    private String owner;
    private Long number;
    private Integer quantity;
    private String title;
    private String description;
    private String city;
    private Status status;
    private Instant createdAt;
    private Boolean active;
    private BigDecimal price;
    private List<String> tags;

    public Builder owner(String value) {
      owner = value;
      return this;
    }

    public Builder number(Long value) {
      number = value;
      return this;
    }

    public Builder quantity(Integer value) {
      quantity = value;
      return this;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder description(String value) {
      description = value;
      return this;
    }

    public Builder city(String value) {
      city = value;
      return this;
    }

    public Builder status(Status value) {
      status = value;
      return this;
    }

    public Builder createdAt(Instant value) {
      createdAt = value;
      return this;
    }

    public Builder active(Boolean value) {
      active = value;
      return this;
    }

    public Builder price(BigDecimal value) {
      price = value;
      return this;
    }

    public Builder tags(List<String> value) {
      tags = value;
      return this;
    }

    public FlatImmutable build() {
      return new FlatImmutable(this);
    }
  }
}
