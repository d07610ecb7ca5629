package dev.rowsmith.example.crawlstore;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page said at one time. */
@Table("versions")
public record PageVersion(
    @PartitionKey String versionId,
    @Gsi(value = "version-page-index", sortKey = "crawledAt") String pageId,
    String siteId,
    String runId,
    String markdown,
    @Nullable String html,
    @Nullable String plainText,
    String contentHash,
    @Nullable String rawHash,
    String url,
    @Nullable String canonicalUrl,
    @Nullable String title,
    @Nullable String description,
    @Nullable String contentType,
    int statusCode,
    @Nullable String language,
    @Json @Nullable List<Map<String, Object>> headingsOutline,
    @Default("0") int wordCount,
    @Default("0") int charCount,
    @Json @Nullable List<String> outlinks,
    @Default("0") int internalLinkCount,
    @Default("0") int externalLinkCount,
    @Nullable String etag,
    @Column("last_modified_header") @Nullable String lastModified,
    @Format(Stamps.PATTERN) Instant crawledAt,
    @Format(Stamps.PATTERN) Instant createdAt,
    @Nullable Double fetchLatencyMs,
    @Nullable Double extractionLatencyMs,
    @Default("false") boolean isTombstone,
    @Json @Nullable Map<String, Object> extra) {}
