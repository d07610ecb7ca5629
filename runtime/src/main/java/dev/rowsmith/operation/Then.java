package dev.rowsmith.operation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A chain that is put together where it is used. */
final class Then<A extends @Nullable Object, T extends @Nullable Object> extends Chain<A, T> {

  private final Plan<A> first;
  private final Function<? super A, ? extends Plan<T>> next;

  Then(Plan<A> first, Function<? super A, ? extends Plan<T>> next) {
    this.first = first;
    this.next = next;
  }

  @Override
  protected Plan<A> first() {
    return first;
  }

  @Override
  protected Plan<T> next(A outcome) {
    return next.apply(outcome);
  }
}
