package dev.rowsmith.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the bytes of a JSON text (RFC 8259) for DynamoDB. */
final class JsonOutput {

  private static final byte[] HEX_DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes;
  private int length;

  /**
   * @param room how many bytes are expected
   */
  JsonOutput(int room) {
    this.bytes = new byte[room];
  }

  /** All that was written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Writes what is JSON itself, of ASCII characters. */
  JsonOutput raw(String json) {
    for (int i = 0; i < json.length(); i++) {
      put(json.charAt(i));
    }
    return this;
  }

  /** Writes a text as a string. */
  JsonOutput string(String text) {
    put('"');
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      escaped(text.charAt(i));
      i++;
    }
    if (i < text.length()) {
      for (byte next : text.substring(i).getBytes(StandardCharsets.UTF_8)) {
        escaped(next);
      }
    }
    put('"');
    return this;
  }

  /** Writes a byte of a string; those of characters beyond ASCII are negative. */
  private void escaped(int next) {
    if (next == '"' || next == '\\') {
      put('\\');
      put(next);
    } else if (next >= 0 && next < ' ') {
      raw("\\u00");
      put(HEX_DIGITS[next >> 4]);
      put(HEX_DIGITS[next & 0xf]);
    } else {
      put(next);
    }
  }

  private void put(int next) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length + 16);
    }
    bytes[length++] = (byte) next;
  }
}
