package dev.rowsmith.scoreboard;

import java.io.Closeable;
import java.util.Comparator;
import java.util.concurrent.Callable;

/**
 * One fault, and those who meet it.
 *
 * @param number the number of the fault's row
 * @param fault what happens
 * @param must what Rowsmith must tell its caller, as {@link Told#words()}
 * @param outcome what must become of Rowsmith's call
 */
record Row(
    String number,
    String fault,
    Outcome outcome,
    String must,
    Callable<Observed> rowsmith,
    Callable<Observed> peer)
    implements Comparable<Row> {

  /** By the numbers, {@code B9} before {@code B10}. */
  @Override
  public int compareTo(Row other) {
    return Comparator.comparing((Row row) -> row.number().charAt(0))
        .thenComparing(row -> Integer.valueOf(row.number().substring(1)))
        .compare(this, other);
  }

  /** A fault on one side, and how each of the two fares in empty tables there. */
  static <S extends Closeable> Row on(
      Callable<S> side,
      String number,
      String fault,
      Outcome outcome,
      String must,
      Meeting<S> rowsmith,
      Meeting<S> peer) {
    return new Row(
        number, fault, outcome, must, () -> opened(side, rowsmith), () -> opened(side, peer));
  }

  private static <S extends Closeable> Observed opened(Callable<S> side, Meeting<S> meeting)
      throws Exception {
    try (S open = side.call()) {
      return meeting.meet(open);
    }
  }

  /** Lets the fault happen to one of them, and looks what becomes of it. */
  interface Meeting<S> {
    Observed meet(S side) throws Exception;
  }
}
