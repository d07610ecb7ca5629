package dev.rowsmith.operation;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A plan whose outcome is known without asking anybody. */
record Known<T extends @Nullable Object>(T value) implements Plan<T> {

  @SuppressWarnings("NullAway") // outside its JSpecify mode it does not see that T is nullable
  static final Plan<@Nullable Void> NOTHING = new Known<>(null);

  @Override
  public T run() {
    return value;
  }

  @Override
  public CompletableFuture<T> start() {
    return CompletableFuture.completedFuture(value);
  }
}
