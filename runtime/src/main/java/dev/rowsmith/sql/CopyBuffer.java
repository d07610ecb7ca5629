package dev.rowsmith.sql;

import java.util.Arrays;

/** Bytes in network order, in an array that grows and is emptied again. */
final class CopyBuffer {

  private byte[] bytes = new byte[1 << 16];
  private int size;

  byte[] array() {
    return bytes;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  CopyBuffer int8(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  CopyBuffer int16(int value) {
    return int8(value >> 8).int8(value);
  }

  CopyBuffer int32(int value) {
    room(Integer.BYTES);
    put(size, value);
    size += Integer.BYTES;
    return this;
  }

  CopyBuffer int64(long value) {
    return int32((int) (value >> 32)).int32((int) value);
  }

  CopyBuffer bytes(byte[] value) {
    room(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
    return this;
  }

  /** Leaves room for the length of what comes next. */
  int startSized() {
    int32(0);
    return size;
  }

  /** Fills in the length of what came since. */
  void endSized(int start) {
    put(start - Integer.BYTES, size - start);
  }

  private void put(int at, int value) {
    bytes[at] = (byte) (value >> 24);
    bytes[at + 1] = (byte) (value >> 16);
    bytes[at + 2] = (byte) (value >> 8);
    bytes[at + 3] = (byte) value;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
