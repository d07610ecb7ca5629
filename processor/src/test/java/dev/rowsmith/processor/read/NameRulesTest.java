package dev.rowsmith.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // words that SQL or DynamoDB reserve
        "select",
        "user",
        "order",
        "group",
        "table",
        "name",
        "status",
        "data",
        "timestamp",
        "size",
        "missing",
        "hash",
        "range",
        "all",
        "from",
        "where",
        "null",
        "absolute",
        "zone",
        "primary",
        // characters that must be quoted
        "a\"b",
        "a'b",
        "a\\b",
        "a$b",
        "a#b",
        "a:b",
        "a.b",
        "a b",
        "😀",
        "*/",
        "${x}",
        "\\u000a",
        "名前"
      })
  void takesAnyAttributeNameThatCanBeQuoted(String name) {
    assertThat(NameRules.attribute(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "a\tb", "a\u007fb", "a\u0085b", "\udc00", "\ud83dx"})
  void refusesAttributeNamesThatCannotBeStored(String name) {
    assertThat(NameRules.attribute(name)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"select", "user", "abc", "A.b-c_1", "123"})
  void takesTheTableNamesOfDynamoDb(String name) {
    assertThat(NameRules.tableOrIndex(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "a b", "a/b", "größe", "a\"b", "___"})
  void refusesOtherTableNames(String name) {
    assertThat(NameRules.tableOrIndex(name)).isPresent();
  }

  @Test
  void countsTheBytesThatPostgresKeeps() {
    assertThat(NameRules.tableOrIndex("a".repeat(63))).isEmpty();
    assertThat(NameRules.tableOrIndex("a".repeat(64)))
        .hasValueSatisfying(wrong -> assertThat(wrong).contains("64 bytes"));
    assertThat(NameRules.tableOrIndex("a".repeat(256)))
        .hasValueSatisfying(wrong -> assertThat(wrong).contains("255"));
    assertThat(NameRules.attribute("ä".repeat(31))).isEmpty();
    assertThat(NameRules.attribute("ä".repeat(32))).isPresent();
  }
}
