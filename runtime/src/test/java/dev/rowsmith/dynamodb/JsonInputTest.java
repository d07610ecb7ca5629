package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class JsonInputTest {

  private static final NameTables NAMES = new NameTables();

  private static AttributeSchema attribute(String name) {
    return new AttributeSchema(0, name, name, AttributeType.TEXT);
  }

  private static JsonInput in(String json) {
    return new JsonInput(json.getBytes(StandardCharsets.UTF_8), NAMES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann", "é", "😀 and more", "\"\\/\b\f\n\r\t", "\u0001", "a\"é\\😀"})
  void readsStringsAsTheyWere(String text) {
    assertThat(in(ItemJson.string(text)).string()).isEqualTo(text);
  }

  /** Eight bytes are looked at at once: what ends a text may be any of them, or behind the last. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\\", "é", "é\"", "\\é", "\"x\"", "😀\n"})
  void readsStringsOfEveryLengthWithThisAnywhere(String part) {
    for (int before = 0; before <= 20; before++) {
      for (int behind = 0; behind <= 20; behind++) {
        String text = "a".repeat(before) + part + "b".repeat(behind);
        String json = ItemJson.string(text);
        assertThat(in(json).string()).isEqualTo(text);
        JsonInput list = in(" ".repeat(behind) + "[" + json + "," + json + "]");
        list.open('[');
        list.skip();
        list.take(',');
        assertThat(list.string()).isEqualTo(text);
        list.close(']');
      }
    }
  }

  @Test
  void readsEveryEscape() {
    assertThat(in("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00é\"").string())
        .isEqualTo("\"\\/\b\f\n\r\té😀é");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "007, 7",
    "-12, -12",
    "999999999999999999, 999999999999999999",
    "-999999999999999999, -999999999999999999"
  })
  void readsPlainWholeNumbers(String text, long number) {
    assertThat(in(ItemJson.string(text)).digits()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1000000000000000000", "1.0", "1E2", "+1", " 1", "1 "})
  void leavesOtherNumbersWhereTheyAre(String text) {
    JsonInput in = in(ItemJson.string(text));
    assertThat(in.digits()).isEqualTo(Long.MIN_VALUE);
    assertThat(in.string()).isEqualTo(text);
  }

  @Test
  void findsEveryOfManyNamesAndNoOther() {
    List<String> texts = List.of("id", "name", "Aa", "BB", "é", "a\"b", "x".repeat(300));
    FieldNames names = new FieldNames(texts.stream().map(JsonInputTest::attribute).toList());
    for (String text : texts) {
      assertThat(in(ItemJson.string(text)).name(names)).isEqualTo(texts.indexOf(text));
    }
    assertThat(in("\"\\u0069d\"").name(names)).isZero();
    assertThat(in("\"C#\"").name(names)).isEqualTo(-1);
    assertThat(in("\"\"").name(names)).isEqualTo(-1);
  }

  /** Names of up to eight, of up to sixteen and of more bytes are compared each in a way. */
  @Test
  void tellsNamesApartThatAreAlike() {
    List<String> texts =
        IntStream.range(0, 40)
            .boxed()
            .flatMap(n -> Stream.of("a".repeat(n), "a".repeat(n) + "b", "b" + "a".repeat(n) + "é"))
            .distinct()
            .toList();
    FieldNames names = new FieldNames(texts.stream().map(JsonInputTest::attribute).toList());
    for (String text : texts) {
      assertThat(in(ItemJson.string(text)).name(names)).isEqualTo(texts.indexOf(text));
      assertThat(in(ItemJson.string(text) + ":{\"S\":").name(names)).isEqualTo(texts.indexOf(text));
      assertThat(in(ItemJson.string(text + "c")).name(names)).isEqualTo(-1);
    }
  }

  @Test
  void goesPastAnyValue() {
    for (String value :
        List.of("1.5e3", "true", "null", "\"}]\\\"\"", "[]", "{\"a\":[{\"b\":\"]\"}]}")) {
      JsonInput in = in(" [ " + value + " , 7 ]");
      in.open('[');
      in.skip();
      in.take(',');
      assertThat(in.depth()).isOne();
      in.skip();
      in.close(']');
      assertThat(in.depth()).isZero();
    }
  }

  @Test
  void readsAttributeValuesOfEveryType() {
    Map<String, AttributeValue> item = everyType();
    assertThat(JsonValues.map(new JsonInput(ItemJson.of(item), NAMES))).isEqualTo(item);
  }

  /** Whatever stands there, it ends, and by nothing else than a complaint. */
  @Test
  void answersGarbageWithNothingButComplaints() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    byte[] good = ItemJson.of(everyType());
    for (int i = 0; i < 20_000; i++) {
      byte[] bad = i < good.length ? Arrays.copyOf(good, i) : changed(good, random);
      try {
        JsonValues.map(new JsonInput(bad, NAMES));
        FieldNames names = NAMES.of(Sample.TABLE.attributes());
        Sample.CODEC.read(new JsonFieldReader(new JsonInput(bad, NAMES), names));
      } catch (JsonInput.Malformed | ValueException e) {
        assertThat(e).hasMessageNotContaining("secret");
      } catch (RuntimeException e) {
        throw new AssertionError(
            "seed " + seed + ": " + new String(bad, StandardCharsets.UTF_8), e);
      }
    }
  }

  @Test
  void refusesWhatIsNestedWithoutAnEnd() {
    String deep = "{\"a\":" + "{\"L\":[".repeat(100_000);
    assertThatThrownBy(() -> JsonValues.map(in(deep))).isInstanceOf(JsonInput.Malformed.class);
  }

  private static byte[] changed(byte[] good, Random random) {
    byte[] bad = good.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
    }
    return bad;
  }

  private static Map<String, AttributeValue> everyType() {
    SdkBytes bytes = SdkBytes.fromByteArray(new byte[] {0, -1, 127});
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    item.put("s", AttributeValue.fromS("secret \" é 😀"));
    item.put("n", AttributeValue.fromN("-1.5E+100"));
    item.put("b", AttributeValue.fromB(bytes));
    item.put("yes", AttributeValue.fromBool(true));
    item.put("no", AttributeValue.fromBool(false));
    item.put("nothing", AttributeValue.fromNul(true));
    item.put("ss", AttributeValue.fromSs(List.of("a", "b")));
    item.put("ns", AttributeValue.fromNs(List.of("1", "2")));
    item.put("bs", AttributeValue.fromBs(List.of(bytes)));
    item.put("empty", AttributeValue.fromL(List.of()));
    item.put("l", AttributeValue.fromL(List.of(item.get("s"), AttributeValue.fromM(Map.of()))));
    item.put("m", AttributeValue.fromM(Map.of("x", item.get("l"))));
    item.put("id", AttributeValue.fromN("7"));
    return item;
  }
}
