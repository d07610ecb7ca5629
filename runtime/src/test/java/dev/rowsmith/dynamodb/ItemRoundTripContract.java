package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.codec.ValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What holds for items however they are read. */
abstract class ItemRoundTripContract {

  /** The record of an item as DynamoDB sends it. */
  abstract Sample read(Map<String, AttributeValue> item);

  private static Map<String, AttributeValue> write(Sample sample) {
    ItemWriter writer = new ItemWriter(Sample.TABLE.keyLimits(), Sample.TABLE.attributes().size());
    Sample.CODEC.write(sample, writer);
    return new HashMap<>(writer.item());
  }

  private Sample readWith(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = write(Sample.whole(7, "Ann"));
    item.put(attribute, value);
    return read(item);
  }

  @Test
  void writesEveryType() {
    assertThat(write(Sample.whole(7, "Ann")))
        .containsOnly(
            Map.entry("id", AttributeValue.fromN("7")),
            Map.entry("name", AttributeValue.fromS("Ann")),
            Map.entry("mood", AttributeValue.fromS("sad")),
            Map.entry("letter", AttributeValue.fromS("ß")),
            Map.entry("open", AttributeValue.fromBool(false)),
            Map.entry("tiny", AttributeValue.fromN("-128")),
            Map.entry("small", AttributeValue.fromN("32767")),
            Map.entry("big", AttributeValue.fromN("-9223372036854775808")),
            Map.entry("huge", AttributeValue.fromN("12345678901234567890123456789012345678")),
            Map.entry("price", AttributeValue.fromN("-0.00012")),
            Map.entry("ratio", AttributeValue.fromN("0.1")),
            Map.entry("weight", AttributeValue.fromN("1.0E125")),
            Map.entry(
                "data", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 127}))),
            Map.entry("token", AttributeValue.fromS("ffffffff-ffff-ffff-0000-000000000001")),
            Map.entry("at", AttributeValue.fromS("2026-11-20T18:30:23.640060Z")),
            Map.entry("day", AttributeValue.fromS("2024-02-29")));
  }

  @Test
  void readsWhatItWrote() {
    Sample sample = Sample.whole(7, "Ann");
    assertThat(read(write(sample))).usingRecursiveComparison().isEqualTo(sample);
  }

  @Test
  void leavesOutWhatIsAbsent() {
    Sample sample = Sample.small(7, "Ann");
    assertThat(write(sample)).containsOnlyKeys("id", "name", "open", "tiny", "big", "ratio");
    assertThat(read(write(sample))).isEqualTo(sample);
  }

  @Test
  void readsStoredNullAsAbsent() {
    assertThat(readWith("mood", AttributeValue.fromNul(true)).mood()).isNull();
    assertThatThrownBy(() -> readWith("tiny", AttributeValue.fromNul(true)))
        .isInstanceOf(ValueException.class)
        .hasMessageStartingWith("is absent, but required");
  }

  @Test
  void ignoresAttributesThatTheRecordDoesNotKnow() {
    assertThat(readWith("other", AttributeValue.fromS("x")).name()).isEqualTo("Ann");
  }

  @Test
  void refusesAnItemWithoutARequiredAttribute() {
    Map<String, AttributeValue> item = write(Sample.small(7, "Ann"));
    item.remove("big");
    assertThatThrownBy(() -> read(item))
        .isInstanceOfSatisfying(
            ValueException.class, e -> assertThat(e.component()).isEqualTo("big"))
        .hasMessageStartingWith("is absent, but required");
  }

  @Test
  void leavesTheDefaultToTheCodec() {
    Map<String, AttributeValue> item = write(Sample.whole(7, "Ann"));
    item.remove("open");
    assertThat(read(item).open()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "name, N",
    "mood, N",
    "letter, N",
    "open, S",
    "tiny, S",
    "small, S",
    "big, S",
    "huge, S",
    "price, S",
    "ratio, S",
    "weight, S",
    "data, S",
    "token, N",
    "at, N",
    "day, N"
  })
  void tellsTheStoredTypeAndTheWantedOne(String attribute, String stored) {
    AttributeValue other =
        stored.equals("N") ? AttributeValue.fromN("4711") : AttributeValue.fromS("4711");
    assertThatThrownBy(() -> readWith(attribute, other))
        .isInstanceOf(ValueException.class)
        .hasMessageMatching("is stored as type " + stored + ", wanted (S|N|B|BOOL)");
  }

  @ParameterizedTest
  @CsvSource({
    "big, N, 4711.5, 'is stored with a fraction, wanted a whole number'",
    "big, N, 47110000000000000000000, is stored as a number of more than 64 bits",
    "tiny, N, 4711, is stored as a number outside -128 to 127",
    "small, N, 47110, is stored as a number outside -32768 to 32767",
    "huge, N, 4711.5, 'is stored with a fraction, wanted a whole number'",
    "ratio, N, 4711E100, is stored as a number outside those of 32 floating-point bits",
    "letter, S, 4711, 'is stored as a text of 4 characters, wanted one'",
    "token, S, 4-7-1-1-0, 'is stored as a text that cannot be read, wanted a UUID'",
    "token, S, 4711zzzz-ffff-ffff-0000-000000000001, 'is stored as a text that cannot be read, wanted a UUID'",
    "at, S, 4711, 'is stored as a text that cannot be read, wanted a time such as 2026-11-20T18:30:23.640060Z'",
    "day, S, 4711, 'is stored as a text that cannot be read, wanted a date such as 2026-11-20'"
  })
  void tellsWhatCannotBeReadWithoutItsValue(
      String attribute, String type, String value, String problem) {
    AttributeValue stored =
        type.equals("N") ? AttributeValue.fromN(value) : AttributeValue.fromS(value);
    assertThatThrownBy(() -> readWith(attribute, stored))
        .isInstanceOf(ValueException.class)
        .hasMessage(problem)
        .hasNoCause();
  }

  @Test
  void readsNumbersInEveryForm() {
    assertThat(readWith("price", AttributeValue.fromN("1200")).price())
        .isEqualTo(new BigDecimal("1.2E+3"));
    assertThat(readWith("price", AttributeValue.fromN("0.00")).price()).isEqualTo(BigDecimal.ZERO);
    assertThat(readWith("huge", AttributeValue.fromN("1E+3")).huge())
        .isEqualTo(BigInteger.valueOf(1000));
    assertThat(readWith("big", AttributeValue.fromN("1E+3")).big()).isEqualTo(1000);
    assertThat(readWith("at", AttributeValue.fromS("2026-11-20T18:30:23+00:00")).at())
        .isEqualTo(Instant.parse("2026-11-20T18:30:23Z"));
  }
}
