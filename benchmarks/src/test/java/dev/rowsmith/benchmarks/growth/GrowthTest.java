package dev.rowsmith.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.benchmarks.dynamodb.CannedHttpClient;
import dev.rowsmith.benchmarks.dynamodb.Variants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {

  @Test
  void recordsOfAnyWidthCompile(@TempDir Path folder) throws IOException {
    WideSources.compile(new int[] {1, 254}, System.getProperty("java.class.path"), folder);

    assertThat(folder.resolve("wide/Wide1Reader.class")).exists();
    assertThat(folder.resolve("wide/Wide254Reader.class")).exists();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 30})
  void recordsOfAnyDepthAreReadAsTheyAreSent(int levels) {
    byte[] answer = ("{\"Item\":" + Tree.json(levels) + "}").getBytes(UTF_8);
    CannedHttpClient http = new CannedHttpClient(Map.of("GetItem", answer));

    assertThat(new TreeDao(Variants.database(Variants.ROWSMITH_CLIENT, http)).getRecord("tree"))
        .isEqualTo(Tree.of(levels));
    assertThat(new TreeDao(Variants.database(Variants.ROWSMITH_BUILDER, http)).getRecord("tree"))
        .isEqualTo(Tree.of(levels));
  }
}
