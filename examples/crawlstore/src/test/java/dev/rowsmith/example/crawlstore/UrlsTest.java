package dev.rowsmith.example.crawlstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

  /** Ids as other implementations of XXH64 make them. */
  @ParameterizedTest
  @CsvSource({
    "'', ef46db3751d8e999",
    "a, d24ec4f1a98c6e5b",
    "abc, 44bc2cf5ad770999",
    "abcdefghijklmnopqrstuvwxyz, cfe1f278fa89835c",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789, aaa46907d3047814",
  })
  void hashesAsXxh64(String text, String hash) {
    assertThat(Urls.hash(text)).isEqualTo(hash);
  }

  @Test
  void onePageHasOneId() {
    assertThat(Urls.id("HTTP://Example.org/docs/#top"))
        .isEqualTo(Urls.id("http://example.org/docs"));
    assertThat(Urls.id("http://example.org/docs?a=1"))
        .isNotEqualTo(Urls.id("http://example.org/docs"));
  }
}
