package dev.rowsmith.example.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

@RowsmithTest
class BucketsTest {

  private BucketEntryDao entries;
  private Buckets buckets;
  private Buckets later;

  @BeforeEach
  void createTable(Database database, DatabaseBuilder<?> builder) {
    entries = new BucketEntryDao(database);
    entries.createTable();
    buckets = new Buckets(database, Clock.systemUTC());
    Clock inTwoHours = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
    later = new Buckets(builder.clock(inTwoHours).build(), inTwoHours);
  }

  @TestTemplate
  void whatHasExpiredIsNotFoundAndGoesWithThePurge() {
    buckets.put("ann", "tokens", "short", Map.of("n", 1), Duration.ofMinutes(5));
    buckets.put("ann", "tokens", "long", Map.of("n", 1), Duration.ofDays(1));
    buckets.put("ann", "tokens", "for ever", Map.of("n", 1));
    assertThat(buckets.find("ann", "tokens", "short")).isPresent();
    assertThat(later.find("ann", "tokens", "short")).isEmpty();
    assertThat(later.find("ann", "tokens", "long")).isPresent();
    assertThat(later.find("ann", "tokens", "for ever")).isPresent();
    assertThat(buckets.purge()).isZero();
    assertThat(later.purge()).isEqualTo(1);
    assertThat(buckets.list("ann", "tokens")).hasSize(2);
  }

  @TestTemplate
  void anExpiryHasAnHourOfSkew() {
    buckets.put("ann", "tokens", "t", Map.of(), Duration.ofMinutes(5));
    BucketEntry entry = entries.getRecord("ann", "tokens", "t");
    assertThat(Duration.between(entry.timestamp(), entry.expiry()))
        .isBetween(Duration.ofSeconds(3800), Duration.ofSeconds(3900));
  }

  @TestTemplate
  void ofManyThreadsOneTakesEachTicket() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Boolean> taken = new ArrayList<>();
    try {
      for (int ticket = 0; ticket < 20; ticket++) {
        String name = "t-" + ticket;
        buckets.put("ann", "tickets", name, Map.of());
        Callable<Boolean> guest = () -> buckets.take("ann", "tickets", name);
        for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(8, guest))) {
          taken.add(each.get());
        }
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(taken).hasSize(160);
    assertThat(Collections.frequency(taken, true)).isEqualTo(20);
  }

  @TestTemplate
  void aChangeWantsTheExpectedDataAndKeepsTheTimes() {
    buckets.put("ann", "state", "s", Map.of("a", 1, "b", List.of("x")), Duration.ofDays(1));
    BucketEntry before = buckets.find("ann", "state", "s").orElseThrow();
    Map<String, Object> expected = Map.of("b", List.of("x"), "a", 1.0);
    assertThat(buckets.compareAndSet("ann", "state", "s", expected, Map.of("a", 2))).isTrue();
    assertThat(buckets.compareAndSet("ann", "state", "s", expected, Map.of("a", 3))).isFalse();
    assertThat(buckets.compareAndSet("ann", "state", "none", expected, Map.of())).isFalse();
    BucketEntry after = buckets.find("ann", "state", "s").orElseThrow();
    assertThat(after.timestamp()).isEqualTo(before.timestamp());
    assertThat(after.expiry()).isEqualTo(before.expiry());
  }

  @TestTemplate
  void aChainIsDeletedAndNoOther() {
    buckets.put("ann", "tokens", "a", Map.of("chain_id", "c-1"));
    buckets.put("ann", "tokens", "b", Map.of("chain_id", "c-2"));
    buckets.put("ann", "tokens", "c", Map.of());
    assertThat(buckets.deleteChain("ann", "tokens", "c-1")).isEqualTo(1);
    assertThat(buckets.list("ann", "tokens"))
        .extracting(BucketEntry::name)
        .containsExactly("b", "c");
  }
}
