package dev.rowsmith.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plans that are run together, each in a thread. */
@Timeout(60) // threads that wait for one another in vain must fail the test
class TogetherTest {

  /** A plan that is only run. */
  private record Run(Supplier<Long> work) implements Plan<Long> {

    @Override
    public Long run() {
      return work.get();
    }

    @Override
    public CompletableFuture<Long> start() {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void asManyAsAreSaidAreUnderWayAtOnce() {
    CyclicBarrier three = new CyclicBarrier(3);
    Deque<Run> plans = new ArrayDeque<>();
    IntStream.range(0, 12).forEach(i -> plans.add(new Run(() -> meet(three))));

    assertThat(new Together(plans::poll, 3).run()).isEqualTo(12);
  }

  private static long meet(CyclicBarrier others) {
    try {
      others.await();
      return 1;
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneAloneStaysInTheCallersThread() {
    Thread caller = Thread.currentThread();
    Deque<Run> plans = new ArrayDeque<>();
    IntStream.range(0, 3)
        .forEach(i -> plans.add(new Run(() -> Thread.currentThread() == caller ? 1L : 0L)));

    assertThat(new Together(plans::poll, 1).run()).isEqualTo(3);
  }

  @Test
  void failureKeepsOthersFromBeginning() {
    CyclicBarrier two = new CyclicBarrier(2);
    Deque<Run> plans = new ArrayDeque<>();
    IntStream.range(0, 3)
        .forEach(
            i ->
                plans.add(
                    new Run(
                        () -> {
                          meet(two);
                          throw new IllegalStateException("refused");
                        })));

    assertThatThrownBy(() -> new Together(plans::poll, 2).run()).hasMessage("refused");
    assertThat(plans).hasSize(1);
  }

  @Test
  void whatIsUnderWayEndsBeforeAFailureIsTold() {
    CountDownLatch refused = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Run failing =
        new Run(
            () -> {
              refused.countDown();
              throw new IllegalStateException("refused");
            });
    Run other =
        new Run(
            () -> {
              await(refused);
              ended.countDown();
              return 1L;
            });
    Deque<Run> plans = new ArrayDeque<>(List.of(other, failing));

    assertThatThrownBy(() -> new Together(plans::poll, 2).run()).hasMessage("refused");
    assertThat(ended.getCount()).isZero();
  }

  @Test
  void interruptReachesThoseUnderWayAndStaysWithTheCaller() {
    Thread caller = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    Run interrupting =
        new Run(
            () -> {
              caller.interrupt();
              return 1L;
            });
    Run waiting =
        new Run(
            () -> {
              await(never);
              return 0L;
            });
    Deque<Run> plans = new ArrayDeque<>(List.of(waiting, interrupting));

    assertThatThrownBy(() -> new Together(plans::poll, 2).run())
        .hasRootCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
