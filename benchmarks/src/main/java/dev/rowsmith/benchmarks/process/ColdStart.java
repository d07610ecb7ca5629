package dev.rowsmith.benchmarks.process;

import dev.rowsmith.benchmarks.report.Figure;
import dev.rowsmith.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts programs again and again, in turns. */
public record ColdStart(int times) {

  /**
   * A median for each thing that a process costs.
   *
   * @param classPaths of the variants
   */
  public List<Figure> measure(String operation, Map<String, String> classPaths, String source)
      throws IOException, InterruptedException {
    Turns<String> turns = new Turns<>(classPaths.keySet());
    turns.take(
        times,
        variant ->
            Child.run(
                classPaths.get(variant), List.of(), FirstAnswer.class, List.of(variant, source)));
    List<Figure> figures = new ArrayList<>();
    for (String variant : classPaths.keySet()) {
      figures.addAll(
          List.of(
              turns.figure(operation, variant, variant, Metric.PROCESS_PROCESSOR),
              turns.figure(operation, variant, variant, Metric.PROCESS_WALL),
              turns.figure(operation, variant, variant, Metric.MEMORY)));
      long classes = classes(classPaths.get(variant), List.of(variant, source));
      figures.add(new Figure(operation, variant, Metric.CLASSES, classes));
    }
    return figures;
  }

  /** In a process of its own, as the log takes time. */
  private static long classes(String classPath, List<String> arguments)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("rowsmith-classes", ".log");
    try {
      Child.run(classPath, List.of("-Xlog:class+load:file=" + log), FirstAnswer.class, arguments);
      try (Stream<String> lines = Files.lines(log)) {
        return lines.filter(line -> line.contains(" source: ")).count();
      }
    } finally {
      Files.delete(log);
    }
  }
}
