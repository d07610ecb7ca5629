package dev.rowsmith.stub;

import java.util.List;
import java.util.Random;

/**
 * Texts of JSON with some of them cut out, doubled, or replaced, the same ones in each run: {@code
 * -Drowsmith.garbage.seed} looks for more.
 */
public final class Mutants {

  /** What all that is random begins with. */
  public static final long SEED = Long.getLong("rowsmith.garbage.seed", 1);

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ":",
          ",",
          "null",
          "true",
          "\\u0000",
          "\\ud800",
          "1e999999999",
          "1e18",
          "-",
          "\"N\"",
          "\"S\"",
          "\"M\"",
          "\"L\"",
          "\"NULL\":true",
          "{\"M\":{}}",
          "9".repeat(400),
          "\u0000",
          "é");

  private final Random random;

  /** Makes them of what is random. */
  public Mutants(Random random) {
    this.random = random;
  }

  /** Another text, perhaps an empty one. */
  public String of(String text) {
    StringBuilder mutant = new StringBuilder(text);
    for (int changes = 1 + random.nextInt(3); changes > 0 && !mutant.isEmpty(); changes--) {
      int from = random.nextInt(mutant.length());
      int to = Math.min(mutant.length(), from + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> mutant.delete(from, to);
        case 1 -> mutant.insert(from, mutant.substring(from, to));
        case 2 -> mutant.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        case 3 -> mutant.setCharAt(from, (char) random.nextInt(0x3000));
        default -> mutant.setLength(Math.max(1, from));
      }
    }
    return mutant.toString();
  }
}
