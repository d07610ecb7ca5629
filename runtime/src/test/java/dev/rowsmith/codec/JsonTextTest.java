package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON text is read as RFC 8259 says, and written so that equal trees are equal texts. */
class JsonTextTest {

  private static final AttributeSchema CONFIG =
      new AttributeSchema(0, "config", "config", AttributeType.DOCUMENT);

  @Test
  void readsWhatItWrites() {
    Map<String, Object> tree =
        Map.of(
            "text",
            "\"\\/\b\f\n\r\t\u0001é\uFFFD😀",
            "",
            true,
            "list",
            List.of(false, List.of(), Map.of(), new BigDecimal("-1E+125")),
            "map",
            Map.of("a", new BigDecimal("0.5")));
    assertThat(JsonText.parse(CONFIG, JsonText.of(tree))).isEqualTo(tree);
  }

  @Test
  void writesKeysInOneOrder() {
    Map<String, Object> map = Trees.map();
    map.put("😀", BigDecimal.ONE);
    map.put("\uFFFD", "x");
    map.put("a", List.of());
    assertThat(JsonText.of(map)).isEqualTo("{\"a\":[],\"\uFFFD\":\"x\",\"😀\":1}");
  }

  @Test
  void readsTheFormsOfOtherPrograms() {
    assertThat(JsonText.parse(CONFIG, " [ 50.0 ,\t1e3, -0.0, 0.10E-2,\r\n{ } , [ ] ] "))
        .isEqualTo(
            List.of(
                new BigDecimal("5E+1"),
                new BigDecimal("1E+3"),
                BigDecimal.ZERO,
                new BigDecimal("0.001"),
                Map.of(),
                List.of()));
    assertThat(JsonText.parse(CONFIG, "\"\\u00e9\\uD83D\\ude00\\/\"")).isEqualTo("é😀/");
  }

  @Test
  void lastOfAKeyThatStandsTwiceCounts() {
    assertThat(JsonText.parse(CONFIG, "{\"a\": 1, \"a\": 2, \"b\": 3, \"b\": null}"))
        .isEqualTo(Map.of("a", new BigDecimal("2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "{1:2}",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u12",
        "\"\n\"",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "0x1",
        "NaN",
        "Infinity",
        "tru",
        "TRUE",
        "nul",
        "[1] 2",
        "\uFEFF[]",
        "null",
        "1e1001",
        "1e99999999999"
      })
  void refusesWhatIsNone(String text) {
    assertThatThrownBy(() -> JsonText.parse(CONFIG, text)).isInstanceOf(ValueException.class);
  }

  @Test
  void depthIsLimited() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThatThrownBy(() -> JsonText.parse(CONFIG, deep)).isInstanceOf(ValueException.class);
  }
}
