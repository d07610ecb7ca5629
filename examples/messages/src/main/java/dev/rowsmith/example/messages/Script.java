package dev.rowsmith.example.messages;

import java.util.Arrays;
import java.util.Locale;

/** What the program does, one after the other. */
enum Script {
  SCHEMA_LOAD,
  LIST_TABLES,
  SEED,
  LIST_CONVERSATIONS,
  GET_CONVERSATION,
  SEND,
  LIKE_ACTIVITIES,
  SCAN,
  DROP;

  /** The script of a name such as {@code schema-load}. */
  static Script of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(name + " is none of " + Arrays.toString(values())));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
