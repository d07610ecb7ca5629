package dev.rowsmith.benchmarks.report;

import java.util.Locale;

/** Numbers as people read them: three digits that matter. */
final class Numbers {

  private Numbers() {}

  static String text(double value) {
    String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f ×" : "%.1f ×", value);
  }
}
