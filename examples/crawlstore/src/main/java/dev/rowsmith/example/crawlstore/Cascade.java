package dev.rowsmith.example.crawlstore;

import dev.rowsmith.Database;
import java.util.List;

/** Deletes sites with all that hangs on them. */
final class Cascade {

  private final SiteDao sites;
  private final CrawlRunDao runs;
  private final WebPageDao pages;
  private final PageVersionDao versions;
  private final FrontierItemDao items;

  Cascade(Database database) {
    this.sites = new SiteDao(database);
    this.runs = new CrawlRunDao(database);
    this.pages = new WebPageDao(database);
    this.versions = new PageVersionDao(database);
    this.items = new FrontierItemDao(database);
  }

  /**
   * What was deleted.
   *
   * @param site whether there was one
   */
  record Deleted(int items, int versions, int pages, int runs, boolean site) {

    String told() {
      return items
          + " items, "
          + versions
          + " versions, "
          + pages
          + " pages, "
          + runs
          + " runs, "
          + (site ? "the site" : "no site");
    }
  }

  /** Deletes a site, itself last: what breaks off is done by another call. */
  Deleted delete(String siteId) {
    List<String> runIds = runs.queryByRunSite(siteId).stream().map(CrawlRun::runId).toList();
    List<String> itemIds =
        runIds.stream()
            .flatMap(run -> items.queryByFrontierRun(run).stream())
            .map(FrontierItem::itemId)
            .toList();
    // The index of the pages lacks those that were never crawled, so this one is a scan.
    List<String> pageIds =
        pages.scan().filter(WebPageTable.SITE_ID.equalTo(siteId)).stream()
            .map(WebPage::pageId)
            .toList();
    List<String> versionIds =
        pageIds.stream()
            .flatMap(
                page ->
                    versions
                        .queryByVersionPage(page)
                        .select(VersionIdProjection.OF_PAGE_VERSION)
                        .stream())
            .map(VersionId::versionId)
            .toList();
    items.deleteRecords(itemIds);
    versions.deleteRecords(versionIds);
    pages.deleteRecords(pageIds);
    runs.deleteRecords(runIds);
    return new Deleted(
        itemIds.size(),
        versionIds.size(),
        pageIds.size(),
        runIds.size(),
        sites.deleteRecord(siteId));
  }
}
