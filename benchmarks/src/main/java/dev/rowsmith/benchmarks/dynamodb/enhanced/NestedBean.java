package dev.rowsmith.benchmarks.dynamodb.enhanced;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** The nested record as a bean of the Enhanced Client. */
@DynamoDbBean
public final class NestedBean {

  private String id;
  private List<LineBean> lines;

  @DynamoDbPartitionKey
  public String getId() {
    return id;
  }

  public void setId(String value) {
    id = value;
  }

  public List<LineBean> getLines() {
    return lines;
  }

  public void setLines(List<LineBean> value) {
    lines = value;
  }
}
