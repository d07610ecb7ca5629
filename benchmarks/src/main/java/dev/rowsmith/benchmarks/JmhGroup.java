package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import dev.rowsmith.benchmarks.report.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * A class of benchmarks, each operation and variant in JVMs of its own.
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
    List<Figure> figures = new ArrayList<>();
    String whole = ClassPath.whole();
    for (String variant : variants) {
      System.out.println(chapter.name() + ": " + variant);
      ClassPath.use(ClassPath.of(variant));
      try {
        figures.addAll(figures(variant, new Runner(options(settings, variant).build()).run()));
      } finally {
        ClassPath.use(whole);
      }
    }
    return figures;
  }

  private ChainedOptionsBuilder options(Settings settings, String variant) {
    boolean quick = settings.quick();
    String operations = quick ? quickly : ".*";
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\.(" + operations + ")$")
        .param("variant", variant)
        .addProfiler(ProcessorTimeProfiler.class)
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms1g", "-Xmx1g")
        .jvmArgsAppend(jvmArguments.toArray(String[]::new))
        .forks(quick ? 1 : 2)
        .warmupIterations(quick ? 1 : 5)
        .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
        .measurementIterations(quick ? 1 : 5)
        .measurementTime(TimeValue.milliseconds(quick ? 500 : 1000))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .resultFormat(ResultFormatType.JSON)
        .result(settings.results().resolve(fileName(variant)).toString());
  }

  private String fileName(String variant) {
    return chapter.name() + "-" + variant.replaceAll("[^A-Za-z]+", "-") + ".json";
  }

  private static List<Figure> figures(String variant, Collection<RunResult> results) {
    List<Figure> figures = new ArrayList<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      String operation = name.substring(name.lastIndexOf('.') + 1);
      add(
          figures,
          operation,
          variant,
          Metric.PROCESSOR,
          result,
          i -> second(i, ProcessorTimeProfiler.LABEL));
      add(figures, operation, variant, Metric.WALL, result, IterationResult::getPrimaryResult);
      add(
          figures,
          operation,
          variant,
          Metric.ALLOCATION,
          result,
          i -> second(i, "gc.alloc.rate.norm"));
    }
    return figures;
  }

  private static Result<?> second(IterationResult iteration, String label) {
    return iteration.getSecondaryResults().get(label);
  }

  private static void add(
      List<Figure> figures,
      String operation,
      String variant,
      Metric metric,
      RunResult result,
      Function<IterationResult, Result<?>> part) {
    result.getBenchmarkResults().stream()
        .mapToDouble(fork -> median(fork, part))
        .min()
        .ifPresent(best -> figures.add(new Figure(operation, variant, metric, best)));
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
