package dev.rowsmith.dynamodb;

import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.operation.Differences;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Throughput;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Turns the options of a record and of its live table into differences. With none of them is the
 * table unusable, but for an index that is not ready.
 */
final class OptionsComparison {

  private static final String TABLE = "table";

  private final TableSchema schema;
  private final DynamoDbTableOptions wanted;
  private final TableDescription live;
  private final Differences differences;

  OptionsComparison(TableSchema schema, TableDescription live, Differences differences) {
    this.schema = schema;
    this.wanted = schema.dynamoDb();
    this.live = live;
    this.differences = differences;
  }

  /** What the table's description tells. */
  void compare() {
    compareStates();
    compareBilling();
    compare(Kind.STREAM, "stream " + wanted.stream(), "stream " + stream());
    compare(
        Kind.DELETION_PROTECTION,
        "deletion protection " + onOff(wanted.deletionProtection()),
        "deletion protection " + onOff(Boolean.TRUE.equals(live.deletionProtectionEnabled())));
    compareEncryption();
    String tableClass =
        live.tableClassSummary() == null
            ? "STANDARD"
            : live.tableClassSummary().tableClassAsString().replace("STANDARD_", "");
    compare(Kind.TABLE_CLASS, wanted.tableClass().toString(), tableClass);
  }

  void compareRecovery(boolean on) {
    compare(
        Kind.POINT_IN_TIME_RECOVERY,
        "point-in-time recovery " + onOff(wanted.pointInTimeRecovery()),
        "point-in-time recovery " + onOff(on));
  }

  /**
   * @param found the attribute that DynamoDB deletes by, or {@link TimeToLive#OFF}
   */
  void compareExpiry(String found) {
    AttributeSchema expiry = schema.expiry();
    compare(Kind.TTL, expiry(expiry == null ? TimeToLive.OFF : expiry.storedName()), expiry(found));
  }

  private static String expiry(String attribute) {
    return attribute.equals(TimeToLive.OFF) ? "no time to live" : "time to live by " + attribute;
  }

  void compareTags(Map<String, String> found) {
    TreeSet<String> keys = new TreeSet<>(wanted.tags().keySet());
    keys.addAll(found.keySet());
    for (String key : keys) {
      differences.compare(Kind.TAGS, "tag " + key, value(wanted.tags(), key), value(found, key));
    }
  }

  private static String value(Map<String, String> tags, String key) {
    return tags.containsKey(key) ? "\"" + tags.get(key) + "\"" : SchemaDifference.NOTHING;
  }

  private void compare(Kind kind, String wantedWords, String found) {
    differences.compare(kind, TABLE, wantedWords, found);
  }

  private static String onOff(boolean on) {
    return on ? "on" : "off";
  }

  private void compareStates() {
    for (GlobalSecondaryIndexDescription index : live.globalSecondaryIndexes()) {
      boolean known =
          schema.indexes().stream().anyMatch(each -> each.name().equals(index.indexName()));
      if (known && index.indexStatus() == IndexStatus.CREATING) {
        differences.block(
            Kind.INDEX_INVALID, "index " + index.indexName(), "usable", "still being made");
      }
    }
  }

  private void compareBilling() {
    Throughput throughput = wanted.throughput();
    boolean onDemand =
        live.billingModeSummary() != null
            && live.billingModeSummary().billingMode() == BillingMode.PAY_PER_REQUEST;
    if ((throughput == null) != onDemand) {
      compare(Kind.BILLING, billing(throughput == null), billing(onDemand));
    } else if (throughput != null) {
      String units = units(throughput.readUnits(), throughput.writeUnits());
      compare(Kind.THROUGHPUT, units, units(live.provisionedThroughput()));
      for (GlobalSecondaryIndexDescription index : live.globalSecondaryIndexes()) {
        String found = units(index.provisionedThroughput());
        differences.compare(Kind.THROUGHPUT, "index " + index.indexName(), units, found);
      }
    }
  }

  private static String billing(boolean onDemand) {
    return onDemand ? "billing on demand" : "provisioned billing";
  }

  private static String units(ProvisionedThroughputDescription found) {
    return units(found.readCapacityUnits(), found.writeCapacityUnits());
  }

  private static String units(long read, long write) {
    return read + " read and " + write + " write units";
  }

  private String stream() {
    return live.streamSpecification() == null
            || !Boolean.TRUE.equals(live.streamSpecification().streamEnabled())
        ? StreamView.NONE.toString()
        : live.streamSpecification().streamViewTypeAsString();
  }

  private void compareEncryption() {
    SSEDescription found = live.sseDescription();
    Encryption standing =
        found == null || found.sseType() == null ? Encryption.DEFAULT : Encryption.KMS;
    compare(Kind.ENCRYPTION, "encryption " + wanted.encryption(), "encryption " + standing);
    String key = wanted.encryptionKey();
    // The description names the key itself, which an alias does not tell.
    if (key != null && found != null && found.kmsMasterKeyArn() != null && !isAlias(key)) {
      if (!found.kmsMasterKeyArn().equals(key) && !found.kmsMasterKeyArn().endsWith("/" + key)) {
        compare(Kind.ENCRYPTION, "key " + key, "key " + found.kmsMasterKeyArn());
      }
    }
  }

  private static boolean isAlias(String key) {
    return key.startsWith("alias/") || key.contains(":alias/");
  }
}
