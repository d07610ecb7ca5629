package dev.rowsmith;

import dev.rowsmith.BackendException.Category;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Chain;
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
  private @Nullable RuntimeException refused;

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
   * All of it, which brings what was read. Every request is made here, before the first is sent, so
   * that a value that is refused leaves nothing half written.
   *
   * @param most how many elements one request takes
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  Plan<List<R>> all(int most) {
    List<Attempt> requests = new ArrayList<>();
    for (int start = 0; start < elements.size(); start += most) {
      int end = Math.min(start + most, elements.size());
      requests.add(
          new Attempt(
              IntStream.range(start, end).toArray(), plan.apply(elements.subList(start, end))));
    }
    return all(requests);
  }

  /** What the caller gets once all was tried. */
  private Plan<List<R>> ended() {
    if (refused == null) {
      return Plan.of(items);
    }
    throw refused instanceof BackendException backend
        ? partial(backend.category(), backend)
        : partial(Category.REFUSED, refused);
  }

  private Plan<List<R>> all(List<Attempt> requests) {
    if (requests.isEmpty()) {
      return ended();
    }
    return requests
        .get(0)
        .thenPlan(left -> finish(left, null))
        .thenPlan(finished -> all(requests.subList(1, requests.size())));
  }

  /**
   * Sends what is left until nothing is, or until the pauses bring nothing more.
   *
   * @param earlier the attempts that brought nothing, or null where the last one did
   */
  private Plan<Boolean> finish(int[] left, @Nullable Repetition earlier) {
    if (left.length == 0) {
      return Plan.of(true);
    }
    Repetition repetition =
        earlier == null ? new Repetition(retries, Repeating.READ, System.nanoTime()) : earlier;
    List<E> some = IntStream.of(left).mapToObj(elements::get).toList();
    return repetition
        .pausing(new Fault(partial(Category.OVERLOAD, null), true, false))
        .thenPlan(paused -> new Attempt(left, plan.apply(some)))
        .thenPlan(rest -> finish(rest, rest.length < left.length ? null : repetition));
  }

  private PartialBatchException partial(Category category, @Nullable Throwable cause) {
    List<E> finished = new ArrayList<>();
    List<E> rest = new ArrayList<>();
    for (int i = 0; i < done.length; i++) {
      (done[i] ? finished : rest).add(elements.get(i));
    }
    return new PartialBatchException(context, category, finished, rest, cause);
  }

  /** One request, which brings the places of what it left undone. */
  private final class Attempt extends Chain<Batch<R>, int[]> {

    private final int[] places;
    private final Plan<Batch<R>> request;

    Attempt(int[] places, Plan<Batch<R>> request) {
      this.places = places;
      this.request = request;
    }

    @Override
    protected Plan<Batch<R>> first() {
      return request;
    }

    @Override
    protected Plan<int[]> next(Batch<R> batch) {
      items.addAll(batch.items());
      for (int place : places) {
        done[place] = true;
      }
      int[] left = batch.left().stream().mapToInt(place -> places[place]).sorted().toArray();
      for (int place : left) {
        done[place] = false;
      }
      batch.failures().keySet().forEach(place -> done[places[place]] = false);
      if (refused == null) {
        refused = batch.failures().values().stream().findFirst().orElse(null);
      }
      return Plan.of(left);
    }

    @Override
    protected Plan<int[]> failed(RuntimeException failure) {
      throw failure instanceof BackendException backend
          ? partial(backend.category(), backend)
          : failure;
    }
  }
}
