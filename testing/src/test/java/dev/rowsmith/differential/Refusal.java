package dev.rowsmith.differential;

/** Ends an operation of the model with an outcome that is a failure. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;
  private final Class<?> type;

  Refusal(Class<?> type, Object detail) {
    this.type = type;
    this.outcome = Outcome.thrown(type, detail);
  }

  Class<?> type() {
    return type;
  }

  Outcome outcome() {
    return outcome;
  }
}
