package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.dynamodb.Variants;
import dev.rowsmith.benchmarks.growth.GrowthBenchmark;
import dev.rowsmith.benchmarks.growth.WideSources;
import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a call costs as its answer, the record or the number of threads grows. */
record GrowthGroup(Chapter chapter, Dimension dimension) implements Group {

  /** What grows. */
  enum Dimension {
    ITEMS("items", true, 1, 10, 100, 1000, 10_000),
    COMPONENTS("components", true, 1, 10, 50, 100, 254),
    DEPTH("levels", true, 1, 2, 4, 8, 16, 30),
    THREADS("threads", false, 1, 4, 16, 64);

    private final String unit;
    private final boolean divided;
    private final int[] sizes;

    /**
     * @param divided whether figures are told per unit
     */
    Dimension(String unit, boolean divided, int... sizes) {
      this.unit = unit;
      this.divided = divided;
      this.sizes = sizes;
    }
  }

  @Override
  public boolean quick() {
    return false;
  }

  @Override
  public List<Figure> measure(Settings settings) throws Exception {
    List<Figure> figures = new ArrayList<>();
    String classPath = ClassPath.of(Variants.ROWSMITH_BUILDER);
    if (dimension == Dimension.COMPONENTS) {
      Path classes = settings.results().resolve("wide");
      WideSources.compile(dimension.sizes, ClassPath.whole(), classes);
      classPath = classPath + File.pathSeparator + classes;
    }
    for (String variant : List.of(Variants.ROWSMITH_CLIENT, Variants.ROWSMITH_BUILDER)) {
      for (int size : dimension.sizes) {
        figures.addAll(measure(settings, variant, size, classPath));
      }
    }
    return figures;
  }

  private List<Figure> measure(Settings settings, String variant, int size, String classPath)
      throws Exception {
    String operation = size + " " + dimension.unit;
    return new JmhRun(settings, operation + " " + variant, variant)
            .figures(
                classPath,
                options ->
                    options
                        .include(GrowthBenchmark.class.getName() + "\\." + dimension.unit + "$")
                        .warmupIterations(JmhGroup.Pace.CLIENT.warmup(settings))
                        .param("size", Integer.toString(size))
                        .threads(dimension == Dimension.THREADS ? size : 1))
            .stream()
            .map(
                figure ->
                    new Figure(
                        operation,
                        variant,
                        figure.metric(),
                        dimension.divided ? figure.value() / size : figure.value()))
            .toList();
  }
}
