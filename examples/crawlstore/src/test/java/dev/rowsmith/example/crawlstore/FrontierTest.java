package dev.rowsmith.example.crawlstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.example.crawlstore.FrontierItem.Status;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

@RowsmithTest
class FrontierTest {

  private final Clock clock = Clock.systemUTC();
  private FrontierItemDao items;
  private Frontier frontier;

  @BeforeEach
  void createTable(Database database) {
    items = new FrontierItemDao(database);
    items.createTable();
    Site site = Site.of("site", "A site", "http://example.org", clock.instant());
    CrawlRun run = CrawlRun.pending("run", site, null, clock.instant());
    frontier = new Frontier(items, run, clock);
  }

  @TestTemplate
  void manyWorkersClaimEachItemOnce() throws Exception {
    List<String> added = IntStream.range(0, 60).mapToObj(i -> "http://example.org/" + i).toList();
    added.forEach(url -> frontier.add(url, 1, null));
    Callable<List<String>> worker =
        () -> {
          List<String> claimed = new ArrayList<>();
          for (Optional<FrontierItem> item = frontier.claim();
              item.isPresent();
              item = frontier.claim()) {
            claimed.add(item.get().url());
          }
          return claimed;
        };
    ExecutorService workers = Executors.newFixedThreadPool(8);
    List<String> claimed = new ArrayList<>();
    try {
      for (Future<List<String>> each : workers.invokeAll(Collections.nCopies(8, worker))) {
        claimed.addAll(each.get());
      }
    } finally {
      workers.shutdownNow();
    }
    assertThat(claimed).containsExactlyInAnyOrderElementsOf(added);
  }

  @TestTemplate
  void theLimitCountsWhatIsPending() {
    frontier.add("http://example.org/", 0, null);
    frontier.add("http://example.org/docs", 1, null);
    frontier.claim(); // the seed: first of all by its priority
    assertThat(frontier.pending(1))
        .extracting(FrontierItem::url)
        .containsExactly("http://example.org/docs");
  }

  @TestTemplate
  void whatIsGivenBackComesAtHalfItsPriority() {
    frontier.add("http://example.org/docs", 1, null);
    frontier.add("http://example.org/other", 1, null);
    frontier.giveBack(frontier.claim().orElseThrow(), "timeout");
    assertThat(frontier.pending(10))
        .extracting(FrontierItem::url)
        .containsExactly("http://example.org/other", "http://example.org/docs");
    FrontierItem docs = frontier.pending(10).get(1);
    assertThat(docs.priority()).isEqualByComparingTo("37.5");
    assertThat(docs.retryCount()).isEqualTo(1);
    assertThat(docs.startedAt()).isNull();
  }

  @TestTemplate
  void onlyWhatHasEndedHasAnEnd() {
    frontier.add("http://example.org/", 0, null);
    FrontierItem claimed = frontier.claim().orElseThrow();
    FrontierItem working = items.getRecord(claimed.itemId());
    assertThat(working.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(working.completedAt()).isNull();
    frontier.fail(claimed, "status 500");
    FrontierItem failed = items.getRecord(claimed.itemId());
    assertThat(failed.status()).isEqualTo(Status.FAILED);
    assertThat(failed.lastError()).isEqualTo("status 500");
    assertThat(failed.completedAt()).isNotNull();
  }
}
