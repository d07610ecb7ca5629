package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.ValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is written when it is gone through is the same however that is done, and how often. */
class NestedValuesTest {

  private static final AttributeValue ANN = AttributeValue.fromS("Ann");
  private static final AttributeValue SEVEN = AttributeValue.fromN("7");

  private static NestedContent of(String name) {
    return new NestedContent() {
      @Override
      public void writeTo(RecordWriter writer) {
        writer.text(Sample.NAME, name);
        writer.int32(Sample.ID, 7);
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  @Test
  void mapsAreTheSameHoweverTheyAreReadAndHoweverOften() {
    NestedMap map = new NestedMap(of("Ann"));
    Map<String, AttributeValue> same = Map.of("id", SEVEN, "name", ANN);
    assertThat(AttributeValue.createM(map).m()).isEqualTo(same);
    assertThat(map.equals(same)).isTrue();
    assertThat(map.get("id")).isEqualTo(SEVEN);
    assertThat(map.keySet()).containsExactly("name", "id");
  }

  @Test
  void listsAreTheSameHoweverTheyAreReadAndHoweverOften() {
    NestedList list = new NestedList(of("Ann"));
    assertThat(AttributeValue.createL(list).l()).containsExactly(ANN, SEVEN);
    assertThat(new ArrayList<>(list)).containsExactly(ANN, SEVEN);
    assertThat(list.get(1)).isEqualTo(SEVEN);
    assertThat(list.equals(List.of(ANN, SEVEN))).isTrue();
  }

  @Test
  void refusesWhatTheWriterRefuses() {
    NestedContent refused = of("N\u0000L");
    assertThatThrownBy(() -> AttributeValue.createM(new NestedMap(refused)))
        .isInstanceOf(ValueException.class);
    assertThatThrownBy(() -> AttributeValue.createL(new NestedList(refused)))
        .isInstanceOf(ValueException.class);
  }
}
