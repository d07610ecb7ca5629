package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.postgres.Server;
import dev.rowsmith.benchmarks.postgres.StoreBenchmark;
import dev.rowsmith.benchmarks.postgres.Stores;
import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The calls of all libraries of JDBC.
 *
 * @param delay milliseconds that are added to each round trip
 * @param quickly what a quick pass measures: a pattern of operations
 */
record PostgresGroup(Chapter chapter, Server server, long delay, String quickly) implements Group {

  @Override
  public boolean quick() {
    return !quickly.isEmpty();
  }

  @Override
  public List<Figure> measure(Settings settings) throws RunnerException {
    String url = "-D" + StoreBenchmark.URL + "=" + server.url(delay);
    JmhGroup.Pace pace = delay == 0 ? JmhGroup.Pace.DRIVER : JmhGroup.Pace.DISTANT;
    return new JmhGroup(chapter, StoreBenchmark.class, Stores.ALL, quickly, pace, List.of(url))
        .measure(settings);
  }
}
