package dev.rowsmith.benchmarks.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The figures of a chapter, and the ratios between them. */
record Figures(Chapter chapter, List<Figure> all) {

  boolean has(Metric metric) {
    return all.stream().anyMatch(figure -> figure.metric() == metric);
  }

  Set<String> operations() {
    Set<String> operations = new LinkedHashSet<>();
    all.forEach(figure -> operations.add(figure.operation()));
    return operations;
  }

  Set<String> variants() {
    Set<String> variants = new LinkedHashSet<>();
    all.forEach(figure -> variants.add(figure.variant()));
    return variants;
  }

  OptionalDouble value(String operation, String variant, Metric metric) {
    return all.stream()
        .filter(figure -> figure.operation().equals(operation))
        .filter(figure -> figure.variant().equals(variant))
        .filter(figure -> figure.metric() == metric)
        .mapToDouble(Figure::value)
        .findFirst();
  }

  /** How many times as much as the baseline. */
  OptionalDouble ratio(String operation, String variant, Metric metric) {
    return ratio(operation, variant, chapter.baseline(), metric);
  }

  OptionalDouble ratio(String operation, String variant, String other, Metric metric) {
    OptionalDouble value = value(operation, variant, metric);
    OptionalDouble base = value(operation, other, metric);
    return value.isEmpty() || base.isEmpty() || base.getAsDouble() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(value.getAsDouble() / base.getAsDouble());
  }
}
