package dev.rowsmith.benchmarks.report;

/** What is measured of one operation. */
public enum Metric {
  PROCESSOR("Processor time", "µs"),
  WALL("Wall time", "µs"),
  ALLOCATION("Allocated", "bytes");

  private final String title;
  private final String unit;

  Metric(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  String title() {
    return title;
  }

  String unit() {
    return unit;
  }
}
