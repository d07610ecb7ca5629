package dev.rowsmith.operation;

/** What it would mean to do an operation once more, whose first attempt may have been done. */
public enum Repeating {
  /** Nothing: it only reads. */
  READ,
  /** The same as doing it once. */
  SAME,
  /** More than doing it once: a sum would be added twice. */
  MORE
}
