package example;

import dev.rowsmith.EnumAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Phone} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class PhoneTable {
  private static final EnumCodec<PhoneEnums.Relationship> RELATIONSHIP_CODEC = EnumCodec
      .byName(PhoneEnums.Relationship.values());

  /**
   * The {@code personId} of a {@link Phone}, stored as {@code person_id}.
   */
  public static final OrderedAttribute<Phone, Integer> PERSON_ID = new OrderedAttribute<>(
      0, "personId", "person_id", AttributeType.INT32, Trait.REQUIRED);

  /**
   * The {@code name} of a {@link Phone}.
   */
  public static final TextAttribute<Phone> NAME = new TextAttribute<>(1, "name", "name");

  /**
   * The {@code phoneNumber} of a {@link Phone}, stored as {@code phone_number}.
   */
  public static final TextAttribute<Phone> PHONE_NUMBER = new TextAttribute<>(
      2, "phoneNumber", "phone_number");

  /**
   * The {@code relationship} of a {@link Phone}.
   */
  public static final EnumAttribute<Phone, PhoneEnums.Relationship> RELATIONSHIP = new EnumAttribute<>(
      3, "relationship", "relationship", RELATIONSHIP_CODEC);

  /**
   * The {@code timestamp} of a {@link Phone}.
   */
  public static final OrderedAttribute<Phone, Instant> TIMESTAMP = new OrderedAttribute<>(
      4, "timestamp", "timestamp", AttributeType.INSTANT);

  /**
   * What the table of {@link Phone} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Phone", "phonebook", PERSON_ID, NAME, PHONE_NUMBER, RELATIONSHIP, TIMESTAMP)
      .key(KeySchema.of(PERSON_ID))
      .index(IndexSchema.global("relationship-index", KeySchema.of(RELATIONSHIP)))
      .build();

  /**
   * Carries a {@link Phone} to a backend, and back from it.
   */
  public static final RecordCodec<Phone> CODEC = new Codec();

  private PhoneTable() {
  }

  /**
   * The key of the {@link Phone} with this {@code personId}.
   */
  static Key key(int personId) {
    return Key.of(PERSON_ID.operand(personId));
  }

  private static final class Codec implements RecordCodec<Phone> {
    @Override
    public void write(Phone phone, RecordWriter writer) {
      writer.int32(PERSON_ID, phone.personId());
      writer.text(NAME, phone.name());
      writer.text(PHONE_NUMBER, phone.phoneNumber());
      writer.enumerated(RELATIONSHIP, RELATIONSHIP_CODEC, phone.relationship());
      writer.instant(TIMESTAMP, phone.timestamp());
    }

    @Override
    public Phone read(RecordReader reader) {
      int personId = 0;
      String name = null;
      String phoneNumber = null;
      PhoneEnums.Relationship relationship = null;
      Instant timestamp = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> personId = reader.int32();
          case 1 -> name = reader.text();
          case 2 -> phoneNumber = reader.text();
          case 3 -> relationship = reader.enumerated(RELATIONSHIP_CODEC);
          case 4 -> timestamp = reader.instant();
        }
      }
      return new Phone(personId, name, phoneNumber, relationship, timestamp);
    }

    @Override
    public Key key(Phone phone) {
      return PhoneTable.key(phone.personId());
    }
  }
}
