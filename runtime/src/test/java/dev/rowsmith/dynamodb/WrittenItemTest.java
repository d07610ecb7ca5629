package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class WrittenItemTest {

  private static final AttributeValue ANN = AttributeValue.fromS("Ann");
  private static final AttributeValue SEVEN = AttributeValue.fromN("7");

  private final WrittenItem item = new WrittenItem(1);

  @Test
  void isEqualToAnyMapOfTheSame() {
    item.add("name", ANN);
    item.add("id", SEVEN);
    Map<String, AttributeValue> same = Map.of("id", SEVEN, "name", ANN);
    assertThat(item.equals(same)).isTrue();
    assertThat(same.equals(item)).isTrue();
    assertThat(item).hasSameHashCodeAs(same).isNotEqualTo(Map.of("id", SEVEN));
  }

  @Test
  void keepsTheOrder() {
    item.add("name", ANN);
    item.add("id", SEVEN);
    assertThat(item.keySet()).containsExactly("name", "id");
    assertThat(AttributeValue.fromM(item).m().keySet()).containsExactly("name", "id");
  }

  @Test
  void isLookedUp() {
    item.add("id", SEVEN);
    assertThat(item.get("id")).isEqualTo(SEVEN);
    assertThat(item.get("name")).isNull();
    assertThat(item).hasSize(1);
  }
}
