package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRangeTest {

  @Test
  void raisesTheLastCharacter() {
    assertThat(TextRange.successor("GRP#a")).isEqualTo("GRP#b");
  }

  @Test
  void skipsTheSurrogates() {
    assertThat(TextRange.successor("a\uD7FF")).isEqualTo("a\uE000");
  }

  @Test
  void goesFromTheBasicPlaneToTheNext() {
    assertThat(TextRange.successor("\uFFFF")).isEqualTo(Character.toString(0x10000));
  }

  @Test
  void dropsTheGreatestCharacters() {
    String greatest = Character.toString(Character.MAX_CODE_POINT);
    assertThat(TextRange.successor("a" + greatest + greatest)).isEqualTo("b");
  }

  @Test
  void hasNoneForWhatNothingIsGreaterThan() {
    assertThat(TextRange.successor("")).isNull();
    assertThat(TextRange.successor(Character.toString(Character.MAX_CODE_POINT))).isNull();
  }

  @Test
  void fillsAPrefixUpToItsBytes() {
    String greatest = Character.toString(Character.MAX_CODE_POINT);
    assertThat(TextRange.last("ab", 6)).isEqualTo("ab" + greatest);
    assertThat(TextRange.last("ab", 9)).isEqualTo("ab" + greatest + "\uFFFF");
    assertThat(TextRange.last("ab", 4)).isEqualTo("ab\u07FF");
    assertThat(TextRange.last("ab", 3)).isEqualTo("ab\u007F");
    assertThat(TextRange.last("ab", 2)).isEqualTo("ab");
  }

  @Test
  void findsTheNeighboursOfAText() {
    assertThat(TextRange.before("b", 2)).isEqualTo("a\u007F");
    assertThat(TextRange.before("b\u0001", 2)).isEqualTo("b");
    assertThat(TextRange.before("\uE000", 3)).isEqualTo("\uD7FF");
    assertThat(TextRange.before("", 3)).isNull();
    assertThat(TextRange.after("b", 2)).isEqualTo("b\u0001");
    assertThat(TextRange.after("bb", 2)).isEqualTo("bc");
  }
}
