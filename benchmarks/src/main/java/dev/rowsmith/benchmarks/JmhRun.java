package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.report.Figure;
import dev.rowsmith.benchmarks.report.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Has JMH run benchmarks of one variant, each in a JVM of its own, and takes figures of its
 * results.
 */
final class JmhRun {

  private final Settings settings;
  private final String name;
  private final String variant;

  /**
   * @param name of JMH's own file of results
   */
  JmhRun(Settings settings, String name, String variant) {
    this.settings = settings;
    this.name = name.replaceAll("[^A-Za-z0-9]+", "-");
    this.variant = variant;
  }

  /**
   * Runs them; each method is an operation.
   *
   * @param classPath of the JVMs
   * @param choice says which benchmarks, and what is special to them
   */
  List<Figure> figures(String classPath, Consumer<ChainedOptionsBuilder> choice)
      throws RunnerException {
    System.out.println(name);
    ChainedOptionsBuilder options = options();
    choice.accept(options);
    List<Figure> figures = new ArrayList<>();
    String whole = ClassPath.whole();
    ClassPath.use(classPath);
    try {
      new Runner(options.build()).run().forEach(result -> add(figures, result));
    } finally {
      ClassPath.use(whole);
    }
    return figures;
  }

  private ChainedOptionsBuilder options() {
    boolean quick = settings.quick();
    TimeValue iteration = TimeValue.milliseconds(500);
    return new OptionsBuilder()
        .param("variant", variant)
        .addProfiler(ProcessorTimeProfiler.class)
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms1g", "-Xmx1g")
        .forks(1)
        .warmupTime(iteration)
        .measurementIterations(quick ? 1 : 5)
        .measurementTime(iteration)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .resultFormat(ResultFormatType.JSON)
        .result(settings.results().resolve(name + ".json").toString());
  }

  private void add(List<Figure> figures, RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    String operation = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    for (Metric metric : List.of(Metric.PROCESSOR, Metric.WALL, Metric.ALLOCATION)) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        double median = median(fork, iteration -> part(iteration, metric));
        figures.add(new Figure(operation, variant, metric, median));
      }
    }
  }

  private static Result<?> part(IterationResult iteration, Metric metric) {
    return switch (metric) {
      case PROCESSOR -> iteration.getSecondaryResults().get(ProcessorTimeProfiler.LABEL);
      case ALLOCATION -> iteration.getSecondaryResults().get("gc.alloc.rate.norm");
      default -> iteration.getPrimaryResult();
    };
  }

  private static double median(BenchmarkResult fork, Function<IterationResult, Result<?>> part) {
    double[] scores =
        fork.getIterationResults().stream()
            .map(part)
            .mapToDouble(Result::getScore)
            .sorted()
            .toArray();
    int middle = scores.length / 2;
    return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
  }
}
