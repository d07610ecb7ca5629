package dev.rowsmith;

/**
 * Why an attempt at an operation failed, as a backend tells it.
 *
 * @param exception what the caller gets if there is no other attempt
 * @param passing whether another attempt may succeed
 * @param perhapsDone whether the backend may have done the operation, only that no answer came
 */
public record Fault(RowsmithException exception, boolean passing, boolean perhapsDone) {}
