package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attribute of a stored name by the name's bytes. */
final class FieldNames {

  private static final int NONE = -1;

  /** The golden ratio's part of 64 bits, which spreads what it is multiplied with. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final AttributeSchema[] attributes;

  /** The names by their hash, or in the next free place behind it. */
  private final @Nullable Name[] table;

  private final int shift;

  FieldNames(List<AttributeSchema> attributes) {
    this.attributes = attributes.toArray(new AttributeSchema[0]);
    // At most half full.
    this.table = new Name[Integer.highestOneBit(Math.max(1, attributes.size())) * 4];
    this.shift = Long.numberOfLeadingZeros(table.length) + 1;
    for (int place = 0; place < this.attributes.length; place++) {
      Name name = new Name(this.attributes[place].storedName(), place);
      table[free(slot(name.first, name.last))] = name;
    }
  }

  /** A name, its first eight bytes, and its last eight where it has more. */
  private static final class Name {

    private final byte[] bytes;
    private final long first;
    private final long last;
    private final int place;

    Name(String text, int place) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
      this.first = Words.first(bytes, 0, bytes.length);
      this.last = last(bytes, 0, bytes.length);
      this.place = place;
    }

    /** Whether it is these bytes, whose first and last are as they are here. */
    boolean is(long itsFirst, long itsLast, byte[] in, int from, int to) {
      return first == itsFirst
          && last == itsLast
          && bytes.length == to - from
          && (bytes.length <= 2 * Long.BYTES
              || Arrays.equals(bytes, 0, bytes.length, in, from, to));
    }
  }

  private static long last(byte[] bytes, int from, int to) {
    return to - from > Long.BYTES ? Words.at(bytes, to - Long.BYTES) : 0;
  }

  private int slot(long first, long last) {
    return (int) (((first ^ (last * SPREAD)) * SPREAD) >>> shift);
  }

  private int next(int slot) {
    return (slot + 1) & (table.length - 1);
  }

  private int free(int from) {
    int slot = from;
    while (table[slot] != null) {
      slot = next(slot);
    }
    return slot;
  }

  /** How many attributes there are. */
  int size() {
    return attributes.length;
  }

  /** The attribute of a place. */
  AttributeSchema attribute(int place) {
    return attributes[place];
  }

  /** The place of the attribute whose name these bytes are, or -1. */
  int find(byte[] bytes, int from, int to) {
    long first = Words.first(bytes, from, to - from);
    long last = last(bytes, from, to);
    int slot = slot(first, last);
    for (Name name = table[slot]; name != null; name = table[slot]) {
      if (name.is(first, last, bytes, from, to)) {
        return name.place;
      }
      slot = next(slot);
    }
    return NONE;
  }

  /** The place of the attribute of a name, or -1. */
  int find(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return find(bytes, 0, bytes.length);
  }
}
