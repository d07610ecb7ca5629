package dev.rowsmith.differential;

import java.util.List;
import java.util.Random;

/** Turns a seed into choices, the same ones for the same seed. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** True once in so many times. */
  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the first few choices, so that the same ones meet often. */
  <T> T pickEarly(List<T> choices, int first) {
    return choices.get(random.nextInt(Math.min(first, choices.size())));
  }
}
