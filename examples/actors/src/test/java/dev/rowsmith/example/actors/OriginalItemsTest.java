package dev.rowsmith.example.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import dev.rowsmith.Database;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the original stored them on DynamoDB. */
@RowsmithTest(Backend.DYNAMODB)
class OriginalItemsTest {

  private static final Instant AT = Instant.parse("2026-11-20T18:30:23.640060Z");
  private static final String DIGEST =
      "566a2e62c2c7db8ca454f5d44388ea65faa168ed6deb6e51bf24915e2eba1f36";
  private static final String STAMP = "2026-11-20T18:30:23.640060+0000";

  @TestTemplate
  void anEntryOfABucketIsRead(Database database, DynamoDbClient client) {
    BucketEntryDao entries = new BucketEntryDao(database);
    entries.createTable();
    Instant later = Instant.ofEpochSecond(4_102_444_800L);
    put(
        client,
        "attributes",
        Map.of(
            "id", fromS("ann"),
            "bucket_name", fromS("tok:a:b"),
            "bucket", fromS("tok"),
            "name", fromS("a:b"),
            "data", fromS("{\"z\": 1.0, \"caf\\u00e9\": [true]}"),
            "timestamp", fromS(STAMP),
            "ttl_timestamp", fromN("4102444800")));
    BucketEntry entry = entries.getRecord("ann", "tok", "a:b");
    assertThat(entry.data()).isEqualTo(Map.of("z", BigDecimal.ONE, "café", List.of(true)));
    assertThat(entry.timestamp()).isEqualTo(AT);
    assertThat(entry.expiry()).isEqualTo(later);
    assertThat(entry.bucketName()).isEqualTo("tok:a:b");
  }

  @TestTemplate
  void aTrustIsReadAndWrittenAsItWas(Database database, DynamoDbClient client) {
    TrustDao trusts = new TrustDao(database);
    trusts.createTable();
    put(
        client,
        "trusts",
        Map.of(
            "id", fromS("ann"),
            "peerid", fromS("bob"),
            "baseuri", fromS("https://example.org/bob"),
            "type", fromS("urn:actingweb:example.org"),
            "relationship", fromS("friend"),
            "secret", fromS("s3cret"),
            "desc", fromS(""),
            "approved", fromBool(true),
            "created_at", fromS(STAMP)));
    Trust trust = trusts.queryBySecret("s3cret").first().orElseThrow();
    assertThat(trust.approved()).isTrue();
    assertThat(trust.verified()).isFalse();
    assertThat(trust.desc()).isEmpty();
    assertThat(trust.createdAt()).isEqualTo(AT);
    trusts.putRecord(trust);
    Map<String, AttributeValue> written =
        client
            .getItem(
                get ->
                    get.tableName("trusts").key(Map.of("id", fromS("ann"), "peerid", fromS("bob"))))
            .item();
    assertThat(written).containsEntry("created_at", fromS(STAMP)).doesNotContainKey("client_name");
  }

  @TestTemplate
  void aChangeAndALookupAreRead(Database database, DynamoDbClient client) {
    SubscriptionDiffDao diffs = new SubscriptionDiffDao(database);
    PropertyLookupDao lookups = new PropertyLookupDao(database);
    database.createTables(diffs, lookups);
    put(
        client,
        "subscriptiondiffs",
        Map.of(
            "id", fromS("ann"),
            "subid_seqnr", fromS("sub-1:10"),
            "subid", fromS("sub-1"),
            "seqnr", fromN("10"),
            "timestamp", fromS(STAMP),
            "diff", fromS("{}")));
    assertThat(diffs.getRecord("ann", "sub-1", 10).timestamp()).isEqualTo(AT);
    // The digest of "email", NUL and "ann@example.org", by another program.
    put(
        client,
        "property_lookup_v2",
        Map.of(
            "lookup_key", fromS(DIGEST),
            "actor_id", fromS("ann"),
            "property_name", fromS("email")));
    assertThat(new Properties(database).owner("email", "ann@example.org")).contains("ann");
  }

  private static void put(DynamoDbClient client, String table, Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(table).item(item));
  }
}
