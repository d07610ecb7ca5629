package example;

import dev.rowsmith.EnumAttribute;
import dev.rowsmith.KeyAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.SetCodec;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Forum.Post} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class PostTable {
  private static final SetCodec<String> TAGS_CODEC = SetCodec.of("tags", AttributeType.TEXT,
      RecordReader::text);

  private static final EnumCodec<Forum.Post.State> SHOWN_CODEC = EnumCodec
      .byName(Forum.Post.State.values());

  static final OrderedAttribute<Forum.Post, UUID> TOPIC_PART = new OrderedAttribute<>(
      0, "topic", "pk", AttributeType.UUID, Trait.REQUIRED);

  private static final KeyTemplate PARTITION_TEMPLATE = KeyTemplate.starting("POST#")
      .then(TOPIC_PART, "");

  /**
   * The key that holds the {@code topic} of a {@link Forum.Post} in a text.
   */
  public static final KeyAttribute<Forum.Post, UUID> TOPIC = new KeyAttribute<>(
      0, "topic", "pk", PARTITION_TEMPLATE, TOPIC_PART);

  /**
   * The {@code postedAt} of a {@link Forum.Post}, stored as {@code sk}.
   */
  public static final OrderedAttribute<Forum.Post, Instant> POSTED_AT = new OrderedAttribute<>(
      1, "postedAt", "sk", AttributeType.INSTANT, Trait.REQUIRED);

  /**
   * The {@code author} of a {@link Forum.Post}.
   */
  public static final TextAttribute<Forum.Post> AUTHOR = new TextAttribute<>(2, "author", "author");

  /**
   * The {@code text} of a {@link Forum.Post}.
   */
  public static final TextAttribute<Forum.Post> TEXT = new TextAttribute<>(3, "text", "text");

  /**
   * The {@code tags} of a {@link Forum.Post}.
   */
  public static final SetAttribute<Forum.Post, String> TAGS = new SetAttribute<>(
      4, "tags", "tags", TAGS_CODEC, Trait.DEFAULTED);

  /**
   * The {@code shown} of a {@link Forum.Post}, stored as {@code state}.
   */
  public static final EnumAttribute<Forum.Post, Forum.Post.State> SHOWN = new EnumAttribute<>(
      5, "shown", "state", SHOWN_CODEC);

  private static final List<KeyText> KEY_TEXTS = List.of(new KeyText(TOPIC, PARTITION_TEMPLATE));

  /**
   * What the table of {@link Forum.Post} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Post", "forum", TOPIC, POSTED_AT, AUTHOR, TEXT, TAGS, SHOWN)
      .key(KeySchema.of(TOPIC, POSTED_AT))
      .index(IndexSchema.global("by-author", KeySchema.of(AUTHOR)))
      .within(ForumTable.SCHEMA, "by-author")
      .build();

  /**
   * Carries a {@link Forum.Post} to a backend, and back from it.
   */
  public static final RecordCodec<Forum.Post> CODEC = new Codec();

  private PostTable() {
  }

  /**
   * The key of the {@link Forum.Post} with this {@code topic} and this {@code postedAt}.
   */
  static Key key(UUID topic, Instant postedAt) {
    return Key.of(TOPIC_PART.operand(topic), POSTED_AT.operand(postedAt));
  }

  private static final class Codec implements RecordCodec<Forum.Post> {
    @Override
    public void write(Forum.Post post, RecordWriter writer) {
      Key key = key(post);
      writer.keyText(TOPIC, PARTITION_TEMPLATE, key);
      writer.instant(POSTED_AT, post.postedAt());
      writer.text(AUTHOR, post.author());
      writer.text(TEXT, post.text());
      writer.set(TAGS, TAGS_CODEC, post.tags());
      writer.enumerated(SHOWN, SHOWN_CODEC, RecordWriter.orNull(SHOWN, post.shown()));
    }

    @Override
    public Forum.Post read(RecordReader reader) {
      UUID topic = null;
      Instant postedAt = null;
      String author = null;
      String text = null;
      Set<String> tags = Set.of();
      Forum.Post.State shown = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> topic = PARTITION_TEMPLATE.reader(reader, TOPIC_PART).uuid();
          case 1 -> postedAt = reader.instant();
          case 2 -> author = reader.text();
          case 3 -> text = reader.text();
          case 4 -> tags = reader.set(TAGS_CODEC);
          case 5 -> shown = reader.enumerated(SHOWN_CODEC);
        }
      }
      return new Forum.Post(topic, postedAt, author, text, tags, Optional.ofNullable(shown));
    }

    @Override
    public Key key(Forum.Post post) {
      return PostTable.key(post.topic(), post.postedAt());
    }

    @Override
    public List<KeyText> keyTexts() {
      return KEY_TEXTS;
    }
  }
}
