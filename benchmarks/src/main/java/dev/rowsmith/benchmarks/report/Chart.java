package dev.rowsmith.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Draws ratios as bars: a block per operation, a bar per variant, a line where the baseline is. */
final class Chart {

  private static final int WIDTH = 760;
  private static final int LABELS = 220;
  private static final int BAR = 16;
  private static final int HEADING = 28;

  /** Ratios above this are cut, so that the small ones can still be told apart. */
  private static final double MOST = 4;

  private static final String STYLE =
      """
      <style>
      text { font: 12px sans-serif; fill: #24292f } .head { font-weight: bold }
      .ours { fill: #1a7f5a } .base { fill: #57606a } .other { fill: #afb8c1 }
      line { stroke: #57606a; stroke-dasharray: 3 3 }
      @media (prefers-color-scheme: dark) { text { fill: #d0d7de } }
      </style>
      """;

  private final Figures figures;
  private final Metric metric;
  private final StringBuilder svg = new StringBuilder();
  private int y = HEADING;

  private Chart(Figures figures, Metric metric) {
    this.figures = figures;
    this.metric = metric;
  }

  static String draw(Figures figures, Metric metric) {
    return new Chart(figures, metric).draw();
  }

  private String draw() {
    String title = figures.chapter().title() + ": " + metric.title().toLowerCase(Locale.ROOT);
    text(0, HEADING - 10, "head", title + ", in multiples of " + figures.chapter().baseline());
    for (String operation : figures.operations()) {
      if (figures.ratio(operation, figures.chapter().baseline(), metric).isPresent()) {
        block(operation);
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">%n%s%s</svg>%n"
        .formatted(WIDTH, y + 8, STYLE, svg);
  }

  private void block(String operation) {
    y += HEADING;
    text(0, y - 8, "head", operation);
    int top = y;
    for (String variant : figures.variants()) {
      OptionalDouble ratio = figures.ratio(operation, variant, metric);
      if (ratio.isPresent()) {
        bar(variant, ratio.getAsDouble());
      }
    }
    int one = LABELS + scaled(1);
    add("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>%n", one, top - 2, one, y);
  }

  private void bar(String variant, double ratio) {
    boolean base = variant.equals(figures.chapter().baseline());
    String kind = variant.startsWith("Rowsmith") ? "ours" : base ? "base" : "other";
    int width = scaled(Math.min(ratio, MOST));
    text(0, y + BAR - 5, "label", variant);
    add(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>%n",
        kind, LABELS, y + 1, width, BAR - 3);
    text(LABELS + width + 4, y + BAR - 5, "label", Numbers.ratio(ratio));
    y += BAR;
  }

  private static int scaled(double ratio) {
    return (int) Math.round(ratio / MOST * (WIDTH - LABELS - 60));
  }

  private void text(int x, int baseline, String kind, String text) {
    add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n", kind, x, baseline, text);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
