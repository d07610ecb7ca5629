package dev.rowsmith.example.crawlstore;

import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.example.Report;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the program does on one database. */
final class Job {

  private static final String SITE = "site-1";

  private final Database database;
  private final SiteDao sites;
  private final CrawlRunDao runs;
  private final WebPageDao pages;
  private final PageVersionDao versions;
  private final FrontierItemDao items;
  private final Clock clock;
  private final SmallWeb web;
  private final Report report;

  Job(Database database, Clock clock, SmallWeb web, Report report) {
    this.database = database;
    this.sites = new SiteDao(database);
    this.runs = new CrawlRunDao(database);
    this.pages = new WebPageDao(database);
    this.versions = new PageVersionDao(database);
    this.items = new FrontierItemDao(database);
    this.clock = clock;
    this.web = web;
    this.report = report;
  }

  void run() throws Exception {
    createTables();
    publish();
    knowPages();
    Site site = sites.createRecord(Site.of(SITE, "A small site", web.url("/"), clock.instant()));
    Crawler crawler = new Crawler(database, clock);
    CrawlRun first = crawler.crawl(site, "run-1", null);
    tell("first crawl", first);
    listPages();
    web.page("/blog", "Blog", "Second thoughts.", "/", "/blog/two");
    web.page("/blog/two", "Two", "The second entry.");
    web.remove("/archive/2019");
    tell("second crawl", crawler.crawl(site, "run-2", first.runId()));
    listRuns();
    listVersions();
    listWork();
    claimOnce(runs.createRecord(CrawlRun.pending("run-3", site, null, clock.instant())));
    delete();
    dropTables();
  }

  private void createTables() {
    dropTables(); // what a run that was cut short left behind
    database.createTables(sites, runs, pages, versions, items);
    report.line("tables", "sites, runs, pages, versions, frontier; healthy: " + database.ping());
  }

  private void publish() {
    web.page("/", "Home", "Welcome.", "/docs", "/blog", "/archive/2019", "/broken");
    web.page("/docs", "Manual", "How to do it.", "/", "/docs/one", "/docs/two");
    web.page("/docs/one", "Chapter one", "The beginning.", "/docs");
    web.page("/docs/two", "Chapter two", "The end.", "/docs/one#top");
    web.page("/blog", "Blog", "First thoughts.", "/");
    web.page("/archive/2019", "2019", "An old year.", "/");
  }

  /** The pages of a site map are known before any of them was crawled. */
  private void knowPages() {
    List<WebPage> known =
        Stream.of("/", "/docs", "/blog", "/imprint")
            .map(path -> WebPage.seen(SITE, web.url(path), 0, clock.instant()))
            .toList();
    pages.putRecords(known);
    report.line("site map", known.size() + " pages, to be crawled: " + stale(Instant.EPOCH).size());
  }

  /** The pages that were crawled before a time, or never: those first, then the oldest. */
  private List<WebPage> stale(Instant before) {
    return pages
        .scan()
        .filter(
            WebPageTable.SITE_ID
                .equalTo(SITE)
                .and(WebPageTable.IS_TOMBSTONE.equalTo(false))
                .and(
                    WebPageTable.LAST_CRAWLED
                        .notExists()
                        .or(WebPageTable.LAST_CRAWLED.lessThan(before))))
        .stream()
        .sorted(
            Comparator.comparing(
                WebPage::lastCrawled, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private void tell(String what, CrawlRun run) {
    CrawlStats stats = run.stats();
    report.line(
        what,
        run.status()
            + ": "
            + stats.pagesNew()
            + " new, "
            + stats.pagesChanged()
            + " changed, "
            + stats.pagesUnchanged()
            + " unchanged, "
            + stats.pagesDeleted()
            + " gone, "
            + stats.pagesFailed()
            + " failed; answers "
            + stats.statusCodes());
  }

  private void listPages() {
    for (WebPage page :
        pages.queryByPageSite(SITE).stream().sorted(Comparator.comparing(WebPage::url)).toList()) {
      PageVersion version = versions.getRecord(page.currentVersionId());
      report.line(
          "  " + Urls.path(page.url()),
          version.title()
              + ", depth "
              + page.depth()
              + ", "
              + version.internalLinkCount()
              + " links");
    }
  }

  /** Newest first, a page of one at a time. */
  private void listRuns() {
    List<String> read = new ArrayList<>();
    Page<CrawlRun> page = runs.queryByRunSite(SITE).descending().limit(1).page();
    read.add(page.items().get(0).runId());
    while (page.hasNext()) {
      String token = page.nextToken().orElseThrow();
      page = runs.queryByRunSite(SITE).descending().limit(1).startingAfter(token).page();
      page.items().forEach(run -> read.add(run.runId()));
    }
    report.line("runs", read + ", each on a page of its own");
  }

  private void listVersions() {
    String blog = Urls.id(web.url("/blog"));
    String texts =
        versions.queryByVersionPage(blog).descending().stream()
            .map(PageVersion::plainText)
            .collect(Collectors.joining(" | "));
    report.line("blog", pages.getRecord(blog).versionCount() + " versions: " + texts);
    WebPage gone = pages.getRecord(Urls.id(web.url("/archive/2019")));
    report.line("archive", "a tombstone: " + gone.isTombstone());
  }

  private void listWork() {
    long never = stale(Instant.EPOCH).size();
    report.line(
        "to be crawled", never + " never crawled, " + stale(clock.instant()).size() + " in all");
    report.line(
        "pages", pages.scan().filter(WebPageTable.SITE_ID.equalTo(SITE)).count() + " in all");
  }

  /** Eight workers want the one item that is pending. */
  private void claimOnce(CrawlRun run) throws Exception {
    Frontier frontier = new Frontier(items, run, clock);
    frontier.add(web.url("/docs"), 1, null);
    frontier.add(web.url("/archive/2019"), 1, null);
    frontier.add(web.url("/docs/"), 2, null); // the same page
    FrontierItem best = frontier.claim().orElseThrow();
    report.line(
        "best of two", Urls.path(best.url()) + " at priority " + best.priority().toPlainString());
    frontier.giveBack(best, "timeout");
    String next = frontier.pending(1).get(0).itemId();
    Callable<Boolean> worker = () -> frontier.claim(next);
    ExecutorService workers = Executors.newFixedThreadPool(8);
    try {
      int winners = 0;
      for (Future<Boolean> claimed : workers.invokeAll(Collections.nCopies(8, worker))) {
        winners += claimed.get() ? 1 : 0;
      }
      report.line("claimed", "by " + winners + " of 8 workers");
    } finally {
      workers.shutdownNow();
    }
    report.line("still pending", frontier.pending(10).size());
    report.line("cleared", frontier.clear() + " items of " + run.runId());
  }

  private void delete() {
    Cascade cascade = new Cascade(database);
    report.line("deleted", cascade.delete(SITE).told());
    report.line("and again", cascade.delete(SITE).told());
  }

  private void dropTables() {
    sites.dropTable();
    runs.dropTable();
    pages.dropTable();
    versions.dropTable();
    items.dropTable();
  }
}
