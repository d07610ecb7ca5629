package dev.rowsmith.example.crawlstore;

import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.example.crawlstore.Outcome.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of a run; one JSON text within it. */
public record CrawlStats(
    @Default("0") int pagesDiscovered,
    @Default("0") int pagesCrawled,
    @Default("0") int pagesFailed,
    @Default("0") int pagesSkipped,
    @Default("0") int pagesChanged,
    @Default("0") int pagesUnchanged,
    @Default("0") int pagesNew,
    @Default("0") int pagesDeleted,
    @Default("0") long totalBytesDownloaded,
    @Default("0") double totalFetchTimeMs,
    @Default("0") double totalExtractionTimeMs,
    @Default("0") double avgFetchLatencyMs,
    @Nullable Map<String, Integer> errorsByType,
    @Nullable Map<String, Integer> errorsByDomain,
    @Converted(by = StatusCodes.class) @Nullable Map<Integer, Integer> statusCodes,
    Set<String> domainsCrawled) {

  static final CrawlStats NONE =
      new CrawlStats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), Set.of());

  /** Adds up what came of all fetches. */
  static CrawlStats of(List<Outcome> outcomes) {
    int changed = count(outcomes, Kind.CHANGED);
    int unchanged = count(outcomes, Kind.UNCHANGED);
    int fresh = count(outcomes, Kind.NEW);
    int deleted = count(outcomes, Kind.DELETED);
    int failed = count(outcomes, Kind.FAILED);
    double millis = outcomes.stream().mapToDouble(Outcome::millis).sum();
    List<Outcome> failures = outcomes.stream().filter(each -> each.kind() == Kind.FAILED).toList();
    return new CrawlStats(
        changed + unchanged + fresh + deleted + failed,
        changed + unchanged + fresh,
        failed,
        0,
        changed,
        unchanged,
        fresh,
        deleted,
        outcomes.stream().mapToLong(Outcome::bytes).sum(),
        millis,
        0,
        outcomes.isEmpty() ? 0 : millis / outcomes.size(),
        counts(failures, failure -> "status " + failure.statusCode()),
        counts(failures, Outcome::domain),
        counts(outcomes, Outcome::statusCode),
        counts(outcomes, Outcome::domain).keySet());
  }

  private static int count(List<Outcome> outcomes, Kind kind) {
    return (int) outcomes.stream().filter(each -> each.kind() == kind).count();
  }

  private static <K> Map<K, Integer> counts(List<Outcome> outcomes, Function<Outcome, K> by) {
    return outcomes.stream().collect(Collectors.toMap(by, each -> 1, Integer::sum, TreeMap::new));
  }
}
