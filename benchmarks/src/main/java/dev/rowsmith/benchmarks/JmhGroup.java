package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
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

  /** For the SDK's client, which is a lot of code: 8 s. */
  static final int LONG = 16;

  /**
   * How often each is measured, one after the other: what slows the machine for some minutes is in
   * one of them, and there in all variants alike.
   */
  private static final int TURNS = 3;

  @Override
  public boolean quick() {
    return !quickly.isEmpty();
  }

  @Override
  public List<Figure> measure(Settings settings) throws RunnerException {
    Map<Object, Figure> best = new LinkedHashMap<>();
    for (int turn = 1; turn <= (settings.quick() ? 1 : TURNS); turn++) {
      for (String operation : operations(settings)) {
        for (String variant : variants) {
          for (Figure figure : run(settings, operation, variant, turn)) {
            best.merge(figure.what(), figure, Figure::better);
          }
        }
      }
    }
    return List.copyOf(best.values());
  }

  private List<String> operations(Settings settings) {
    return Arrays.stream(benchmark.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .map(Method::getName)
        .filter(name -> !settings.quick() || !quick() || name.matches(quickly))
        .sorted()
        .toList();
  }

  private List<Figure> run(Settings settings, String operation, String variant, int turn)
      throws RunnerException {
    String name = String.join(" ", chapter.name(), operation, variant, Integer.toString(turn));
    return new JmhRun(settings, name, variant)
        .figures(
            ClassPath.of(variant),
            options ->
                options
                    .include("^" + Pattern.quote(benchmark.getName() + "." + operation) + "$")
                    .warmupIterations(settings.quick() ? 1 : warmup)
                    .jvmArgsAppend(jvmArguments.toArray(String[]::new)));
  }
}
