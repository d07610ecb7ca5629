package dev.rowsmith.operation;

import java.util.function.Supplier;

/**
 * Work that looks and waits by turns, perhaps for minutes, and is no request that can be sent by
 * itself.
 *
 * @param work does it, and returns what it brings
 */
public record LongWork<T>(Supplier<T> work) implements Plan<T> {

  @Override
  public T run() {
    return work.get();
  }
}
