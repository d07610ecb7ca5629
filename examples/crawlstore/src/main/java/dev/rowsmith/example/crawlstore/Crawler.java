package dev.rowsmith.example.crawlstore;

import dev.rowsmith.Database;
import dev.rowsmith.example.crawlstore.Fetcher.Fetched;
import dev.rowsmith.example.crawlstore.Outcome.Kind;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Crawls a site with several workers, who share nothing but the database. */
final class Crawler {

  private static final int WORKERS = 4;
  private static final int ATTEMPTS = 2;

  private final SiteDao sites;
  private final CrawlRunDao runs;
  private final FrontierItemDao items;
  private final Archive archive;
  private final Clock clock;
  private final Fetcher fetcher = new Fetcher();

  Crawler(Database database, Clock clock) {
    this.sites = new SiteDao(database);
    this.runs = new CrawlRunDao(database);
    this.items = new FrontierItemDao(database);
    this.archive =
        new Archive(database, new WebPageDao(database), new PageVersionDao(database), clock);
    this.clock = clock;
  }

  /**
   * Crawls all that the site's seeds lead to.
   *
   * @param parent the run that this one brings up to date, or null for a first one
   * @return the run as it ended
   */
  CrawlRun crawl(Site site, String runId, @Nullable String parent) throws Exception {
    CrawlRun run = runs.createRecord(CrawlRun.pending(runId, site, parent, clock.instant()));
    Frontier frontier = new Frontier(items, run, clock);
    site.seeds().forEach(seed -> frontier.add(seed, 0, null));
    runs.updateRecord(runId, set -> set.status(CrawlRun.Status.RUNNING).startedAt(clock.instant()));
    List<Outcome> outcomes = work(frontier);
    CrawlStats stats = CrawlStats.of(outcomes);
    sites.updateRecord(
        site.siteId(),
        set ->
            set.addTotalRuns(1)
                .addTotalPages(stats.pagesNew())
                .lastCrawlAt(clock.instant())
                .updatedAt(clock.instant()));
    return runs.updateRecord(
        runId,
        set ->
            set.status(
                    stats.pagesFailed() == 0 ? CrawlRun.Status.COMPLETED : CrawlRun.Status.PARTIAL)
                .completedAt(clock.instant())
                .stats(stats)
                .maxDepthReached(outcomes.stream().mapToInt(Outcome::depth).max().orElse(0)));
  }

  /** Lets the workers work until nothing is pending; one may find new work for the others. */
  private List<Outcome> work(Frontier frontier) throws InterruptedException, ExecutionException {
    Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    Callable<Void> worker =
        () -> {
          for (Optional<FrontierItem> item = frontier.claim();
              item.isPresent();
              item = frontier.claim()) {
            outcomes.add(crawl(frontier, item.get()));
          }
          return null;
        };
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      while (!frontier.pending(1).isEmpty()) {
        for (Future<Void> done : workers.invokeAll(Collections.nCopies(WORKERS, worker))) {
          done.get();
        }
      }
    } finally {
      workers.shutdownNow();
    }
    return List.copyOf(outcomes);
  }

  private Outcome crawl(Frontier frontier, FrontierItem item)
      throws IOException, InterruptedException {
    Fetched fetched = fetcher.fetch(item.url());
    return switch (fetched.statusCode()) {
      case 200, 404, 410 -> {
        Kind kind = archive.keep(item, fetched);
        for (String link : Html.of(item.url(), fetched.body()).links()) {
          frontier.add(link, item.depth() + 1, item.url());
        }
        frontier.complete(item);
        yield outcome(kind, item, fetched);
      }
      default -> {
        String error = "status " + fetched.statusCode();
        if (item.retryCount() + 1 < ATTEMPTS) {
          frontier.giveBack(item, error);
          yield outcome(Kind.GIVEN_BACK, item, fetched);
        }
        frontier.fail(item, error);
        archive.failed(item, error);
        yield outcome(Kind.FAILED, item, fetched);
      }
    };
  }

  private static Outcome outcome(Kind kind, FrontierItem item, Fetched fetched) {
    return new Outcome(
        kind,
        item.domain(),
        fetched.statusCode(),
        item.depth(),
        fetched.body().length(),
        fetched.millis());
  }
}
