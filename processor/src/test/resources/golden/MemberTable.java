package example;

import dev.rowsmith.KeyAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
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
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Member} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class MemberTable {
  static final OrderedAttribute<Member, UUID> USER_PART = new OrderedAttribute<>(
      0, "user", "pk", AttributeType.UUID, Trait.REQUIRED);

  private static final KeyTemplate PARTITION_TEMPLATE = KeyTemplate.starting("USER#")
      .then(USER_PART, "");

  /**
   * The key that holds the {@code user} of a {@link Member} in a text.
   */
  public static final KeyAttribute<Member, UUID> USER = new KeyAttribute<>(
      0, "user", "pk", PARTITION_TEMPLATE, USER_PART);

  /**
   * The {@code sk} of a {@link Member}.
   */
  public static final TextAttribute<Member> SK = new TextAttribute<>(1, "sk", "sk", Trait.REQUIRED);

  /**
   * The {@code group} of a {@link Member}.
   */
  public static final TextAttribute<Member> GROUP = new TextAttribute<>(
      2, "group", "group", Trait.REQUIRED);

  /**
   * The {@code name} of a {@link Member}.
   */
  public static final TextAttribute<Member> NAME = new TextAttribute<>(3, "name", "name");

  private static final KeyTemplate SORT_TEMPLATE = KeyTemplate.starting("GRP#{")
      .then(GROUP, "}#")
      .then(USER_PART, "");

  private static final List<KeyText> KEY_TEXTS = List.of(new KeyText(USER, PARTITION_TEMPLATE),
      new KeyText(SK, SORT_TEMPLATE));

  /**
   * What the table of {@link Member} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Member", "members", USER, SK, GROUP, NAME)
      .key(KeySchema.of(USER, SK))
      .index(IndexSchema.global("inverted", KeySchema.of(SK, NAME)))
      .build();

  /**
   * Carries a {@link Member} to a backend, and back from it.
   */
  public static final RecordCodec<Member> CODEC = new Codec();

  private MemberTable() {
  }

  /**
   * The key of the {@link Member} with this {@code user} and this {@code group}.
   */
  static Key key(UUID user, String group) {
    return Key.of(USER_PART.operand(user), GROUP.operand(group));
  }

  private static final class Codec implements RecordCodec<Member> {
    @Override
    public void write(Member member, RecordWriter writer) {
      Key key = key(member);
      writer.keyText(USER, PARTITION_TEMPLATE, key);
      writer.keyText(SK, SORT_TEMPLATE, key, member.sk());
      writer.text(GROUP, member.group());
      writer.text(NAME, member.name());
    }

    @Override
    public Member read(RecordReader reader) {
      UUID user = null;
      String sk = null;
      String group = null;
      String name = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> user = PARTITION_TEMPLATE.reader(reader, USER_PART).uuid();
          case 1 -> sk = reader.text();
          case 2 -> group = reader.text();
          case 3 -> name = reader.text();
        }
      }
      return new Member(user, sk, group, name);
    }

    @Override
    public Key key(Member member) {
      return MemberTable.key(member.user(), member.group());
    }

    @Override
    public List<KeyText> keyTexts() {
      return KEY_TEXTS;
    }
  }
}
