package dev.rowsmith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenSealTest {

  private static final byte[] CONTENT = "tenant 7, user ann".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OLD = new byte[16];
  private static final byte[] NEW = new byte[32];

  private final TokenSeal open = new TokenSeal(Map.of(), null);
  private final TokenSeal old = new TokenSeal(Map.of("old", OLD), "old");
  private final TokenSeal rotated = new TokenSeal(Map.of("old", OLD, "new", NEW), "new");

  @Test
  void opensWhatItClosed() throws Exception {
    assertThat(open.open(open.close(CONTENT))).isEqualTo(CONTENT);
    assertThat(old.open(old.close(CONTENT))).isEqualTo(CONTENT);
    assertThat(rotated.open(rotated.close(CONTENT))).isEqualTo(CONTENT);
  }

  @Test
  void sealsWithTheNewKeyAndOpensWithTheOld() throws Exception {
    assertThat(rotated.open(old.close(CONTENT))).isEqualTo(CONTENT);
    assertThatThrownBy(() -> old.open(rotated.close(CONTENT)))
        .isInstanceOf(TokenSeal.BrokenException.class);
  }

  @Test
  void sealedContentCannotBeRead() {
    String sealed = new String(old.close(CONTENT), StandardCharsets.ISO_8859_1);
    assertThat(sealed).doesNotContain("tenant").doesNotContain("ann");
  }

  @Test
  void equalContentsGiveEqualTokensAndOthersOtherNonces() {
    assertThat(old.close(CONTENT)).isEqualTo(old.close(CONTENT));
    assertThat(old.close(new byte[] {1})).isNotEqualTo(old.close(new byte[] {2}));
  }

  @Test
  void everyChangedByteIsSeen() {
    for (TokenSeal seal : new TokenSeal[] {open, old}) {
      byte[] token = seal.close(CONTENT);
      for (int i = 0; i < token.length; i++) {
        byte[] changed = token.clone();
        changed[i] ^= 1;
        assertThatThrownBy(() -> seal.open(changed)).as("byte %d", i).isInstanceOf(Exception.class);
      }
    }
  }

  @Test
  void anUnsealedTokenIsRefusedWhereThereIsAKey() {
    assertThatThrownBy(() -> old.open(open.close(CONTENT)))
        .isInstanceOf(TokenSeal.BrokenException.class);
    assertThatThrownBy(() -> open.open(old.close(CONTENT)))
        .isInstanceOf(TokenSeal.BrokenException.class);
  }
}
