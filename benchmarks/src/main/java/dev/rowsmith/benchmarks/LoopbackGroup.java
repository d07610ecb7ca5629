package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.dynamodb.CannedAnswers;
import dev.rowsmith.benchmarks.dynamodb.LoopbackBenchmark;
import dev.rowsmith.benchmarks.dynamodb.LoopbackServer;
import dev.rowsmith.benchmarks.dynamodb.Variants;
import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.util.List;

/** Calls on DynamoDB over HTTP, to a server in this process. */
record LoopbackGroup(Chapter chapter) implements Group {

  private static final List<String> VARIANTS =
      List.of(
          Variants.PLAIN,
          Variants.FAST,
          Variants.ROWSMITH_CLIENT,
          Variants.ROWSMITH_BUILDER,
          Variants.BEAN);

  @Override
  public boolean quick() {
    return false;
  }

  @Override
  public List<Figure> measure(Settings settings) throws Exception {
    try (LoopbackServer server = new LoopbackServer(CannedAnswers.ofFlats())) {
      String url = "-D" + LoopbackBenchmark.URL + "=" + server.url();
      return new JmhGroup(
              chapter, LoopbackBenchmark.class, VARIANTS, "", JmhGroup.Pace.HTTP, List.of(url))
          .measure(settings);
    }
  }
}
