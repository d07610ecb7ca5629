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
 * @param pace how long and how often
 * @param jvmArguments what its JVMs are told beside the size of the heap
 */
record JmhGroup(
    Chapter chapter,
    Class<?> benchmark,
    List<String> variants,
    String quickly,
    Pace pace,
    List<String> jvmArguments)
    implements Group {

  /** How long and how often a thing is measured, by what it is. */
  enum Pace {
    /** Of which little is so much: two copies of one differ by 6 % in a run. */
    CODE(4, 6),
    DRIVER(4, 3),
    /** Most of which is a wait that is the same for all. */
    DISTANT(4, 1),
    /** A lot of code: 8 s. */
    CLIENT(16, 3),
    /** Of two copies one takes up to 18 % longer in a run. */
    HTTP(16, 4);

    private final int warmup;
    private final int turns;

    /**
     * @param warmup iterations that are not measured: those within which the compiler is done
     * @param turns how often each is measured, one after the other: what slows the machine for some
     *     minutes is in one of them, and there in all variants alike
     */
    Pace(int warmup, int turns) {
      this.warmup = warmup;
      this.turns = turns;
    }

    int warmup(Settings settings) {
      return settings.quick() ? 1 : warmup;
    }

    private int turns(Settings settings) {
      return settings.quick() ? 1 : turns;
    }
  }

  @Override
  public boolean quick() {
    return !quickly.isEmpty();
  }

  @Override
  public List<Figure> measure(Settings settings) throws RunnerException {
    Map<Object, Figure> best = new LinkedHashMap<>();
    for (int turn = 1; turn <= pace.turns(settings); turn++) {
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
                    .warmupIterations(pace.warmup(settings))
                    .jvmArgsAppend(jvmArguments.toArray(String[]::new)));
  }
}
