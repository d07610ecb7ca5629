package dev.rowsmith;

import dev.rowsmith.BackendException.Category;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Chain;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Portion;
import dev.rowsmith.operation.Portions;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Together;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of a call for many records, and what the backend left undone again until
 * nothing is left. Of requests that are on their way at once, the first that fails keeps others
 * from being begun; what became of those that were is told with it.
 *
 * @param <R> the record
 * @param <E> what is sent: a record or a key
 */
final class BatchRun<R, E> {

  private final OperationContext context;
  private final RetryPolicy retries;
  private final List<E> elements;
  private final List<?> told;
  private final Function<List<E>, Portions<Batch<R>>> cut;
  private final boolean[] done;
  private final List<R> items = new ArrayList<>();
  private @Nullable RuntimeException failure;
  private final SortedMap<Integer, RuntimeException> refused = new TreeMap<>();

  /**
   * @param elements no two of the same key
   * @param told what the caller knows each of them as
   * @param cut makes the requests for some of them
   */
  BatchRun(
      OperationContext context,
      RetryPolicy retries,
      List<E> elements,
      List<?> told,
      Function<List<E>, Portions<Batch<R>>> cut) {
    this.context = context;
    this.retries = retries;
    this.elements = elements;
    this.told = told;
    this.cut = cut;
    this.done = new boolean[elements.size()];
  }

  /**
   * All of it, which brings what was read. Every request is made here, before the first is sent, so
   * that a value that is refused leaves nothing half written.
   *
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  Plan<List<R>> all() {
    Portions<Batch<R>> portions = cut.apply(elements);
    List<Turn> turns = new ArrayList<>();
    int start = 0;
    for (Portion<Batch<R>> portion : portions.all()) {
      int end = start + portion.count();
      turns.add(new Turn(new Attempt(IntStream.range(start, end).toArray(), portion.plan())));
      start = end;
    }
    Iterator<Turn> left = turns.iterator();
    int atOnce = Math.max(1, Math.min(portions.atOnce(), turns.size()));
    return new Together(() -> left.hasNext() && !failed() ? left.next() : null, atOnce)
        .then(sent -> ended());
  }

  private synchronized boolean failed() {
    return failure != null;
  }

  /** What the caller gets once all was tried. */
  private synchronized List<R> ended() {
    RuntimeException reason = failure == null ? firstRefused() : failure;
    if (reason == null) {
      return items;
    }
    if (reason instanceof BackendException backend) {
      throw partial(backend.category(), backend.attempts(), backend);
    }
    throw failure == null ? partial(Category.REFUSED, 1, reason) : reason;
  }

  /** The first as they were given, whichever was answered first. */
  private @Nullable RuntimeException firstRefused() {
    Iterator<RuntimeException> all = refused.values().iterator();
    return all.hasNext() ? all.next() : null;
  }

  private PartialBatchException partial(Category category, int attempts, RuntimeException cause) {
    List<Object> finished = new ArrayList<>();
    List<Object> rest = new ArrayList<>();
    for (int i = 0; i < done.length; i++) {
      (done[i] ? finished : rest).add(told.get(i));
    }
    PartialBatchException partial =
        new PartialBatchException(context, category, finished, rest, cause);
    partial.attempts(attempts);
    return partial;
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
    String problem = "the backend left " + left.length + " undone for want of capacity.";
    BackendException noRoom = new BackendException(context, Category.OVERLOAD, problem, null);
    return repetition
        .pausing(new Fault(noRoom, true, false))
        .thenPlan(paused -> new Attempt(left, request(some)))
        .thenPlan(rest -> finish(rest, rest.length < left.length ? null : repetition));
  }

  /** What one request left undone is no more than another one takes. */
  private Plan<Batch<R>> request(List<E> some) {
    return cut.apply(some).all().get(0).plan();
  }

  /** One request and what it takes to finish it; where that fails, no other is begun. */
  private final class Turn extends Chain<Boolean, Long> {

    private final Attempt attempt;

    Turn(Attempt attempt) {
      this.attempt = attempt;
    }

    @Override
    protected Plan<Boolean> first() {
      return attempt.thenPlan(left -> finish(left, null));
    }

    @Override
    protected Plan<Long> next(Boolean finished) {
      return Plan.of(1L);
    }

    @Override
    protected Plan<Long> failed(RuntimeException reason) {
      synchronized (BatchRun.this) {
        if (failure == null) {
          failure = reason;
        }
      }
      return Plan.of(0L);
    }
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
      synchronized (BatchRun.this) {
        items.addAll(batch.items());
        for (int place : places) {
          done[place] = true;
        }
        batch
            .failures()
            .forEach(
                (place, reason) -> {
                  done[places[place]] = false;
                  refused.put(places[place], reason);
                });
        int[] left = batch.left().stream().mapToInt(place -> places[place]).sorted().toArray();
        for (int place : left) {
          done[place] = false;
        }
        return Plan.of(left);
      }
    }
  }
}
