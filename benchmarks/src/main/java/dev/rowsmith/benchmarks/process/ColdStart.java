package dev.rowsmith.benchmarks.process;

import dev.rowsmith.benchmarks.report.Figure;
import dev.rowsmith.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Starts the same program again and again. */
public record ColdStart(int times) {

  /** A median for each thing that a process costs. */
  public List<Figure> measure(String operation, String variant, String classPath, String source)
      throws IOException, InterruptedException {
    List<String> arguments = List.of(variant, source);
    List<Child.Cost> costs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      costs.add(Child.run(classPath, List.of(), FirstAnswer.class, arguments));
    }
    return List.of(
        figure(operation, variant, Metric.PROCESS_PROCESSOR, costs, Child.Cost::processor),
        figure(operation, variant, Metric.PROCESS_WALL, costs, Child.Cost::wall),
        figure(operation, variant, Metric.MEMORY, costs, Child.Cost::memory),
        new Figure(operation, variant, Metric.CLASSES, classes(classPath, arguments)));
  }

  static Figure figure(
      String operation,
      String variant,
      Metric metric,
      List<Child.Cost> costs,
      ToDoubleFunction<Child.Cost> part) {
    double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
    return new Figure(operation, variant, metric, sorted[sorted.length / 2]);
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
