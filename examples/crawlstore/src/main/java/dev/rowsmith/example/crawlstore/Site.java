package dev.rowsmith.example.crawlstore;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A web site to be crawled. */
@Table("sites")
public record Site(
    @PartitionKey String siteId,
    String name,
    @Json @Nullable List<String> seeds,
    @Json @Nullable List<String> allowedDomains,
    @Default("true") boolean allowedSubdomains,
    @Json @Nullable Map<String, Object> config,
    @Format(Stamps.PATTERN) Instant createdAt,
    @Format(Stamps.PATTERN) Instant updatedAt,
    @Format(Stamps.PATTERN) @Nullable Instant lastCrawlAt,
    @Format(Stamps.PATTERN) @Nullable Instant lastSyncAt,
    @Default("0") int totalPages,
    @Default("0") int totalRuns,
    @Default("true") boolean isActive) {

  /** What an old row lacks reads as empty. */
  public Site {
    seeds = seeds == null ? List.of() : seeds;
    allowedDomains = allowedDomains == null ? List.of() : allowedDomains;
    config = config == null ? Map.of() : config;
  }

  /** A site that nobody has crawled yet. */
  static Site of(String siteId, String name, String seed, Instant now) {
    return new Site(
        siteId, name, List.of(seed), null, true, null, now, now, null, null, 0, 0, true);
  }
}
