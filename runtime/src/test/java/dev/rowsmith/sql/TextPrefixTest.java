package dev.rowsmith.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPrefixTest {

  @Test
  void raisesTheLastCharacter() {
    assertThat(TextPrefix.successor("GRP#a")).isEqualTo("GRP#b");
  }

  @Test
  void skipsTheSurrogates() {
    assertThat(TextPrefix.successor("a\uD7FF")).isEqualTo("a\uE000");
  }

  @Test
  void goesFromTheBasicPlaneToTheNext() {
    assertThat(TextPrefix.successor("\uFFFF")).isEqualTo(Character.toString(0x10000));
  }

  @Test
  void dropsTheGreatestCharacters() {
    String greatest = Character.toString(Character.MAX_CODE_POINT);
    assertThat(TextPrefix.successor("a" + greatest + greatest)).isEqualTo("b");
  }

  @Test
  void hasNoneForWhatNothingIsGreaterThan() {
    assertThat(TextPrefix.successor("")).isNull();
    assertThat(TextPrefix.successor(Character.toString(Character.MAX_CODE_POINT))).isNull();
  }
}
