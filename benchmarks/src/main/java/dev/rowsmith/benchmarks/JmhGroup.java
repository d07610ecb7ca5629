package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * A class of benchmarks.
 *
 * @param variants all of them
 * @param quickly what a quick pass measures: a pattern of operations
 * @param jvmArguments what its JVMs are told beside the size of the heap
 */
record JmhGroup(
    Chapter chapter,
    Class<?> benchmark,
    List<String> variants,
    String quickly,
    List<String> jvmArguments)
    implements Group {

  @Override
  public List<Figure> measure(Settings settings) throws RunnerException {
    String operations = benchmark.getName() + "\\.(" + (settings.quick() ? quickly : ".*") + ")$";
    List<Figure> figures = new ArrayList<>();
    for (String variant : variants) {
      figures.addAll(
          new JmhRun(settings, chapter.name() + " " + variant, variant)
              .figures(
                  ClassPath.of(variant),
                  options ->
                      options
                          .include(operations)
                          .jvmArgsAppend(jvmArguments.toArray(String[]::new))));
    }
    return figures;
  }
}
