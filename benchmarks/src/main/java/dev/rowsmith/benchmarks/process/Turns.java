package dev.rowsmith.benchmarks.process;

import dev.rowsmith.benchmarks.report.Figure;
import dev.rowsmith.benchmarks.report.Metric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What processes cost that are started in turns, so that what changes on the machine meanwhile
 * changes for each of them.
 *
 * @param <V> what tells them apart
 */
final class Turns<V> {

  private final Map<V, List<Child.Cost>> costs = new LinkedHashMap<>();

  Turns(Collection<V> variants) {
    variants.forEach(variant -> costs.put(variant, new ArrayList<>()));
  }

  /** Starts one of them. */
  interface Start<V> {
    Child.Cost run(V variant) throws IOException, InterruptedException;
  }

  /** Each of them so many times. */
  void take(int times, Start<V> start) throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      for (Map.Entry<V, List<Child.Cost>> variant : costs.entrySet()) {
        variant.getValue().add(start.run(variant.getKey()));
      }
    }
  }

  /**
   * The median.
   *
   * @param title of the variant
   * @param metric one that {@link Child.Cost} has
   */
  Figure figure(String operation, V variant, String title, Metric metric) {
    double[] sorted =
        costs.get(variant).stream().mapToDouble(cost -> part(cost, metric)).sorted().toArray();
    return new Figure(operation, title, metric, sorted[sorted.length / 2]);
  }

  private static double part(Child.Cost cost, Metric metric) {
    return switch (metric) {
      case PROCESS_PROCESSOR -> cost.processor();
      case PROCESS_WALL -> cost.wall();
      case MEMORY -> cost.memory();
      default -> throw new IllegalArgumentException(metric.name());
    };
  }
}
