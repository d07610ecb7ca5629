package dev.rowsmith.scoreboard;

/**
 * How one of them fared under one fault.
 *
 * @param requests how many requests were sent, or {@link #NOT_COUNTED}
 */
record Observed(Told told, Outcome outcome, int requests) {

  /** Where the number depends on the machine, or on the driver alone. */
  static final int NOT_COUNTED = -1;

  /** The same without the number of requests. */
  Observed uncounted() {
    return new Observed(told, outcome, NOT_COUNTED);
  }

  /** What the page says of it. */
  @Override
  public String toString() {
    String count =
        switch (requests) {
          case NOT_COUNTED, 0 -> "";
          case 1 -> ", 1 request";
          default -> ", " + requests + " requests";
        };
    return told.words() + count + ": " + outcome;
  }
}
