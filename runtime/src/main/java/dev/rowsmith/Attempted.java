package dev.rowsmith;

import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One request or statement of a backend, as far as those must know it who attempt it, perhaps
 * several times.
 *
 * @param <T> what it brings
 */
public interface Attempted<T extends @Nullable Object> {

  /** What errors and a listener are told; asked for when there is one. */
  OperationContext context();

  /** What it would mean to do it once more. */
  Repeating repeating();

  /** What a result means where an earlier attempt was made and never answered. */
  default T afterLoss(T result) {
    return result;
  }

  /** How many records a result has. */
  default int recordsRead(T result) {
    if (result instanceof Slice<?> slice) {
      return slice.items().size();
    }
    return result instanceof Batch<?> batch ? batch.items().size() : 0;
  }
}
