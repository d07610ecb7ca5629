package dev.rowsmith.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made when first asked for; a failure is remembered too, as a retry would only be slow.
 */
final class Once<T> {
  private final Supplier<T> maker;
  private @Nullable T value;
  private @Nullable RuntimeException failure;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (failure != null) {
      throw new IllegalStateException(failure.getMessage(), failure);
    }
    T made = value;
    if (made == null) {
      try {
        made = maker.get();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
      value = made;
    }
    return made;
  }
}
