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
    makeRoom(json.length());
    for (int i = 0; i < json.length(); i++) {
      bytes[length + i] = (byte) json.charAt(i);
    }
    length += json.length();
    return this;
  }

  /** Writes a text as a string. */
  JsonOutput string(String text) {
    makeRoom(text.length() + 2);
    bytes[length++] = '"';
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      bytes[length + plain] = (byte) text.charAt(plain);
      plain++;
    }
    length += plain;
    if (plain < text.length()) {
      for (byte next : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
        escaped(next);
      }
    }
    put('"');
    return this;
  }

  /** Whether a character is a byte that stands for itself. */
  private static boolean isPlain(char next) {
    return next >= ' ' && next < 0x7f && next != '"' && next != '\\';
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
    makeRoom(1);
    bytes[length++] = (byte) next;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, 2 * length + more + 16);
    }
  }
}
