package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.BackendException;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.StaleRecordException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many threads count under versions while requests and answers are lost on their way. What was told
 * as done is counted once, what was told as not done is not, and no write is lost.
 */
@Timeout(300) // a hang must fail the test
class VersionHistoryTest {

  private static final int THREADS = 4;
  private static final int COUNTS = 15;
  private static final long SEED = Long.getLong("rowsmith.history.seed", System.nanoTime());

  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger unknown = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @ParameterizedTest
  @EnumSource
  void whatIsToldIsCounted(Server server) throws Exception {
    try (Faulty faulty = open(server)) {
      TallyDao tallies = faulty.tallies();
      tallies.createRecord(7, 0, "nobody");
      run(faulty, () -> tallies.modifyRecord(7, tally -> tally.counting("somebody")));
      Tally counted = tallies.getRecord(7);
      check(counted.count(), counted.version());
    }
  }

  @ParameterizedTest
  @EnumSource
  void timesTellWhatIsCounted(Server server) throws Exception {
    try (Faulty faulty = open(server)) {
      StampedDao stamped = faulty.stamped();
      stamped.createRecord(7, 0);
      run(
          faulty,
          () ->
              stamped.modifyRecord(
                  7, each -> new Stamped(7, each.count() + 1, each.version(), each.updatedAt())));
      Stamped counted = stamped.getRecord(7);
      check(counted.count(), counted.version());
    }
  }

  private static Faulty open(Server server) throws Exception {
    return server.open(
        RetryPolicy.standard()
            .attempts(10)
            .delays(Duration.ofMillis(5), Duration.ofMillis(100))
            .deadline(Duration.ofSeconds(20)),
        THREADS);
  }

  private void check(long count, int version) {
    assertThat(count).as("seed %d", SEED).isEqualTo(version - 1);
    assertThat(count)
        .as("seed %d", SEED)
        .isBetween((long) done.get(), done.get() + unknown.longValue());
    assertThat(done).as("seed %d", SEED).hasPositiveValue();
    assertThat(done.get() + unknown.get() + refused.get()).isEqualTo(THREADS * COUNTS);
  }

  private void run(Faulty faulty, Runnable counting) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<?> counter :
          IntStream.range(0, THREADS)
              .mapToObj(
                  each -> threads.submit(() -> counts(faulty, counting, new Random(SEED + each))))
              .toList()) {
        counter.get();
      }
    } finally {
      threads.shutdownNow();
    }
    faulty.proxy().clear();
  }

  private void counts(Faulty faulty, Runnable counting, Random random) {
    for (int i = 0; i < COUNTS; i++) {
      if (random.nextInt(3) == 0) {
        faulty.proxy().next(random.nextBoolean() ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
      }
      try {
        counting.run();
        done.incrementAndGet();
      } catch (OutcomeUnknownException e) {
        unknown.incrementAndGet();
      } catch (BackendException | StaleRecordException e) {
        refused.incrementAndGet();
      }
    }
  }
}
