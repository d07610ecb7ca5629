package example;

import dev.rowsmith.Attribute;
import dev.rowsmith.EnumAttribute;
import dev.rowsmith.KeyTextAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Message} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class MessageTable {
  private static final EnumCodec<Message.Kind> KIND_CODEC = EnumCodec.byName(Message.Kind.values());

  static final OrderedAttribute<Message, Instant> SENT_AT_PART = new OrderedAttribute<>(
      2, "sentAt", "sent_at", AttributeType.INSTANT, Trait.REQUIRED);

  /**
   * The {@code tenant} of a {@link Message}.
   */
  public static final TextAttribute<Message> TENANT = new TextAttribute<>(
      0, "tenant", "tenant", Trait.REQUIRED);

  /**
   * The {@code room} of a {@link Message}.
   */
  public static final OrderedAttribute<Message, Short> ROOM = new OrderedAttribute<>(
      1, "room", "room", AttributeType.INT16, Trait.REQUIRED);

  /**
   * The key that holds the {@code sentAt} of a {@link Message} in a text.
   */
  public static final KeyTextAttribute SENT_AT = new KeyTextAttribute(2, "sentAt", "sent_at");

  /**
   * The {@code day} of a {@link Message}.
   */
  public static final OrderedAttribute<Message, LocalDate> DAY = new OrderedAttribute<>(
      3, "day", "day", AttributeType.DATE, Trait.REQUIRED);

  /**
   * The {@code number} of a {@link Message}.
   */
  public static final OrderedAttribute<Message, Integer> NUMBER = new OrderedAttribute<>(
      4, "number", "number", AttributeType.INT32, Trait.REQUIRED);

  /**
   * The {@code author} of a {@link Message}.
   */
  public static final OrderedAttribute<Message, UUID> AUTHOR = new OrderedAttribute<>(
      5, "author", "author", AttributeType.UUID);

  /**
   * The {@code kind} of a {@link Message}.
   */
  public static final EnumAttribute<Message, Message.Kind> KIND = new EnumAttribute<>(
      6, "kind", "kind", KIND_CODEC);

  /**
   * The {@code pinned} of a {@link Message}.
   */
  public static final Attribute<Message, Boolean> PINNED = new Attribute<>(
      7, "pinned", "pinned", AttributeType.BOOLEAN, Trait.REQUIRED);

  /**
   * The {@code seen} of a {@link Message}.
   */
  public static final OrderedAttribute<Message, Instant> SEEN = new OrderedAttribute<>(
      8, "seen", "seen", AttributeType.INSTANT);

  /**
   * The {@code text} of a {@link Message}.
   */
  public static final TextAttribute<Message> TEXT = new TextAttribute<>(9, "text", "text");

  private static final KeyTemplate PARTITION_TEMPLATE = KeyTemplate.composite(TENANT, ROOM);

  private static final KeyTemplate SORT_TEMPLATE = KeyTemplate.starting("MSG#")
      .then(DAY, "#")
      .then(SENT_AT_PART, "#")
      .thenPadded(NUMBER, 6, "");

  private static final KeyTextAttribute PARTITION_TEXT = new KeyTextAttribute(
      10, "tenant and room", "tenant_room");

  private static final List<KeyText> KEY_TEXTS = List.of(
      new KeyText(PARTITION_TEXT, PARTITION_TEMPLATE), new KeyText(SENT_AT, SORT_TEMPLATE));

  /**
   * What the table of {@link Message} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Message", "messages", TENANT, ROOM, SENT_AT, DAY, NUMBER, AUTHOR, KIND, PINNED, SEEN,
              TEXT, PARTITION_TEXT)
      .key(KeySchema.of(PARTITION_TEXT, SENT_AT))
      .index(IndexSchema.global("by-place", new KeySchema(List.of(TENANT, ROOM, DAY, NUMBER),
          List.of(AUTHOR, KIND, SEEN, TEXT))))
      .index(IndexSchema.global("author-index", KeySchema.of(AUTHOR)).keysOnly())
      .dynamoDb(DynamoDbTableOptions.builder()
          .stream(StreamView.NEW_IMAGE))
      .build();

  /**
   * Carries a {@link Message} to a backend, and back from it.
   */
  public static final RecordCodec<Message> CODEC = new Codec();

  /**
   * Reads what a stream tells of {@link Message} records.
   */
  public static final ChangeCodec<MessageKey, Message> CHANGES = new ChangeCodec<>(SCHEMA, CODEC,
      Projection.of(MessageTable::readKey, PARTITION_TEXT, SENT_AT));

  private MessageTable() {
  }

  private static MessageKey readKey(RecordReader reader) {
    String tenant = null;
    short room = 0;
    LocalDate day = null;
    Instant sentAt = null;
    int number = 0;
    for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
      switch (ordinal) {
        case 10 -> {
          tenant = PARTITION_TEMPLATE.reader(reader, TENANT).text();
          room = PARTITION_TEMPLATE.reader(reader, ROOM).int16();
        }
        case 2 -> {
          day = SORT_TEMPLATE.reader(reader, DAY).date();
          sentAt = SORT_TEMPLATE.reader(reader, SENT_AT_PART).instant();
          number = SORT_TEMPLATE.reader(reader, NUMBER).int32();
        }
      }
    }
    return new MessageKey(tenant, room, day, sentAt, number);
  }

  /**
   * The key of the {@link Message} with this {@code tenant} and this {@code room} and this
   * {@code day} and this {@code sentAt} and this {@code number}.
   */
  static Key key(String tenant, short room, LocalDate day, Instant sentAt, int number) {
    return Key.of(TENANT.operand(tenant), ROOM.operand(room), DAY.operand(day),
        SENT_AT_PART.operand(sentAt), NUMBER.operand(number));
  }

  private static final class Codec implements RecordCodec<Message> {
    @Override
    public void write(Message message, RecordWriter writer) {
      Key key = key(message);
      writer.text(TENANT, message.tenant());
      writer.int16(ROOM, message.room());
      writer.keyText(SENT_AT, SORT_TEMPLATE, key);
      writer.date(DAY, message.day());
      writer.int32(NUMBER, message.number());
      writer.uuid(AUTHOR, message.author());
      writer.enumerated(KIND, KIND_CODEC, RecordWriter.orNull(KIND, message.kind()));
      writer.bool(PINNED, message.pinned());
      writer.instant(SEEN, RecordWriter.orNull(SEEN, message.seen()));
      writer.text(TEXT, message.text());
      writer.keyText(PARTITION_TEXT, PARTITION_TEMPLATE, key);
    }

    @Override
    public Message read(RecordReader reader) {
      String tenant = null;
      short room = 0;
      Instant sentAt = null;
      LocalDate day = null;
      int number = 0;
      UUID author = null;
      Message.Kind kind = null;
      boolean pinned = false;
      Instant seen = null;
      String text = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> tenant = reader.text();
          case 1 -> room = reader.int16();
          case 2 -> sentAt = SORT_TEMPLATE.reader(reader, SENT_AT_PART).instant();
          case 3 -> day = reader.date();
          case 4 -> number = reader.int32();
          case 5 -> author = reader.uuid();
          case 6 -> kind = reader.enumerated(KIND_CODEC);
          case 7 -> pinned = reader.bool();
          case 8 -> seen = reader.instant();
          case 9 -> text = reader.text();
        }
      }
      return new Message(tenant, room, sentAt, day, number, author, Optional.ofNullable(kind),
          pinned, Optional.ofNullable(seen), text);
    }

    @Override
    public Key key(Message message) {
      return MessageTable.key(message.tenant(), message.room(), message.day(), message.sentAt(),
          message.number());
    }

    @Override
    public List<KeyText> keyTexts() {
      return KEY_TEXTS;
    }
  }
}
