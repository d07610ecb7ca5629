package dev.rowsmith.processor.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Helps a reader of an error: quotes names, and finds the name that was meant. */
final class Spelling {

  private static final int MOST_NAMES = 12;

  private Spelling() {}

  /** {@code Did you mean "name"?} or, where nothing is near, what there is. */
  static String suggest(String wrong, Collection<String> names) {
    Optional<String> nearest = nearest(wrong, names);
    if (nearest.isPresent()) {
      return "Did you mean " + quote(nearest.get()) + "?";
    }
    return names.isEmpty() ? "There is none." : "Choose one of " + list(names) + ".";
  }

  /** The names with commas between them, cut where there are many. */
  static String list(Collection<String> names) {
    String list = String.join(", ", names.stream().limit(MOST_NAMES).toList());
    return names.size() > MOST_NAMES ? list + ", …" : list;
  }

  /** The name in quotes, with what a terminal would not show written out. */
  static String quote(String name) {
    StringBuilder quoted = new StringBuilder("\"");
    name.codePoints()
        .forEach(
            point -> {
              if (NameRules.invisible(point)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", point));
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }

  private static Optional<String> nearest(String wrong, Collection<String> names) {
    String nearest = null;
    int least = Math.max(1, wrong.length() / 3) + 1;
    for (String name : names) {
      int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many letters must be changed, added, dropped or swapped with the next. */
  static int distance(String one, String other) {
    int[][] distance = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          distance[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = distance[i - 1][j - 1] + change;
        least = Math.min(least, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, distance[i - 2][j - 2] + 1);
        }
        distance[i][j] = least;
      }
    }
    return distance[one.length()][other.length()];
  }
}
