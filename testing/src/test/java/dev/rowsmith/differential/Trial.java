package dev.rowsmith.differential;

import dev.rowsmith.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table under random operations: of one record or, where it has several types, of each in turn,
 * which does not see the others.
 */
final class Trial {

  private static final int OPERATIONS = 25;

  private final Experiment experiment;
  private final List<Side<?>> sides = new ArrayList<>();
  private final Map<String, OpenWhole<?>> wholes = new LinkedHashMap<>();

  /**
   * @param databases by the names of the backends
   * @param showing the same, which show expired records too
   */
  Trial(Experiment experiment, Map<String, Database> databases, List<Database> showing) {
    this.experiment = experiment;
    for (Subject<?> subject : experiment.subjects()) {
      sides.add(new Side<>(subject, databases, showing));
    }
    databases.forEach((name, database) -> open(name, experiment.whole(), database));
  }

  private void open(
      String name, @Nullable Function<Database, OpenWhole<?>> whole, Database database) {
    if (whole != null) {
      wholes.put(name, whole.apply(database));
    }
  }

  String name() {
    return experiment.name();
  }

  void createTables() {
    sides.forEach(Side::createTables);
  }

  void dropTables() {
    sides.forEach(Side::dropTables);
  }

  /** Runs one sequence, and tells it up to the first difference; null where there is none. */
  @Nullable String difference(long seed) {
    Dice dice = new Dice(seed);
    List<Side<?>.Play> plays = new ArrayList<>();
    sides.forEach(side -> plays.add(side.play(dice)));
    List<String> told = new ArrayList<>();
    try {
      for (int i = 0; i < OPERATIONS; i++) {
        String difference = dice.pick(plays).next(told);
        if (difference != null) {
          return "\n  " + String.join("\n  ", told) + difference;
        }
      }
      String difference = wholeDifference(plays);
      return difference == null ? null : "\n  " + String.join("\n  ", told) + difference;
    } finally {
      sides.forEach(Side::empty);
    }
  }

  /** The DAO of the whole table reads the records of all types. */
  private @Nullable String wholeDifference(List<Side<?>.Play> plays) {
    List<String> expected =
        plays.stream()
            .flatMap(play -> play.rows().stream())
            .map(Object::toString)
            .sorted()
            .toList();
    for (Map.Entry<String, OpenWhole<?>> whole : wholes.entrySet()) {
      List<String> real =
          whole.getValue().rows(experiment.subjects()).stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.toList());
      if (!expected.equals(real)) {
        return "\n  => model: " + expected + "\n  => " + whole.getKey() + ": " + real;
      }
    }
    return null;
  }
}
