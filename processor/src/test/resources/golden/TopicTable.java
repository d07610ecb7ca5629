package example;

import dev.rowsmith.EnumAttribute;
import dev.rowsmith.KeyAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Forum.Topic} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class TopicTable {
  private static final EnumCodec<TopicEnums.State> STATE_CODEC = EnumCodec
      .byName(TopicEnums.State.values());

  static final OrderedAttribute<Forum.Topic, UUID> FOLLOWER_PART = new OrderedAttribute<>(
      0, "follower", "pk", AttributeType.UUID, Trait.REQUIRED);

  private static final KeyTemplate PARTITION_TEMPLATE = KeyTemplate.starting("USER#")
      .then(FOLLOWER_PART, "");

  /**
   * The key that holds the {@code follower} of a {@link Forum.Topic} in a text.
   */
  public static final KeyAttribute<Forum.Topic, UUID> FOLLOWER = new KeyAttribute<>(
      0, "follower", "pk", PARTITION_TEMPLATE, FOLLOWER_PART);

  /**
   * The {@code lastPostAt} of a {@link Forum.Topic}, stored as {@code sk}.
   */
  public static final OrderedAttribute<Forum.Topic, Instant> LAST_POST_AT = new OrderedAttribute<>(
      1, "lastPostAt", "sk", AttributeType.INSTANT, Trait.REQUIRED);

  /**
   * The {@code topicId} of a {@link Forum.Topic}, stored as {@code topic_id}.
   */
  public static final OrderedAttribute<Forum.Topic, UUID> TOPIC_ID = new OrderedAttribute<>(
      2, "topicId", "topic_id", AttributeType.UUID);

  /**
   * The {@code state} of a {@link Forum.Topic}.
   */
  public static final EnumAttribute<Forum.Topic, TopicEnums.State> STATE = new EnumAttribute<>(
      3, "state", "state", STATE_CODEC);

  /**
   * The {@code author} of a {@link Forum.Topic}.
   */
  public static final TextAttribute<Forum.Topic> AUTHOR = new TextAttribute<>(
      4, "author", "author");

  /**
   * The {@code title} of a {@link Forum.Topic}.
   */
  public static final TextAttribute<Forum.Topic> TITLE = new TextAttribute<>(5, "title", "title");

  private static final List<KeyText> KEY_TEXTS = List.of(new KeyText(FOLLOWER, PARTITION_TEMPLATE));

  /**
   * What the table of {@link Forum.Topic} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Topic", "forum", FOLLOWER, LAST_POST_AT, TOPIC_ID, STATE, AUTHOR, TITLE)
      .key(KeySchema.of(FOLLOWER, LAST_POST_AT))
      .index(IndexSchema.global("topic-index", KeySchema.of(TOPIC_ID, LAST_POST_AT)))
      .index(IndexSchema.global("by-author", KeySchema.of(AUTHOR)))
      .within(ForumTable.SCHEMA, "by-author")
      .build();

  /**
   * Carries a {@link Forum.Topic} to a backend, and back from it.
   */
  public static final RecordCodec<Forum.Topic> CODEC = new Codec();

  private TopicTable() {
  }

  /**
   * The key of the {@link Forum.Topic} with this {@code follower} and this {@code lastPostAt}.
   */
  static Key key(UUID follower, Instant lastPostAt) {
    return Key.of(FOLLOWER_PART.operand(follower), LAST_POST_AT.operand(lastPostAt));
  }

  private static final class Codec implements RecordCodec<Forum.Topic> {
    @Override
    public void write(Forum.Topic topic, RecordWriter writer) {
      Key key = key(topic);
      writer.keyText(FOLLOWER, PARTITION_TEMPLATE, key);
      writer.instant(LAST_POST_AT, topic.lastPostAt());
      writer.uuid(TOPIC_ID, topic.topicId());
      writer.enumerated(STATE, STATE_CODEC, topic.state());
      writer.text(AUTHOR, topic.author());
      writer.text(TITLE, topic.title());
    }

    @Override
    public Forum.Topic read(RecordReader reader) {
      UUID follower = null;
      Instant lastPostAt = null;
      UUID topicId = null;
      TopicEnums.State state = null;
      String author = null;
      String title = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> follower = PARTITION_TEMPLATE.reader(reader, FOLLOWER_PART).uuid();
          case 1 -> lastPostAt = reader.instant();
          case 2 -> topicId = reader.uuid();
          case 3 -> state = reader.enumerated(STATE_CODEC);
          case 4 -> author = reader.text();
          case 5 -> title = reader.text();
        }
      }
      return new Forum.Topic(follower, lastPostAt, topicId, state, author, title);
    }

    @Override
    public Key key(Forum.Topic topic) {
      return TopicTable.key(topic.follower(), topic.lastPostAt());
    }

    @Override
    public List<KeyText> keyTexts() {
      return KEY_TEXTS;
    }
  }
}
