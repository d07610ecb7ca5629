package dev.rowsmith.benchmarks.report;

import java.util.List;

/** One figure that a run found. */
public record Figure(String operation, String variant, Metric metric, double value) {

  /** What it is a figure of. */
  public Object what() {
    return List.of(operation, variant, metric);
  }

  /** The lower one, which had the less from elsewhere in it. */
  public static Figure better(Figure one, Figure other) {
    return one.value <= other.value ? one : other;
  }

  /** As a line of a file of results. */
  String line() {
    return String.join("\t", operation, variant, metric.name(), Double.toString(value));
  }

  static Figure of(String line) {
    List<String> fields = List.of(line.split("\t"));
    return new Figure(
        fields.get(0),
        fields.get(1),
        Metric.valueOf(fields.get(2)),
        Double.parseDouble(fields.get(3)));
  }
}
