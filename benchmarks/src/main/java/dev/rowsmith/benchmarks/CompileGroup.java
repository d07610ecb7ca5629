package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.process.Compilation;
import dev.rowsmith.benchmarks.process.Sources;
import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;

/** The compiler, with annotation processors and without. */
record CompileGroup(Chapter chapter) implements Group {

  @Override
  public List<Figure> measure(Settings settings) throws Exception {
    Compilation compilation = new Compilation(settings.quick() ? 1 : 3);
    List<Integer> counts = settings.quick() ? List.of(10, 100) : List.of(10, 100, 200, 1000);
    List<Sources> all =
        settings.quick() ? List.of(Sources.NONE, Sources.ROWSMITH) : List.of(Sources.values());
    List<Figure> figures = new ArrayList<>();
    for (int count : counts) {
      System.out.println(chapter.name() + ": " + count);
      figures.addAll(
          compilation.measure(
              all, count, ClassPath.whole(), settings.results().resolve("sources")));
    }
    return figures;
  }
}
