package dev.rowsmith.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What a call for many records or keys is cut into.
 *
 * @param all the requests, in the order of the elements
 * @param atOnce how many of them may be on their way at once
 */
public record Portions<T>(List<Portion<T>> all, int atOnce) {

  public Portions {
    all = List.copyOf(all);
  }

  /**
   * The most that one request is for: so many elements, and so many bytes, unless one element alone
   * has more.
   */
  public record Limit(int count, long bytes) {}

  /** One request after the other, each for as many elements as the limit allows. */
  public static <E, T> Portions<T> cut(
      List<E> elements, Limit limit, ToLongFunction<E> bytes, Function<List<E>, Plan<T>> request) {
    List<Portion<T>> all = new ArrayList<>();
    int start = 0;
    long size = 0;
    for (int end = 0; end < elements.size(); end++) {
      long next = bytes.applyAsLong(elements.get(end));
      if (end - start == limit.count() || (end > start && size + next > limit.bytes())) {
        all.add(new Portion<>(end - start, request.apply(elements.subList(start, end))));
        start = end;
        size = 0;
      }
      size += next;
    }
    if (start < elements.size()) {
      all.add(
          new Portion<>(
              elements.size() - start, request.apply(elements.subList(start, elements.size()))));
    }
    return new Portions<>(all, 1);
  }

  /** A request for each element. */
  public static <T> Portions<T> single(List<Plan<T>> plans, int atOnce) {
    return new Portions<>(plans.stream().map(plan -> new Portion<>(1, plan)).toList(), atOnce);
  }

  /**
   * The same requests, and what the outcome of each means.
   *
   * @param elements what they are for
   * @param meaning of one, given those that it is for
   */
  public <E, U> Portions<U> then(List<E> elements, BiFunction<List<E>, Plan<T>, Plan<U>> meaning) {
    List<Portion<U>> then = new ArrayList<>();
    int start = 0;
    for (Portion<T> each : all) {
      int end = start + each.count();
      List<E> some = elements.subList(start, end);
      then.add(new Portion<>(each.count(), meaning.apply(some, each.plan())));
      start = end;
    }
    return new Portions<>(then, atOnce);
  }
}
