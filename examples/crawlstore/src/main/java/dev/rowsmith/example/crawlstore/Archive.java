package dev.rowsmith.example.crawlstore;

import dev.rowsmith.Database;
import dev.rowsmith.example.crawlstore.Fetcher.Fetched;
import dev.rowsmith.example.crawlstore.Outcome.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Keeps what was fetched: a new version and the page that points to it, in one transaction, where
 * something changed.
 */
final class Archive {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  private final Database database;
  private final WebPageDao pages;
  private final PageVersionDao versions;
  private final Clock clock;

  Archive(Database database, WebPageDao pages, PageVersionDao versions, Clock clock) {
    this.database = database;
    this.pages = pages;
    this.versions = versions;
    this.clock = clock;
  }

  /** Keeps a page as it was found, or that it is gone. */
  Kind keep(FrontierItem item, Fetched fetched) {
    WebPage page = known(item);
    boolean gone = fetched.statusCode() != 200;
    String hash = Urls.hash(fetched.body());
    Instant now = clock.instant();
    if (hash.equals(page.contentHash()) && page.isTombstone() == gone) {
      pages.updateRecord(page.pageId(), set -> set.lastSeen(now).lastCrawled(now));
      return Kind.UNCHANGED;
    }
    PageVersion version = version(item, fetched, hash, now);
    database.transact(
        versions.creating(version),
        pages.updating(
            page.pageId(),
            set ->
                set.currentVersionId(version.versionId())
                    .contentHash(hash)
                    .statusCode(fetched.statusCode())
                    .isTombstone(gone)
                    .lastSeen(now)
                    .lastCrawled(now)
                    .lastChanged(now)
                    .addVersionCount(1)));
    return gone ? Kind.DELETED : page.versionCount() == 0 ? Kind.NEW : Kind.CHANGED;
  }

  /** Counts a failed fetch. */
  void failed(FrontierItem item, String error) {
    pages.updateRecord(known(item).pageId(), set -> set.addErrorCount(1).lastError(error));
  }

  private WebPage known(FrontierItem item) {
    return pages
        .findRecord(Urls.id(item.url()))
        .orElseGet(
            () ->
                pages.createRecord(
                    WebPage.seen(item.siteId(), item.url(), item.depth(), clock.instant())));
  }

  private static PageVersion version(FrontierItem item, Fetched fetched, String hash, Instant now) {
    Html html = Html.of(item.url(), fetched.body());
    long internal =
        html.links().stream().filter(link -> link.startsWith("http://" + item.domain())).count();
    // Of the page too: two pages may say the same.
    String name = Urls.hash(Urls.id(item.url()) + hash).substring(0, 12);
    return new PageVersion(
        "v_" + name + "_" + SECONDS.format(now),
        Urls.id(item.url()),
        item.siteId(),
        item.runId(),
        html.text(),
        fetched.body(),
        html.text(),
        hash,
        Urls.hash(fetched.body()),
        item.url(),
        null,
        html.title(),
        null,
        fetched.contentType(),
        fetched.statusCode(),
        "en",
        html.headings(),
        html.text().split(" ").length,
        html.text().length(),
        html.links(),
        (int) internal,
        html.links().size() - (int) internal,
        null,
        null,
        now,
        now,
        fetched.millis(),
        null,
        fetched.statusCode() != 200,
        Map.of());
  }
}
