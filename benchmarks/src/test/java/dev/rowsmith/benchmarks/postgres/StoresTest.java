package dev.rowsmith.benchmarks.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.testing.EmbeddedServers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoresTest {

  /** More than any variant sends at once. */
  private static final int MANY = 1100;

  private static final String URL = EmbeddedServers.postgres().jdbcUrl();

  @BeforeAll
  static void fill() {
    Tables.fill(URL, 12);
  }

  static List<String> variants() {
    return Stores.ALL;
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyVariantReadsAlike(String variant) {
    try (HikariDataSource pool = Tables.pool(URL, Tables.READ);
        Store store = Stores.of(variant, pool)) {
      assertThatCode(() -> Agreement.checkReads(store)).doesNotThrowAnyException();
      assertThatCode(() -> Agreement.checkStream(store, pool)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyVariantWritesAlike(String variant) {
    try (HikariDataSource pool = Tables.pool(URL, Tables.WRITTEN);
        Store store = Stores.of(variant, pool)) {
      Tables.empty(pool);
      assertThatCode(() -> Agreement.checkWrites(store, pool, MANY)).doesNotThrowAnyException();
    }
  }
}
