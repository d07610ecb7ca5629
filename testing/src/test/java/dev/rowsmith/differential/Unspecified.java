package dev.rowsmith.differential;

/** An operation has no outcome that is promised, so it is not run. */
final class Unspecified extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
