package example;

import dev.rowsmith.Attribute;
import dev.rowsmith.EnumAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.TableClass;
import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Task} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class TaskTable {
  private static final EnumCodec<Task.Status> STATUS_CODEC = EnumCodec
      .byLowerCaseName(Task.Status.values())
      .storing(Task.Status.RUNNING, "in_progress")
      .reading(Task.Status.OTHER);

  private static final EnumCodec<String> PRIORITY_CODEC = EnumCodec.of(new String[] {"LOW", "HIGH"},
      text -> text.toLowerCase(Locale.ROOT))
      .reading("LOW");

  private static final Instant CHANGED_AT_DEFAULT = Instant.parse("2024-02-29T12:00:00Z");

  /**
   * The {@code owner} of a {@link Task}.
   */
  public static final TextAttribute<Task> OWNER = new TextAttribute<>(
      0, "owner", "owner", Trait.REQUIRED);

  /**
   * The {@code createdAt} of a {@link Task}, stored as {@code created_at}.
   */
  public static final OrderedAttribute<Task, Instant> CREATED_AT = new OrderedAttribute<>(
      1, "createdAt", "created_at", AttributeType.INSTANT, Trait.REQUIRED);

  /**
   * The {@code title} of a {@link Task}.
   */
  public static final TextAttribute<Task> TITLE = new TextAttribute<>(
      2, "title", "title", Trait.REQUIRED);

  /**
   * The {@code status} of a {@link Task}.
   */
  public static final EnumAttribute<Task, Task.Status> STATUS = new EnumAttribute<>(
      3, "status", "status", STATUS_CODEC, Trait.DEFAULTED);

  /**
   * The {@code priority} of a {@link Task}.
   */
  public static final EnumAttribute<Task, String> PRIORITY = new EnumAttribute<>(
      4, "priority", "priority", PRIORITY_CODEC, Trait.REQUIRED);

  /**
   * The {@code due} of a {@link Task}.
   */
  public static final OrderedAttribute<Task, LocalDate> DUE = new OrderedAttribute<>(
      5, "due", "due", AttributeType.DATE);

  /**
   * The {@code weight} of a {@link Task}.
   */
  public static final OrderedAttribute<Task, Integer> WEIGHT = new OrderedAttribute<>(
      6, "weight", "weight", AttributeType.INT32);

  /**
   * The {@code retries} of a {@link Task}.
   */
  public static final OrderedAttribute<Task, Integer> RETRIES = new OrderedAttribute<>(
      7, "retries", "retries", AttributeType.INT32, Trait.DEFAULTED);

  /**
   * The {@code changedAt} of a {@link Task}, stored as {@code changed_at}.
   */
  public static final OrderedAttribute<Task, Instant> CHANGED_AT = new OrderedAttribute<>(
      8, "changedAt", "changed_at", AttributeType.INSTANT, Trait.DEFAULTED);

  /**
   * The {@code cost} of a {@link Task}, stored as <code>cost in "EUR" &#42;&#47; &#92;u000a
   * $L</code>.
   */
  public static final OrderedAttribute<Task, BigDecimal> COST = new OrderedAttribute<>(
      9, "cost", "cost in \"EUR\" */ \\u000a $L", AttributeType.DECIMAL);

  /**
   * The {@code attachment} of a {@link Task}.
   */
  public static final OrderedAttribute<Task, byte[]> ATTACHMENT = new OrderedAttribute<>(
      10, "attachment", "attachment", AttributeType.BINARY, Trait.REQUIRED);

  /**
   * The {@code urgent} of a {@link Task}.
   */
  public static final Attribute<Task, Boolean> URGENT = new Attribute<>(
      11, "urgent", "urgent", AttributeType.BOOLEAN, Trait.REQUIRED);

  /**
   * What the table of {@link Task} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Task", "tasks", OWNER, CREATED_AT, TITLE, STATUS, PRIORITY, DUE, WEIGHT, RETRIES,
              CHANGED_AT, COST, ATTACHMENT, URGENT)
      .key(KeySchema.of(OWNER, CREATED_AT))
      .index(IndexSchema.global("by-title", KeySchema.of(TITLE)))
      .index(IndexSchema.global("by-owner-and-due", KeySchema.of(OWNER, DUE)))
      .index(IndexSchema.global("status-index", KeySchema.of(STATUS, TITLE)))
      .dynamoDb(DynamoDbTableOptions.builder()
          .throughput(5L, 2L)
          .stream(StreamView.NEW_IMAGE)
          .deletionProtection(true)
          .pointInTimeRecovery(true)
          .encryption(Encryption.KMS)
          .encryptionKey("alias/tasks")
          .tableClass(TableClass.INFREQUENT_ACCESS)
          .tag("team", "core")
          .tag("cost center", ""))
      .build();

  /**
   * Carries a {@link Task} to a backend, and back from it.
   */
  public static final RecordCodec<Task> CODEC = new Codec();

  /**
   * Reads what a stream tells of {@link Task} records.
   */
  public static final ChangeCodec<TaskKey, Task> CHANGES = new ChangeCodec<>(SCHEMA, CODEC,
      Projection.of(TaskTable::readKey, OWNER, CREATED_AT));

  private TaskTable() {
  }

  private static TaskKey readKey(RecordReader reader) {
    String owner = null;
    Instant createdAt = null;
    for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
      switch (ordinal) {
        case 0 -> owner = reader.text();
        case 1 -> createdAt = reader.instant();
      }
    }
    return new TaskKey(owner, createdAt);
  }

  /**
   * The key of the {@link Task} with this {@code owner} and this {@code createdAt}.
   */
  static Key key(String owner, Instant createdAt) {
    return Key.of(OWNER.operand(owner), CREATED_AT.operand(createdAt));
  }

  private static final class Codec implements RecordCodec<Task> {
    @Override
    public void write(Task task, RecordWriter writer) {
      writer.text(OWNER, task.owner());
      writer.instant(CREATED_AT, task.createdAt());
      writer.text(TITLE, task.title());
      writer.enumerated(STATUS, STATUS_CODEC, task.status());
      writer.enumerated(PRIORITY, PRIORITY_CODEC, task.priority());
      writer.date(DUE, RecordWriter.orNull(DUE, task.due()));
      writer.int32(WEIGHT, RecordWriter.orNull(WEIGHT, task.weight()));
      writer.int32(RETRIES, task.retries());
      writer.instant(CHANGED_AT, task.changedAt());
      writer.decimal(COST, task.cost());
      writer.binary(ATTACHMENT, task.attachment());
      writer.bool(URGENT, task.urgent());
    }

    @Override
    public Task read(RecordReader reader) {
      String owner = null;
      Instant createdAt = null;
      String title = null;
      Task.Status status = Task.Status.RUNNING;
      String priority = null;
      LocalDate due = null;
      Integer weight = null;
      int retries = 3;
      Instant changedAt = CHANGED_AT_DEFAULT;
      BigDecimal cost = null;
      byte[] attachment = null;
      boolean urgent = false;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> owner = reader.text();
          case 1 -> createdAt = reader.instant();
          case 2 -> title = reader.text();
          case 3 -> status = reader.enumerated(STATUS_CODEC);
          case 4 -> priority = reader.enumerated(PRIORITY_CODEC);
          case 5 -> due = reader.date();
          case 6 -> weight = reader.int32();
          case 7 -> retries = reader.int32();
          case 8 -> changedAt = reader.instant();
          case 9 -> cost = reader.decimal();
          case 10 -> attachment = reader.binary();
          case 11 -> urgent = reader.bool();
        }
      }
      return new Task(owner, createdAt, title, status, priority, Optional.ofNullable(due),
          Optional.ofNullable(weight), retries, changedAt, cost, attachment, urgent);
    }

    @Override
    public Key key(Task task) {
      return TaskTable.key(task.owner(), task.createdAt());
    }
  }
}
