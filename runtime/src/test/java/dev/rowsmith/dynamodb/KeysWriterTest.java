package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The bytes of keys are those of their attribute values. */
class KeysWriterTest {

  private static byte[] written(List<Key> keys) {
    JsonOutput out = new JsonOutput(0);
    KeysWriter.write(keys, KeyLimits.NONE, out);
    return out.bytes();
  }

  private static List<Map<String, AttributeValue>> read(byte[] json) {
    JsonInput in = new JsonInput(json, new NameTables());
    List<Map<String, AttributeValue>> keys = new ArrayList<>();
    in.open('[');
    for (boolean first = true; in.more(']', first); first = false) {
      keys.add(JsonValues.map(in));
    }
    assertThat(in.at()).isEqualTo(json.length);
    return keys;
  }

  private static Map<String, AttributeValue> item(Key key) {
    ItemWriter writer = new ItemWriter(KeyLimits.NONE, key.parts().size());
    key.writeTo(writer);
    return writer.item();
  }

  @Test
  void writesOneKey() {
    byte[] json = written(List.of(Key.of(new Operand(Sample.ID, 7))));
    assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("[{\"id\":{\"N\":\"7\"}}]");
  }

  @Test
  void writesWhatAttributeValuesHold() {
    List<Key> keys = new ArrayList<>();
    for (String text :
        List.of("", "\"}]", "\\", "a\nb\tc\u0001\u001f", "é", "a😀\"\u007f\u0080\uffff")) {
      keys.add(
          Key.of(
              new Operand(Sample.NAME, text),
              new Operand(Sample.BIG, Long.MIN_VALUE),
              new Operand(Sample.HUGE, BigInteger.TEN.pow(30)),
              new Operand(Sample.PRICE, new BigDecimal("-1.5E-20"))));
      keys.add(
          Key.of(
              new Operand(Sample.DATA, text.getBytes(StandardCharsets.UTF_8)),
              new Operand(Sample.TOKEN, new UUID(1, -1)),
              new Operand(Sample.AT, Instant.EPOCH),
              new Operand(Sample.DAY, LocalDate.EPOCH)));
    }
    assertThat(read(written(keys))).isEqualTo(keys.stream().map(KeysWriterTest::item).toList());
  }

  @Test
  void refusesWhatIsRefusedElsewhere() {
    Key key = Key.of(new Operand(Sample.NAME, "N\u0000L"));
    assertThatThrownBy(() -> written(List.of(key))).isInstanceOf(ValueException.class);
  }
}
