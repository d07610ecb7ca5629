package dev.rowsmith.differential;

import dev.rowsmith.Database;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is tried on one table.
 *
 * @param subjects the types of its records
 * @param whole opens the table as a whole, where it has several types
 */
record Experiment(
    String name, List<Subject<?>> subjects, @Nullable Function<Database, OpenWhole<?>> whole) {

  static Experiment of(Subject<?> subject) {
    return new Experiment(subject.name(), List.of(subject), null);
  }
}
