package dev.rowsmith.example.crawlstore;

import static dev.rowsmith.example.crawlstore.FrontierItemTable.STATUS;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.example.crawlstore.FrontierItem.Status;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run has still to fetch, the most important first. It is in the database alone: a run that
 * was stopped goes on, and any number of workers, also of other machines, share it.
 */
final class Frontier {

  private static final BigDecimal SEED = BigDecimal.valueOf(1000);

  private final FrontierItemDao items;
  private final CrawlRun run;
  private final Clock clock;

  Frontier(FrontierItemDao items, CrawlRun run, Clock clock) {
    this.items = items;
    this.run = run;
    this.clock = clock;
  }

  /** Adds a URL, unless this run knows it. */
  boolean add(String url, int depth, @Nullable String referrer) {
    String normalized = Urls.normalized(url);
    String hash = Urls.hash(normalized);
    try {
      items.createRecord(
          new FrontierItem(
              run.runId() + "_" + hash,
              run.runId(),
              run.siteId(),
              url,
              normalized,
              hash,
              depth,
              referrer,
              priority(url, depth),
              Status.PENDING,
              0,
              null,
              clock.instant(),
              null,
              null,
              null,
              URI.create(url).getAuthority()));
      return true;
    } catch (RecordAlreadyExistsException e) {
      return false;
    }
  }

  /** Seeds first, then what is near to them; documents before others, archives behind them. */
  private static BigDecimal priority(String url, int depth) {
    if (depth == 0) {
      return SEED;
    }
    double kind = url.contains("/docs") ? 1.5 : url.contains("/archive") ? 0.5 : 1;
    return BigDecimal.valueOf(100.0 / (depth + 1) * kind);
  }

  /** The most important pending item, for this worker alone: of all that try, one gets it. */
  Optional<FrontierItem> claim() {
    while (true) {
      Optional<FrontierItem> next = pending(1).stream().findFirst();
      if (next.isEmpty() || claim(next.get().itemId())) {
        return next;
      }
    }
  }

  /** Whether this worker got the item. */
  boolean claim(String itemId) {
    try {
      items.updateRecord(
          itemId,
          set ->
              set.status(Status.IN_PROGRESS)
                  .startedAt(clock.instant())
                  .onlyIf(STATUS.equalTo(Status.PENDING)));
      return true;
    } catch (ConditionFailedException e) {
      return false;
    }
  }

  /** The most important pending items; the limit counts what is pending, not what is read. */
  List<FrontierItem> pending(int limit) {
    return items
        .queryByFrontierRun(run.runId())
        .descending()
        .filter(STATUS.equalTo(Status.PENDING))
        .limit(limit)
        .list();
  }

  void complete(FrontierItem item) {
    items.updateRecord(
        item.itemId(), set -> set.status(Status.COMPLETED).completedAt(clock.instant()));
  }

  /** Gives an item back for another attempt, at half its priority. */
  void giveBack(FrontierItem item, String error) {
    BigDecimal half = item.priority().divide(BigDecimal.valueOf(2));
    items.updateRecord(
        item.itemId(),
        set ->
            set.status(Status.PENDING)
                .subtractPriority(half)
                .addRetryCount(1)
                .lastError(error)
                .removeStartedAt());
  }

  void fail(FrontierItem item, String error) {
    items.updateRecord(
        item.itemId(),
        set ->
            set.status(Status.FAILED)
                .addRetryCount(1)
                .lastError(error)
                .completedAt(clock.instant()));
  }

  /** Deletes the items of the run, and tells how many there were. */
  long clear() {
    List<String> ids =
        items.queryByFrontierRun(run.runId()).stream().map(FrontierItem::itemId).toList();
    items.deleteRecords(ids);
    return ids.size();
  }
}
