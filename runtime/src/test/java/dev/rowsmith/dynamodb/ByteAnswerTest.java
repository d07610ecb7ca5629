package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteAnswerTest {

  /** Reads a string. */
  private static final class Text extends ByteAnswer<String> {
    Text() {
      super("Item", new NameTables());
    }

    @Override
    String read(JsonInput in) {
      String text = in.string();
      if (text.equals("bad")) {
        throw new IllegalStateException("it is bad");
      }
      return text;
    }
  }

  private final Text answer = new Text();

  private String rest(String json) {
    return new String(answer.take(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void leavesAllButTheMember() {
    assertThat(rest("{\"A\":{\"Item\":1}, \"Item\" : \"é\" , \"B\":[2]}"))
        .isEqualTo("{\"A\":{\"Item\":1}, \"Item\" : null , \"B\":[2]}");
    assertThat(answer.taken()).isTrue();
    assertThat(answer.result()).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"Item\":null}", "{\"Count\":0}"})
  void bringsNothingWithoutTheMember(String json) {
    assertThat(rest(json)).isEqualTo(json);
    assertThat(answer.taken()).isTrue();
    assertThat(answer.result()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{\"Item\":\"x\"", "{\"Item\":7}", "[]"})
  void leavesAllToTheSdkThatIsNoAnswer(String json) {
    assertThat(rest(json)).isEqualTo(json);
    assertThat(answer.taken()).isFalse();
  }

  @Test
  void tellsLaterWhatReadingCameTo() {
    rest("{\"Item\":\"bad\"}");
    assertThatThrownBy(answer::result).hasMessage("it is bad");
    answer.forget();
    assertThat(answer.taken()).isFalse();
    assertThat(answer.result()).isNull();
  }
}
