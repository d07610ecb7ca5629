package dev.rowsmith.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextsTest {

  private final SqlTexts texts = new SqlTexts();

  @Test
  void isTheSameObjectEachTime() {
    String text = texts.of(List.of("SELECT ", "1"));
    assertThat(text).isEqualTo("SELECT 1");
    assertThat(texts.of(List.of("SELECT ", "1"))).isSameAs(text);
    assertThat(texts.of(List.of("SELECT", " 1"))).isEqualTo(text);
  }

  @Test
  void isRightHoweverManyThereAre() {
    for (int length = 0; length < 1000; length++) {
      assertThat(texts.of(Collections.nCopies(length, "?"))).isEqualTo("?".repeat(length));
    }
    assertThat(texts.of(List.of("?", "?"))).isEqualTo("??");
  }
}
