package dev.rowsmith.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

  private static final Chapter CHAPTER =
      new Chapter("dynamodb", "Calls", "Whole calls.", "hand-written");

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("query", "hand-written", Metric.PROCESSOR, 290),
          new Figure("get", "hand-written", Metric.PROCESSOR, 15),
          new Figure("query", "Rowsmith, clientBuilder(…)", Metric.PROCESSOR, 58));

  @Test
  void tellsValuesRatiosAndGoals(@TempDir Path folder) throws IOException {
    Page page = new Page(folder);
    CHAPTER.save(folder, FIGURES);
    page.add(CHAPTER, CHAPTER.load(folder));

    assertThat(page.write())
        .content()
        .contains(
            "| Processor time, µs | query | get |",
            "| hand-written | 290 | 15.0 |",
            "| Rowsmith, clientBuilder(…) | 58.0 (0.20 ×) | – |",
            "| dynamodb, query | Processor time | hand-written | 0.28 × | 0.20 × | reached |",
            "![Processor time](benchmarks/dynamodb-processor.svg)")
        .doesNotContain("Wall time");
    assertThat(folder.resolve("benchmarks/dynamodb-processor.svg"))
        .content()
        .startsWith("<svg")
        .contains("class=\"ours\"", "0.20 ×");
  }

  @Test
  void leavesOutWhatWasNotRun(@TempDir Path folder) throws IOException {
    Page page = new Page(folder);
    page.add(CHAPTER, CHAPTER.load(folder));

    assertThat(Files.readString(page.write())).doesNotContain("Whole calls.");
  }
}
