package dev.rowsmith.benchmarks.report;

/** What is measured of one operation. */
public enum Metric {
  PROCESSOR("Processor time", "µs"),
  WALL("Wall time", "µs"),
  ALLOCATION("Allocated", "bytes"),
  PROCESS_PROCESSOR("Processor time of the process", "ms"),
  PROCESS_WALL("Wall time of the process", "ms"),
  CLASSES("Classes loaded", "classes"),
  MEMORY("Peak memory", "MiB");

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
