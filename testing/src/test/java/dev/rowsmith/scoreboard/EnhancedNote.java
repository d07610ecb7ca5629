package dev.rowsmith.scoreboard;

import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** A record of what may be empty, as the Enhanced Client has it. */
@DynamoDbBean
public class EnhancedNote {

  private String title = "";
  private Set<String> labels = Set.of();

  static EnhancedNote of(Note note) {
    EnhancedNote bean = new EnhancedNote();
    bean.setTitle(note.title());
    bean.setLabels(note.labels());
    return bean;
  }

  @DynamoDbPartitionKey
  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Set<String> getLabels() {
    return labels;
  }

  public void setLabels(Set<String> labels) {
    this.labels = labels;
  }
}
