package dev.rowsmith.benchmarks.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rowsmith.benchmarks.fixture.Fixtures;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

class VariantsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        Variants.PLAIN,
        Variants.FAST,
        Variants.ROWSMITH,
        Variants.BEAN,
        Variants.IMMUTABLE,
        Variants.STATIC
      })
  void everyVariantMapsAlike(String variant) {
    Mapping mapping = Variants.mapping(variant);
    assertThatCode(() -> Agreement.check(mapping)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {Variants.FAST, Variants.SDK_FAST, Variants.ROWSMITH})
  void everyVariantReadsBytesAlike(String variant) {
    ItemBytes items = Variants.itemBytes(variant);
    assertThatCode(() -> Agreement.check(items)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Variants.PLAIN,
        Variants.FAST,
        Variants.ROWSMITH_CLIENT,
        Variants.ROWSMITH_BUILDER,
        Variants.BEAN,
        Variants.IMMUTABLE,
        Variants.STATIC
      })
  void everyVariantCallsAlike(String variant) {
    CannedHttpClient flats = new CannedHttpClient(CannedAnswers.ofFlats());
    CannedHttpClient nesteds = new CannedHttpClient(CannedAnswers.ofNested());
    Calls calls = Variants.calls(variant, flats);
    Calls nested = Variants.calls(variant, nesteds);
    assertThatCode(() -> Agreement.checkFlat(calls, flats)).doesNotThrowAnyException();
    assertThatCode(() -> Agreement.checkNested(nested, nesteds)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Variants.PLAIN,
        Variants.ROWSMITH_CLIENT,
        Variants.ROWSMITH_BUILDER,
        Variants.BEAN,
        Variants.STATIC
      })
  void everyFirstGetReadsAlike(String variant) {
    CannedHttpClient http = new CannedHttpClient(CannedAnswers.ofFlats());
    Calls calls = Variants.calls(variant, http);
    assertThat(calls.asRecord(Variants.firstGet(variant, http))).isEqualTo(Fixtures.flat(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {Variants.PLAIN, Variants.ROWSMITH_BUILDER})
  void everyVariantReadsAlikeOverHttp(String variant) throws IOException {
    try (LoopbackServer server = new LoopbackServer(CannedAnswers.ofFlats())) {
      Calls calls =
          Variants.calls(
              variant,
              Variants.client(Apache5HttpClient.create())
                  .endpointOverride(URI.create(server.url())));
      assertThatCode(() -> Agreement.checkReads(calls)).doesNotThrowAnyException();
    }
  }
}
