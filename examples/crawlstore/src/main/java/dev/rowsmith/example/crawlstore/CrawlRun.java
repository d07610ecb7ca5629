package dev.rowsmith.example.crawlstore;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One crawl of a site. */
@Table("runs")
public record CrawlRun(
    @PartitionKey String runId,
    @Gsi(value = "run-site-index", sortKey = "createdAt") String siteId,
    @Enumerated(stored = StoredForm.LOWER_CASE) Status status,
    @Nullable String errorMessage,
    @Format(Stamps.PATTERN) Instant createdAt,
    @Format(Stamps.PATTERN) @Nullable Instant startedAt,
    @Format(Stamps.PATTERN) @Nullable Instant completedAt,
    @Json @Nullable Map<String, Object> configSnapshot,
    @Json @Nullable List<String> seeds,
    @Default("false") boolean isSync,
    @Nullable String parentRunId,
    @Json @Nullable CrawlStats stats,
    @Default("0") int frontierSize,
    @Default("0") int maxDepthReached) {

  /** How far a run is. */
  public enum Status {
    PENDING,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED,
    /** Completed with errors. */
    PARTIAL
  }

  /** What an old row lacks reads as empty. */
  public CrawlRun {
    configSnapshot = configSnapshot == null ? Map.of() : configSnapshot;
    seeds = seeds == null ? List.of() : seeds;
    stats = stats == null ? CrawlStats.NONE : stats;
  }

  /** A run that has not begun. */
  static CrawlRun pending(String runId, Site site, @Nullable String parent, Instant now) {
    return new CrawlRun(
        runId,
        site.siteId(),
        Status.PENDING,
        null,
        now,
        null,
        null,
        site.config(),
        site.seeds(),
        parent != null,
        parent,
        null,
        0,
        0);
  }
}
