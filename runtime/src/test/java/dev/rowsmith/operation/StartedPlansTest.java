package dev.rowsmith.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plans that are started, and not run. */
@Timeout(300) // a future that is never fulfilled must fail the test
class StartedPlansTest {

  /** A plan whose outcome comes when the test says so. */
  private static final class Open implements Plan<Integer> {

    private final CompletableFuture<Integer> future = new CompletableFuture<>();

    @Override
    public Integer run() {
      return future.join();
    }

    @Override
    public CompletableFuture<Integer> start() {
      return future;
    }
  }

  private static Plan<Duration> pause() {
    return new Pause(Duration.ZERO, IllegalStateException::new);
  }

  @Test
  void goesOnWhenTheOutcomeIsThere() {
    Open open = new Open();
    CompletableFuture<String> whole =
        open.thenPlan(number -> Plan.of(number + 4)).then(number -> number + " of them").start();

    assertThat(whole).isNotDone();
    open.future.complete(3);
    assertThat(whole).isCompletedWithValue("7 of them");
  }

  @Test
  void isALoopAsLongAsItTakes() {
    assertThat(counting(0, 1_000_000).start()).isCompletedWithValue(1_000_000);
    assertThat(pausing(0, 3_000).start().join()).isEqualTo(3_000);
  }

  private static Plan<Integer> counting(int number, int end) {
    return Plan.of(number)
        .thenPlan(reached -> reached == end ? Plan.of(reached) : counting(reached + 1, end));
  }

  private static Plan<Integer> pausing(int number, int end) {
    return pause().thenPlan(paused -> number == end ? Plan.of(number) : pausing(number + 1, end));
  }

  @Test
  void failsByWhatIsThrown() {
    IllegalStateException failure = new IllegalStateException("refused");
    Plan<Integer> failing =
        pause()
            .then(
                paused -> {
                  throw failure;
                });

    CompletableFuture<Integer> whole = failing.thenPlan(Plan::of).start();
    assertThat(whole.handle((value, thrown) -> thrown).join()).isSameAs(failure);
  }

  @Test
  void cancellingEndsTheTurnAndWhatWouldFollow() {
    Open open = new Open();
    List<Integer> followed = new ArrayList<>();
    CompletableFuture<Boolean> whole = open.then(number -> number + 1).then(followed::add).start();

    assertThat(whole.cancel(true)).isTrue();
    assertThat(open.future).isCancelled();
    assertThat(followed).isEmpty();
  }

  @Test
  void longWorkHasAThreadOfItsOwnWhichCancellingInterrupts() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    CompletableFuture<Boolean> work =
        new LongWork<>(
                () -> {
                  begun.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                  }
                  return true;
                })
            .start();

    begun.await();
    assertThat(work.cancel(true)).isTrue();
    interrupted.await();
    assertThat(work).isCancelled();
  }

  @Test
  void plansThatAreTogetherAreUnderWayAtOnceUpToAsManyAsAreSaid() {
    List<Open> all = IntStream.range(0, 5).mapToObj(i -> new Open()).toList();
    Deque<Open> waiting = new ArrayDeque<>(all);
    CompletableFuture<Long> sum = together(waiting, 3).start();

    assertThat(waiting).hasSize(2);
    all.get(1).future.complete(10);
    assertThat(waiting).hasSize(1);
    all.forEach(open -> open.future.complete(1));
    assertThat(sum).isCompletedWithValue(14L);
  }

  @Test
  void firstFailureEndsThoseThatAreTogether() {
    List<Open> all = IntStream.range(0, 3).mapToObj(i -> new Open()).toList();
    CompletableFuture<Long> sum = together(new ArrayDeque<>(all), 3).start();
    all.get(2).future.completeExceptionally(new IllegalStateException("refused"));

    assertThatThrownBy(sum::join).hasRootCauseMessage("refused");
    assertThat(all.get(0).future).isCancelled();
  }

  @Test
  void cancellingEndsThoseThatAreTogether() {
    List<Open> all = IntStream.range(0, 3).mapToObj(i -> new Open()).toList();
    Deque<Open> waiting = new ArrayDeque<>(all);
    CompletableFuture<Long> sum = together(waiting, 2).start();

    assertThat(sum.cancel(true)).isTrue();
    assertThat(all.get(0).future).isCancelled();
    assertThat(all.get(1).future).isCancelled();
    assertThat(waiting).hasSize(1);
  }

  private static Together together(Deque<Open> waiting, int most) {
    return new Together(
        () -> {
          Open next = waiting.poll();
          return next == null ? null : next.then(Integer::longValue);
        },
        most);
  }
}
