package dev.rowsmith.benchmarks.dynamodb.enhanced;

import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/** What is within the nested record, as an immutable class of the Enhanced Client. */
@DynamoDbImmutable(builder = LineImmutable.Builder.class)
public final class LineImmutable {

  private final Integer position;
  private final Long article;
  private final String name;
  private final BigDecimal price;
  private final Boolean gift;
  private final Instant shippedAt;

  private LineImmutable(Builder builder) {
    this.position = builder.position;
    this.article = builder.article;
    this.name = builder.name;
    this.price = builder.price;
    this.gift = builder.gift;
    this.shippedAt = builder.shippedAt;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Integer position() {
    return position;
  }

  public Long article() {
    return article;
  }

  public String name() {
    return name;
  }

  public BigDecimal price() {
    return price;
  }

  public Boolean gift() {
    return gift;
  }

  @DynamoDbAttribute("shipped_at")
  public Instant shippedAt() {
    return shippedAt;
  }

  /** Makes one. */
  public static final class Builder {

    private Integer position;
    private Long article;
    private String name;
    private BigDecimal price;
    private Boolean gift;
    private Instant shippedAt;

    public Builder position(Integer value) {
      position = value;
      return this;
    }

    public Builder article(Long value) {
      article = value;
      return this;
    }

    public Builder name(String value) {
      name = value;
      return this;
    }

    public Builder price(BigDecimal value) {
      price = value;
      return this;
    }

    public Builder gift(Boolean value) {
      gift = value;
      return this;
    }

    public Builder shippedAt(Instant value) {
      shippedAt = value;
      return this;
    }

    public LineImmutable build() {
      return new LineImmutable(this);
    }
  }
}
