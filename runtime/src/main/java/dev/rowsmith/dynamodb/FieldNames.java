package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds the attribute of a stored name by the name's bytes. */
final class FieldNames {

  private static final int NONE = -1;
  private static final int FACTOR = 31;

  private final List<AttributeSchema> attributes;
  private final byte[][] names;

  /** The places of names by their hash, or by the next free place behind it. */
  private final int[] table;

  FieldNames(List<AttributeSchema> attributes) {
    this.attributes = attributes;
    this.names = new byte[attributes.size()][];
    // At most half full.
    this.table = new int[Integer.highestOneBit(Math.max(1, attributes.size())) * 4];
    Arrays.fill(table, NONE);
    for (int i = 0; i < names.length; i++) {
      names[i] = attributes.get(i).storedName().getBytes(StandardCharsets.UTF_8);
      int hash = 0;
      for (byte next : names[i]) {
        hash = hash(hash, next);
      }
      table[free(hash)] = i;
    }
  }

  /** The hash of a name that goes on with a byte. */
  static int hash(int before, byte next) {
    return before * FACTOR + next;
  }

  private int free(int hash) {
    int slot = slot(hash);
    while (table[slot] != NONE) {
      slot = slot(slot + 1);
    }
    return slot;
  }

  private int slot(int hash) {
    return hash & (table.length - 1);
  }

  /** The attributes, in the order of their places. */
  List<AttributeSchema> attributes() {
    return attributes;
  }

  /** The place of the attribute whose name these bytes are, or -1. */
  int find(int hash, byte[] bytes, int from, int to) {
    for (int slot = slot(hash); table[slot] != NONE; slot = slot(slot + 1)) {
      byte[] name = names[table[slot]];
      if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
        return table[slot];
      }
    }
    return NONE;
  }

  /** The place of the attribute of a name, or -1. */
  int find(String name) {
    for (int i = 0; i < names.length; i++) {
      if (attributes.get(i).storedName().equals(name)) {
        return i;
      }
    }
    return NONE;
  }
}
