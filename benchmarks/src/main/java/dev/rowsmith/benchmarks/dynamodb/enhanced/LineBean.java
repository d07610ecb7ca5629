package dev.rowsmith.benchmarks.dynamodb.enhanced;

import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** What is within the nested record, as a bean of the Enhanced Client. */
@DynamoDbBean
public final class LineBean {

  private Integer position;
  private Long article;
  private String name;
  private BigDecimal price;
  private Boolean gift;
  private Instant shippedAt;

  public Integer getPosition() {
    return position;
  }

  public void setPosition(Integer value) {
    position = value;
  }

  public Long getArticle() {
    return article;
  }

  public void setArticle(Long value) {
    article = value;
  }

  public String getName() {
    return name;
  }

  public void setName(String value) {
    name = value;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal value) {
    price = value;
  }

  public Boolean getGift() {
    return gift;
  }

  public void setGift(Boolean value) {
    gift = value;
  }

  @DynamoDbAttribute("shipped_at")
  public Instant getShippedAt() {
    return shippedAt;
  }

  public void setShippedAt(Instant value) {
    shippedAt = value;
  }
}
