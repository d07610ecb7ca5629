package example;

import dev.rowsmith.EnumAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
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
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Parcel} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ParcelTable {
  private static final EnumCodec<ParcelEnums.State> STATE_CODEC = EnumCodec
      .byName(ParcelEnums.State.values());

  private static final SetCodec<String> TAGS_CODEC = SetCodec.of("tags", AttributeType.TEXT,
      RecordReader::text);

  /**
   * The {@code sender} of a {@link Parcel}.
   */
  public static final TextAttribute<Parcel> SENDER = new TextAttribute<>(
      0, "sender", "sender", Trait.REQUIRED);

  /**
   * The {@code number} of a {@link Parcel}.
   */
  public static final OrderedAttribute<Parcel, Integer> NUMBER = new OrderedAttribute<>(
      1, "number", "number", AttributeType.INT32, Trait.REQUIRED);

  /**
   * The {@code sentAt} of a {@link Parcel}, stored as {@code sent_at}.
   */
  public static final OrderedAttribute<Parcel, Instant> SENT_AT = new OrderedAttribute<>(
      2, "sentAt", "sent_at", AttributeType.INSTANT);

  /**
   * The {@code state} of a {@link Parcel}.
   */
  public static final EnumAttribute<Parcel, ParcelEnums.State> STATE = new EnumAttribute<>(
      3, "state", "state", STATE_CODEC);

  /**
   * The {@code weight} of a {@link Parcel}.
   */
  public static final OrderedAttribute<Parcel, Long> WEIGHT = new OrderedAttribute<>(
      4, "weight", "weight", AttributeType.INT64);

  /**
   * The {@code town} of a {@link Parcel}.
   */
  public static final TextAttribute<Parcel> TOWN = new TextAttribute<>(5, "town", "town");

  /**
   * The {@code note} of a {@link Parcel}.
   */
  public static final TextAttribute<Parcel> NOTE = new TextAttribute<>(6, "note", "note");

  /**
   * The {@code tags} of a {@link Parcel}.
   */
  public static final SetAttribute<Parcel, String> TAGS = new SetAttribute<>(
      7, "tags", "tags", TAGS_CODEC, Trait.DEFAULTED);

  /**
   * What the table of {@link Parcel} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Parcel", "parcels", SENDER, NUMBER, SENT_AT, STATE, WEIGHT, TOWN, NOTE, TAGS)
      .key(KeySchema.of(SENDER, NUMBER))
      .index(IndexSchema.local("sent_at-index", KeySchema.of(SENDER, SENT_AT)))
      .index(IndexSchema.global("state-index", KeySchema.of(STATE, WEIGHT)).keysOnly())
      .index(IndexSchema.global("by-town", KeySchema.of(TOWN)).including(NOTE, TAGS))
      .build();

  /**
   * Carries a {@link Parcel} to a backend, and back from it.
   */
  public static final RecordCodec<Parcel> CODEC = new Codec();

  private ParcelTable() {
  }

  /**
   * The key of the {@link Parcel} with this {@code sender} and this {@code number}.
   */
  static Key key(String sender, int number) {
    return Key.of(SENDER.operand(sender), NUMBER.operand(number));
  }

  private static final class Codec implements RecordCodec<Parcel> {
    @Override
    public void write(Parcel parcel, RecordWriter writer) {
      writer.text(SENDER, parcel.sender());
      writer.int32(NUMBER, parcel.number());
      writer.instant(SENT_AT, parcel.sentAt());
      writer.enumerated(STATE, STATE_CODEC, parcel.state());
      writer.int64(WEIGHT, parcel.weight());
      writer.text(TOWN, RecordWriter.orNull(TOWN, parcel.town()));
      writer.text(NOTE, parcel.note());
      writer.set(TAGS, TAGS_CODEC, parcel.tags());
    }

    @Override
    public Parcel read(RecordReader reader) {
      String sender = null;
      int number = 0;
      Instant sentAt = null;
      ParcelEnums.State state = null;
      Long weight = null;
      String town = null;
      String note = null;
      Set<String> tags = Set.of();
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> sender = reader.text();
          case 1 -> number = reader.int32();
          case 2 -> sentAt = reader.instant();
          case 3 -> state = reader.enumerated(STATE_CODEC);
          case 4 -> weight = reader.int64();
          case 5 -> town = reader.text();
          case 6 -> note = reader.text();
          case 7 -> tags = reader.set(TAGS_CODEC);
        }
      }
      return new Parcel(sender, number, sentAt, state, weight, Optional.ofNullable(town), note,
          tags);
    }

    @Override
    public Key key(Parcel parcel) {
      return ParcelTable.key(parcel.sender(), parcel.number());
    }
  }
}
