package dev.rowsmith.example.crawlstore;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rows say that the original crawler stored. */
final class Originals {

  static final Instant AT = Instant.parse("2026-11-20T18:30:23.640060Z");
  static final String STAMP = "2026-11-20T18:30:23.640060+0000";

  /** JSON as Python writes it: escapes beyond ASCII, and numbers with a fraction of nothing. */
  static final String SEEDS = "[\"https://example.org/caf\\u00e9\", \"https://example.org\"]";

  static final String CONFIG = "{\"max_depth\": 3, \"delay\": 1.0, \"user_agent\": null}";

  static final String STATS =
      "{\"pages_discovered\": 12, \"pages_crawled\": 11, \"pages_failed\": 1,"
          + " \"total_bytes_downloaded\": 5000, \"total_fetch_time_ms\": 50.0,"
          + " \"errors_by_type\": {\"timeout\": 1}, \"status_codes\": {\"200\": 11, \"504\": 1},"
          + " \"domains_crawled\": [\"example.org\", \"docs.example.org\"]}";

  static final Site SITE =
      new Site(
          "site-1",
          "Café",
          List.of("https://example.org/café", "https://example.org"),
          List.of(),
          true,
          Map.of("max_depth", BigDecimal.valueOf(3), "delay", BigDecimal.ONE),
          AT,
          AT,
          null,
          null,
          0,
          2,
          true);

  static final CrawlRun RUN =
      new CrawlRun(
          "run_20261120_183023_8c5f2a10",
          "site-1",
          CrawlRun.Status.PARTIAL,
          "1 page failed",
          AT,
          AT,
          null,
          Map.of(),
          List.of(),
          false,
          null,
          new CrawlStats(
              12,
              11,
              1,
              0,
              0,
              0,
              0,
              0,
              5000,
              50,
              0,
              0,
              Map.of("timeout", 1),
              null,
              Map.of(200, 11, 504, 1),
              Set.of("example.org", "docs.example.org")),
          0,
          0);

  static final FrontierItem ITEM =
      new FrontierItem(
          "run-1_ef46db3751d8e999",
          "run-1",
          "site-1",
          "https://example.org/docs",
          "https://example.org/docs",
          "ef46db3751d8e999",
          1,
          null,
          new BigDecimal("5E+1"), // 50, without its trailing zero
          FrontierItem.Status.IN_PROGRESS,
          0,
          null,
          AT,
          null,
          AT,
          null,
          "example.org");

  private Originals() {}

  static PageVersion version() {
    return new PageVersion(
        "v_44bc2cf5ad77_20261120183023",
        "page-1",
        "site-1",
        "run-1",
        "# Manual",
        null,
        null,
        "44bc2cf5ad770999",
        null,
        "https://example.org/docs",
        null,
        "Manual",
        null,
        null,
        200,
        null,
        List.of(Map.of("level", BigDecimal.ONE, "text", "Manual")),
        1,
        8,
        List.of(),
        0,
        0,
        null,
        "Fri, 20 Nov 2026 18:00:00 GMT",
        AT,
        AT,
        12.5,
        null,
        false,
        null);
  }
}
