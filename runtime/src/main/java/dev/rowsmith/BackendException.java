package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/** The backend could not be reached, refused the request or failed. */
public sealed class BackendException extends RowsmithException
    permits OutcomeUnknownException, PartialBatchException {

  private static final long serialVersionUID = 1L;

  private final Category category;
  private int attempts = 1;

  /** What kind of failure it was. */
  public enum Category {
    /** No answer: nothing listens, the connection broke, or the time was up. */
    UNREACHABLE,
    /** Credentials are missing, wrong or expired, or lack a permission. */
    ACCESS,
    /** The backend, or the connection pool in front of it, has no room left for the request. */
    OVERLOAD,
    /** The backend refused the request as it is. */
    REFUSED,
    /** Anything else that went wrong on the backend. */
    FAILED
  }

  public BackendException(
      OperationContext context, Category category, String problem, @Nullable Throwable cause) {
    super(context, problem, cause);
    this.category = category;
  }

  /** What kind of failure it was. */
  public Category category() {
    return category;
  }

  /** How often the request was sent before it was given up, from 1. */
  public int attempts() {
    return attempts;
  }

  void attempts(int sent) {
    attempts = sent;
  }

  @Override
  public String getMessage() {
    String problem = String.valueOf(super.getMessage());
    return attempts == 1 ? problem : problem + " (" + attempts + " attempts)";
  }
}
