package dev.rowsmith.schema;

import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.TableClass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How DynamoDB keeps a table, as {@code @DynamoDbOptions} says it.
 *
 * @param throughput the provisioned capacity, or null for on-demand billing
 * @param stream what the stream tells of each change
 * @param deletionProtection whether the table cannot be dropped
 * @param pointInTimeRecovery whether the table can be restored to any second of the last days
 * @param encryption whose key encrypts the table
 * @param encryptionKey the key in the key management service, or null for AWS's own
 * @param tableClass what is charged for
 * @param tags values by key, in their order
 */
public record DynamoDbTableOptions(
    @Nullable Throughput throughput,
    StreamView stream,
    boolean deletionProtection,
    boolean pointInTimeRecovery,
    Encryption encryption,
    @Nullable String encryptionKey,
    TableClass tableClass,
    Map<String, String> tags) {

  public DynamoDbTableOptions {
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
  }

  /** Starts the options of a table that is billed on demand and has no extras. */
  public static Builder builder() {
    return new Builder();
  }

  /** Those of a table beside this one: the same, but without a stream. */
  public Builder accompanying() {
    Builder same = builder();
    same.throughput = throughput;
    same.deletionProtection = deletionProtection;
    same.pointInTimeRecovery = pointInTimeRecovery;
    same.encryption = encryption;
    same.encryptionKey = encryptionKey;
    same.tableClass = tableClass;
    same.tags.putAll(tags);
    return same;
  }

  /** Makes {@link DynamoDbTableOptions}. */
  public static final class Builder {

    private @Nullable Throughput throughput;
    private StreamView stream = StreamView.NONE;
    private boolean deletionProtection;
    private boolean pointInTimeRecovery;
    private Encryption encryption = Encryption.DEFAULT;
    private @Nullable String encryptionKey;
    private TableClass tableClass = TableClass.STANDARD;
    private final Map<String, String> tags = new LinkedHashMap<>();

    private Builder() {}

    /** Asks for provisioned capacity instead of on-demand billing. */
    public Builder throughput(long readUnits, long writeUnits) {
      this.throughput = new Throughput(readUnits, writeUnits);
      return this;
    }

    /** Says what the stream tells of each change. */
    public Builder stream(StreamView view) {
      this.stream = view;
      return this;
    }

    /** Says whether the table cannot be dropped. */
    public Builder deletionProtection(boolean on) {
      this.deletionProtection = on;
      return this;
    }

    /** Says whether the table can be restored to any second of the last days. */
    public Builder pointInTimeRecovery(boolean on) {
      this.pointInTimeRecovery = on;
      return this;
    }

    /** Says whose key encrypts the table. */
    public Builder encryption(Encryption owner) {
      this.encryption = owner;
      return this;
    }

    /** Names a key of the account in the key management service. */
    public Builder encryptionKey(String key) {
      this.encryptionKey = key;
      return this;
    }

    /** Says what is charged for. */
    public Builder tableClass(TableClass charged) {
      this.tableClass = charged;
      return this;
    }

    /** Adds a tag. */
    public Builder tag(String key, String value) {
      tags.put(key, value);
      return this;
    }

    /** Makes the options. */
    public DynamoDbTableOptions build() {
      return new DynamoDbTableOptions(
          throughput,
          stream,
          deletionProtection,
          pointInTimeRecovery,
          encryption,
          encryptionKey,
          tableClass,
          tags);
    }
  }
}
