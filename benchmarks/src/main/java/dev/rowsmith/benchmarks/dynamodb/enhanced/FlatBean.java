package dev.rowsmith.benchmarks.dynamodb.enhanced;

import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** The flat record as a bean of the Enhanced Client. */
@DynamoDbBean
public final class FlatBean {

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

  @DynamoDbPartitionKey
  public String getOwner() {
    return owner;
  }

  public void setOwner(String value) {
    owner = value;
  }

  @DynamoDbSortKey
  public Long getNumber() {
    return number;
  }

  public void setNumber(Long value) {
    number = value;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer value) {
    quantity = value;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String value) {
    title = value;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String value) {
    description = value;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String value) {
    city = value;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status value) {
    status = value;
  }

  @DynamoDbAttribute("created_at")
  public Instant getCreatedAt() {
    return createdAt;
  }

  public void setCreatedAt(Instant value) {
    createdAt = value;
  }

  public Boolean getActive() {
    return active;
  }

  public void setActive(Boolean value) {
    active = value;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal value) {
    price = value;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(List<String> value) {
    tags = value;
  }
}
