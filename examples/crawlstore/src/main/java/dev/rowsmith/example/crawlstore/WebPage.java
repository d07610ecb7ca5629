package dev.rowsmith.example.crawlstore;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A page of a site, and what its last crawl found. The index holds the crawled ones only. */
@Table("pages")
public record WebPage(
    @PartitionKey String pageId,
    @Gsi(value = "page-site-index", sortKey = "lastCrawled") String siteId,
    String url,
    @Nullable String canonicalUrl,
    @Nullable String currentVersionId,
    @Nullable String contentHash,
    @Nullable String etag,
    @Nullable String lastModified,
    @Format(Stamps.PATTERN) Instant firstSeen,
    @Format(Stamps.PATTERN) Instant lastSeen,
    @Format(Stamps.PATTERN) @Nullable Instant lastCrawled,
    @Format(Stamps.PATTERN) @Nullable Instant lastChanged,
    int depth,
    @Nullable String referrerUrl,
    @Nullable Integer statusCode,
    @Default("false") boolean isTombstone,
    @Default("0") int errorCount,
    @Nullable String lastError,
    @Default("0") int versionCount) {

  /** A page that is known, and was never crawled. */
  static WebPage seen(String siteId, String url, int depth, Instant now) {
    return new WebPage(
        Urls.id(url),
        siteId,
        url,
        null,
        null,
        null,
        null,
        null,
        now,
        now,
        null,
        null,
        depth,
        null,
        null,
        false,
        0,
        null,
        0);
  }
}
