package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.dynamodb.CannedAnswers;
import dev.rowsmith.benchmarks.dynamodb.Variants;
import dev.rowsmith.benchmarks.postgres.Server;
import dev.rowsmith.benchmarks.postgres.Stores;
import dev.rowsmith.benchmarks.process.ColdStart;
import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fresh processes, each of which reads one record. */
record ColdStartGroup(Chapter chapter, Backend backend, Server server) implements Group {

  /** What they ask. */
  enum Backend {
    DYNAMODB(
        Variants.PLAIN,
        Variants.ROWSMITH_CLIENT,
        Variants.ROWSMITH_BUILDER,
        Variants.BEAN,
        Variants.STATIC),
    POSTGRES(Stores.JDBC, Stores.ROWSMITH, Stores.JDBI, Stores.STATELESS);

    private final List<String> variants;

    Backend(String... variants) {
      this.variants = List.of(variants);
    }
  }

  @Override
  public List<Figure> measure(Settings settings) throws Exception {
    String source =
        switch (backend) {
          case DYNAMODB -> answer(settings.results()).toString();
          case POSTGRES -> server.url(0);
        };
    System.out.println(chapter.name());
    Map<String, String> classPaths = new LinkedHashMap<>();
    backend.variants.forEach(variant -> classPaths.put(variant, ClassPath.of(variant)));
    return new ColdStart(settings.quick() ? 1 : 15).measure("first get", classPaths, source);
  }

  private static Path answer(Path folder) throws Exception {
    byte[] json = CannedAnswers.ofFlats().get("GetItem");
    return Files.write(folder.resolve("answer.json"), json);
  }
}
