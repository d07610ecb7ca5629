package dev.rowsmith.operation;

import org.jspecify.annotations.Nullable;

/**
 * One operation, ready to be run: its request is made and every value in it is checked.
 *
 * @param <T> what the operation brings
 */
public interface Plan<T extends @Nullable Object> {

  /**
   * Sends the request, waits for the answer and reads it.
   *
   * @throws dev.rowsmith.RowsmithException when the backend fails or its answer cannot be read
   */
  T run();
}
