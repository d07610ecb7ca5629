package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.schema.AttributeType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

  @Test
  void textsGoByTheirUtf8Bytes() {
    inOrder(AttributeType.TEXT, "", "2020", "A b", "B", "Z", "_", "a", "aa", "é", "\uFFFD", "😀");
  }

  @Test
  void binaryGoesByUnsignedBytes() {
    inOrder(
        AttributeType.BINARY,
        new byte[] {0},
        new byte[] {1},
        new byte[] {1, 0},
        new byte[] {127},
        new byte[] {-128},
        new byte[] {-1});
  }

  @Test
  void uuidsGoByTheirText() {
    inOrder(AttributeType.UUID, new UUID(0, 0), new UUID(1, -1), new UUID(-1, 0));
  }

  @Test
  void numbersGoByValue() {
    inOrder(AttributeType.INT64, Long.MIN_VALUE, -1L, 9L, 10L);
  }

  private static void inOrder(AttributeType type, Object... values) {
    assertThat(List.of(values)).isSortedAccordingTo(ValueOrder.of(type));
  }
}
