package dev.rowsmith.example.crawlstore;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A URL that a run has to fetch, or has fetched. Its priority is a decimal: a {@code double} cannot
 * be the key of an index, and both are the same number in the database.
 */
@Table("frontier")
public record FrontierItem(
    @PartitionKey String itemId,
    @Gsi(value = "frontier-run-index", sortKey = "priority") String runId,
    String siteId,
    String url,
    String normalizedUrl,
    String urlHash,
    int depth,
    @Nullable String referrerUrl,
    @Default("0") BigDecimal priority,
    @Enumerated(stored = StoredForm.LOWER_CASE) Status status,
    @Default("0") int retryCount,
    @Nullable String lastError,
    @Format(Stamps.PATTERN) Instant discoveredAt,
    @Format(Stamps.PATTERN) @Nullable Instant scheduledAt,
    @Format(Stamps.PATTERN) @Nullable Instant startedAt,
    @Format(Stamps.PATTERN) @Nullable Instant completedAt,
    String domain) {

  /** How far an item is. */
  public enum Status {
    PENDING,
    IN_PROGRESS,
    COMPLETED,
    FAILED,
    SKIPPED
  }
}
