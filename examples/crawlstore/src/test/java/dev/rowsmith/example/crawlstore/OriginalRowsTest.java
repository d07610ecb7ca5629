package dev.rowsmith.example.crawlstore;

import static dev.rowsmith.example.crawlstore.Originals.STAMP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestTemplate;

/** The same as rows of PostgreSQL that another program wrote. */
@RowsmithTest(Backend.POSTGRES)
class OriginalRowsTest {

  @TestTemplate
  void aSiteIsRead(Database database, DataSource source) throws SQLException {
    SiteDao sites = new SiteDao(database);
    sites.createTable();
    execute(
        source,
        "INSERT INTO sites (site_id, name, seeds, config, created_at, updated_at, total_runs)"
            + " VALUES ('site-1', 'Café', ?::jsonb, ?::jsonb, ?, ?, 2)",
        Originals.SEEDS,
        Originals.CONFIG,
        STAMP,
        STAMP);
    assertThat(sites.getRecord("site-1")).isEqualTo(Originals.SITE);
    assertThat(sites.putRecord(Originals.SITE)).isEqualTo(Originals.SITE);
  }

  @TestTemplate
  void aRunIsReadWithItsStatistics(Database database, DataSource source) throws SQLException {
    CrawlRunDao runs = new CrawlRunDao(database);
    runs.createTable();
    execute(
        source,
        "INSERT INTO runs (run_id, site_id, status, error_message, created_at, started_at, stats)"
            + " VALUES (?, 'site-1', 'partial', '1 page failed', ?, ?, ?::jsonb)",
        Originals.RUN.runId(),
        STAMP,
        STAMP,
        Originals.STATS);
    assertThat(runs.queryByRunSite("site-1").list()).containsExactly(Originals.RUN);
  }

  @TestTemplate
  void aVersionIsReadByItsStoredNames(Database database, DataSource source) throws SQLException {
    PageVersionDao versions = new PageVersionDao(database);
    versions.createTable();
    execute(
        source,
        "INSERT INTO versions (version_id, page_id, site_id, run_id, markdown, content_hash, url,"
            + " title, status_code, headings_outline, word_count, char_count, outlinks,"
            + " last_modified_header, crawled_at, created_at, fetch_latency_ms)"
            + " VALUES (?, 'page-1', 'site-1', 'run-1', '# Manual', '44bc2cf5ad770999',"
            + " 'https://example.org/docs', 'Manual', 200,"
            + " '[{\"level\": 1, \"text\": \"Manual\"}]', 1, 8, '[]',"
            + " 'Fri, 20 Nov 2026 18:00:00 GMT', ?, ?, 12.5)",
        Originals.version().versionId(),
        STAMP,
        STAMP);
    assertThat(versions.queryByVersionPage("page-1").list()).containsExactly(Originals.version());
  }

  @TestTemplate
  void anItemOfTheFrontierIsReadInTheOrderOfItsPriority(Database database, DataSource source)
      throws SQLException {
    FrontierItemDao items = new FrontierItemDao(database);
    items.createTable();
    execute(
        source,
        "INSERT INTO frontier (item_id, run_id, site_id, url, normalized_url, url_hash, depth,"
            + " priority, status, discovered_at, started_at, domain)"
            + " VALUES (?, 'run-1', 'site-1', 'https://example.org/docs',"
            + " 'https://example.org/docs', 'ef46db3751d8e999', 1, 50.0, 'in_progress', ?, ?,"
            + " 'example.org')",
        Originals.ITEM.itemId(),
        STAMP,
        STAMP);
    assertThat(items.queryByFrontierRun("run-1").descending().list())
        .containsExactly(Originals.ITEM);
  }

  private static void execute(DataSource source, String sql, String... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
