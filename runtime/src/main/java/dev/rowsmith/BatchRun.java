package dev.rowsmith;

import dev.rowsmith.BackendException.Category;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Repeating;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a call for many records into requests, and sends what the backend left undone again until
 * nothing is left.
 *
 * @param <R> the record
 * @param <E> what is given: a record or a key
 */
final class BatchRun<R, E> {

  private final OperationContext context;
  private final RetryPolicy retries;
  private final List<E> elements;
  private final Function<List<E>, Plan<Batch<R>>> plan;
  private final boolean[] done;
  private final List<R> items = new ArrayList<>();

  /**
   * @param elements no two of the same key
   * @param plan makes the request for some of them
   */
  BatchRun(
      OperationContext context,
      RetryPolicy retries,
      List<E> elements,
      Function<List<E>, Plan<Batch<R>>> plan) {
    this.context = context;
    this.retries = retries;
    this.elements = elements;
    this.plan = plan;
    this.done = new boolean[elements.size()];
  }

  /**
   * Does all of it. Every request is made before the first is sent, so that a value that is refused
   * leaves nothing half written.
   *
   * @param most how many elements one request takes
   * @return what was read
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  List<R> run(int most) {
    List<Plan<Batch<R>>> requests = new ArrayList<>();
    for (int start = 0; start < elements.size(); start += most) {
      requests.add(plan.apply(elements.subList(start, end(start, most))));
    }
    int start = 0;
    for (Plan<Batch<R>> request : requests) {
      int end = end(start, most);
      finish(attempt(IntStream.range(start, end).toArray(), request));
      start = end;
    }
    return items;
  }

  private int end(int start, int most) {
    return Math.min(start + most, elements.size());
  }

  /** Sends what is left until nothing is, or until the pauses bring nothing more. */
  private void finish(int[] places) {
    int[] left = places;
    Repetition repetition = null;
    while (left.length > 0) {
      if (repetition == null) {
        repetition = new Repetition(retries, Repeating.READ, System.nanoTime());
      }
      repetition.pauseAfter(new Fault(partial(Category.OVERLOAD, null), true, false));
      List<E> some = IntStream.of(left).mapToObj(elements::get).toList();
      int[] rest = attempt(left, plan.apply(some));
      if (rest.length < left.length) {
        repetition = null;
      }
      left = rest;
    }
  }

  /** Sends a request; the places of what it left undone. */
  private int[] attempt(int[] places, Plan<Batch<R>> request) {
    Batch<R> batch;
    try {
      batch = request.run();
    } catch (BackendException e) {
      throw partial(e.category(), e);
    }
    items.addAll(batch.items());
    for (int place : places) {
      done[place] = true;
    }
    int[] left = batch.left().stream().mapToInt(place -> places[place]).sorted().toArray();
    for (int place : left) {
      done[place] = false;
    }
    return left;
  }

  private PartialBatchException partial(Category category, @Nullable Throwable cause) {
    List<E> finished = new ArrayList<>();
    List<E> rest = new ArrayList<>();
    for (int i = 0; i < done.length; i++) {
      (done[i] ? finished : rest).add(elements.get(i));
    }
    return new PartialBatchException(context, category, finished, rest, cause);
  }
}
