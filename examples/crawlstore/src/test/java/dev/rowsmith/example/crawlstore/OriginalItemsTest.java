package dev.rowsmith.example.crawlstore;

import static dev.rowsmith.example.crawlstore.Originals.STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the original crawler stored them on DynamoDB. */
@RowsmithTest(Backend.DYNAMODB)
class OriginalItemsTest {

  @TestTemplate
  void aSiteIsReadAndWrittenAsItWas(Database database, DynamoDbClient client) {
    SiteDao sites = new SiteDao(database);
    sites.createTable();
    Map<String, AttributeValue> item =
        Map.of(
            "site_id", fromS("site-1"),
            "name", fromS("Café"),
            "seeds", fromS(Originals.SEEDS),
            "allowed_subdomains", fromBool(true),
            "config", fromS(Originals.CONFIG),
            "created_at", fromS(STAMP),
            "updated_at", fromS(STAMP),
            "last_crawl_at", AttributeValue.fromNul(true),
            "total_runs", fromN("2"));
    client.putItem(put -> put.tableName("sites").item(item));
    assertThat(sites.getRecord("site-1")).isEqualTo(Originals.SITE);

    sites.putRecord(Originals.SITE);
    Map<String, AttributeValue> written =
        client
            .getItem(get -> get.tableName("sites").key(Map.of("site_id", fromS("site-1"))))
            .item();
    assertThat(written)
        .containsEntry("created_at", fromS(STAMP))
        .containsEntry("is_active", fromBool(true))
        .containsEntry("total_runs", fromN("2"))
        .doesNotContainKey("last_crawl_at");
    assertThat(written.get("config").s()).contains("\"max_depth\":3");
  }

  @TestTemplate
  void aRunIsReadWithItsStatistics(Database database, DynamoDbClient client) {
    CrawlRunDao runs = new CrawlRunDao(database);
    runs.createTable();
    Map<String, AttributeValue> item =
        Map.of(
            "run_id", fromS(Originals.RUN.runId()),
            "site_id", fromS("site-1"),
            "status", fromS("partial"),
            "error_message", fromS("1 page failed"),
            "created_at", fromS(STAMP),
            "started_at", fromS(STAMP),
            "is_sync", fromBool(false),
            "stats", fromS(Originals.STATS));
    client.putItem(put -> put.tableName("runs").item(item));
    assertThat(runs.queryByRunSite("site-1").list()).containsExactly(Originals.RUN);
    assertThat(runs.putRecord(Originals.RUN)).isEqualTo(Originals.RUN);
  }

  @TestTemplate
  void aVersionIsReadByItsStoredNames(Database database, DynamoDbClient client) {
    PageVersionDao versions = new PageVersionDao(database);
    versions.createTable();
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("version_id", fromS(Originals.version().versionId()));
    item.put("page_id", fromS("page-1"));
    item.put("site_id", fromS("site-1"));
    item.put("run_id", fromS("run-1"));
    item.put("markdown", fromS("# Manual"));
    item.put("content_hash", fromS("44bc2cf5ad770999"));
    item.put("url", fromS("https://example.org/docs"));
    item.put("title", fromS("Manual"));
    item.put("status_code", fromN("200"));
    item.put("headings_outline", fromS("[{\"level\": 1, \"text\": \"Manual\"}]"));
    item.put("word_count", fromN("1"));
    item.put("char_count", fromN("8"));
    item.put("outlinks", fromS("[]"));
    item.put("last_modified_header", fromS("Fri, 20 Nov 2026 18:00:00 GMT"));
    item.put("crawled_at", fromS(STAMP));
    item.put("created_at", fromS(STAMP));
    item.put("fetch_latency_ms", fromN("12.5"));
    client.putItem(put -> put.tableName("versions").item(item));
    assertThat(versions.queryByVersionPage("page-1").list()).containsExactly(Originals.version());
  }

  @TestTemplate
  void anItemOfTheFrontierIsReadInTheOrderOfItsPriority(Database database, DynamoDbClient client) {
    FrontierItemDao items = new FrontierItemDao(database);
    items.createTable();
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("item_id", fromS(Originals.ITEM.itemId()));
    item.put("run_id", fromS("run-1"));
    item.put("site_id", fromS("site-1"));
    item.put("url", fromS("https://example.org/docs"));
    item.put("normalized_url", fromS("https://example.org/docs"));
    item.put("url_hash", fromS("ef46db3751d8e999"));
    item.put("depth", fromN("1"));
    item.put("priority", fromN("50.0"));
    item.put("status", fromS("in_progress"));
    item.put("retry_count", fromN("0"));
    item.put("discovered_at", fromS(STAMP));
    item.put("started_at", fromS(STAMP));
    item.put("domain", fromS("example.org"));
    client.putItem(put -> put.tableName("frontier").item(item));
    assertThat(items.queryByFrontierRun("run-1").descending().list())
        .containsExactly(Originals.ITEM);
  }

  @TestTemplate
  void anotherFormOfATimeIsTold(Database database, DynamoDbClient client) {
    SiteDao sites = new SiteDao(database);
    sites.createTable();
    Map<String, AttributeValue> item =
        Map.of(
            "site_id", fromS("site-1"),
            "name", fromS("A site"),
            "created_at", fromS("2026-11-20T18:30:23.640060+00:00"),
            "updated_at", fromS(STAMP));
    client.putItem(put -> put.tableName("sites").item(item));
    assertThatThrownBy(() -> sites.getRecord("site-1"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("createdAt");
  }
}
