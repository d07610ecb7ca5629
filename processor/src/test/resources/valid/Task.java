package example;

import dev.rowsmith.annotation.Billing;
import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.TableClass;
import dev.rowsmith.annotation.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One of everything: a sort key, several indexes, enums of all kinds, defaults, optional values. */
@NullMarked
@Table("tasks")
@DynamoDbOptions(
    billing = Billing.PROVISIONED,
    readCapacity = 5,
    writeCapacity = 2,
    stream = StreamView.NEW_IMAGE,
    deletionProtection = true,
    pointInTimeRecovery = true,
    encryption = Encryption.KMS,
    encryptionKey = "alias/tasks",
    tableClass = TableClass.INFREQUENT_ACCESS,
    tags = {@Tag(key = "team", value = "core"), @Tag(key = "cost center", value = "")})
@Gsi(value = "by-title", partitionKey = "title")
public record Task(
    @PartitionKey @Gsi(value = "by-owner-and-due", sortKey = "due") String owner,
    @SortKey Instant createdAt,
    String title,
    @Gsi(sortKey = "title") @Default("RUNNING") @Enumerated(unknown = "OTHER", stored = StoredForm.LOWER_CASE)
        Status status,
    @Enumerated(value = {"LOW", "HIGH"}, stored = StoredForm.LOWER_CASE, unknown = "LOW") String priority,
    Optional<LocalDate> due,
    Optional<Integer> weight,
    @Default("3") int retries,
    @Default("2024-02-29T12:00:00Z") Instant changedAt,
    @Column("cost in \"EUR\" */ \\u000a $L") @Nullable BigDecimal cost,
    byte[] attachment,
    boolean urgent) {

  /** How far a task is. */
  public enum Status {
    @Stored("in_progress")
    RUNNING,
    DONE,
    OTHER
  }
}
