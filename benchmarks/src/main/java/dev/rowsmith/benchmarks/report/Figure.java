package dev.rowsmith.benchmarks.report;

import java.util.List;

/** One figure that a run found: the median of the better fork. */
public record Figure(String operation, String variant, Metric metric, double value) {

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
