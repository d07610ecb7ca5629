package example;

import dev.rowsmith.EnumAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.MixedCodec;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordType;
import dev.rowsmith.codec.SetCodec;
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
 * The table of {@link Forum} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ForumTable {
  private static final EnumCodec<TopicEnums.State> STATE_CODEC = EnumCodec
      .byName(TopicEnums.State.values());

  private static final SetCodec<String> TAGS_CODEC = SetCodec.of("tags", AttributeType.TEXT,
      RecordReader::text);

  /**
   * The {@code pk} of a {@link Forum}.
   */
  public static final TextAttribute<Forum> PK = new TextAttribute<>(0, "pk", "pk", Trait.REQUIRED);

  /**
   * The {@code sk} of a {@link Forum}.
   */
  public static final OrderedAttribute<Forum, Instant> SK = new OrderedAttribute<>(
      1, "sk", "sk", AttributeType.INSTANT, Trait.REQUIRED);

  /**
   * The {@code topicId} of a {@link Forum}, stored as {@code topic_id}.
   */
  public static final OrderedAttribute<Forum, UUID> TOPIC_ID = new OrderedAttribute<>(
      2, "topicId", "topic_id", AttributeType.UUID);

  /**
   * The {@code state} of a {@link Forum}.
   */
  public static final EnumAttribute<Forum, TopicEnums.State> STATE = new EnumAttribute<>(
      3, "state", "state", STATE_CODEC);

  /**
   * The {@code author} of a {@link Forum}.
   */
  public static final TextAttribute<Forum> AUTHOR = new TextAttribute<>(4, "author", "author");

  /**
   * The {@code title} of a {@link Forum}.
   */
  public static final TextAttribute<Forum> TITLE = new TextAttribute<>(5, "title", "title");

  /**
   * The {@code text} of a {@link Forum}.
   */
  public static final TextAttribute<Forum> TEXT = new TextAttribute<>(6, "text", "text");

  /**
   * The {@code tags} of a {@link Forum}.
   */
  public static final SetAttribute<Forum, String> TAGS = new SetAttribute<>(
      7, "tags", "tags", TAGS_CODEC);

  /**
   * What the table of {@link Forum} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Forum", "forum", PK, SK, TOPIC_ID, STATE, AUTHOR, TITLE, TEXT, TAGS)
      .key(KeySchema.of(PK, SK))
      .index(IndexSchema.global("topic-index", KeySchema.of(TOPIC_ID, SK)))
      .index(IndexSchema.global("by-author", KeySchema.of(AUTHOR)))
      .build();

  /**
   * Carries a {@link Forum} to a backend, and back from it.
   */
  public static final RecordCodec<Forum> CODEC = new MixedCodec<>(
      SCHEMA,
      () -> List.of(
          new RecordType<>(Forum.Topic.class, TopicTable.SCHEMA, TopicTable.CODEC),
          new RecordType<>(Forum.Post.class, PostTable.SCHEMA, PostTable.CODEC)));

  private ForumTable() {
  }

  /**
   * The key of the {@link Forum} with this {@code pk} and this {@code sk}.
   */
  static Key key(String pk, Instant sk) {
    return Key.of(PK.operand(pk), SK.operand(sk));
  }
}
