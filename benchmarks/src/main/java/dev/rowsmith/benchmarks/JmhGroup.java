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
 * @param quickly which operations are measured quickly: a pattern, empty where no quick pass
 *     measures any unless it is asked for them
 * @param warmup iterations that are not measured: those within which the compiler is done
 * @param jvmArguments what its JVMs are told beside the size of the heap
 */
record JmhGroup(
    Chapter chapter,
    Class<?> benchmark,
    List<String> variants,
    String quickly,
    int warmup,
    List<String> jvmArguments)
    implements Group {

  /** For code of a record or of a driver. */
  static final int SHORT = 4;

  /** For the SDK's client, which is a lot of code: 12 s. */
  static final int LONG = 24;

  @Override
  public boolean quick() {
    return !quickly.isEmpty();
  }

  @Override
  public List<Figure> measure(Settings settings) throws RunnerException {
    String some = settings.quick() && quick() ? quickly : ".*";
    String operations = benchmark.getName() + "\\.(" + some + ")$";
    List<Figure> figures = new ArrayList<>();
    for (String variant : variants) {
      figures.addAll(
          new JmhRun(settings, chapter.name() + " " + variant, variant)
              .figures(
                  ClassPath.of(variant),
                  options ->
                      options
                          .include(operations)
                          .warmupIterations(settings.quick() ? 1 : warmup)
                          .jvmArgsAppend(jvmArguments.toArray(String[]::new))));
    }
    return figures;
  }
}
