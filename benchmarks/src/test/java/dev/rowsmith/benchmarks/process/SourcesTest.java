package dev.rowsmith.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.benchmarks.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourcesTest {

  @ParameterizedTest
  @EnumSource(Sources.class)
  void everyProcessorMakesClassesOfItsSources(Sources sources, @TempDir Path folder)
      throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");

    List<Figure> figures = new Compilation(1).measure(List.of(sources), 1, classPath, folder);

    assertThat(figures).allMatch(figure -> figure.value() > 0);
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".class")).count())
          .isGreaterThan(sources == Sources.NONE ? 1 : 2);
    }
  }
}
