package dev.rowsmith.dynamodb;

import dev.rowsmith.Attribute;
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with an attribute of every type, and the codec that would be generated for it. */
record Sample(
    int id,
    String name,
    @Nullable Mood mood,
    @Nullable Character letter,
    boolean open,
    byte tiny,
    @Nullable Short small,
    long big,
    @Nullable BigInteger huge,
    @Nullable BigDecimal price,
    float ratio,
    @Nullable Double weight,
    byte @Nullable [] data,
    @Nullable UUID token,
    @Nullable Instant at,
    @Nullable LocalDate day) {

  enum Mood {
    HAPPY,
    SAD
  }

  static final EnumCodec<Mood> MOODS = EnumCodec.byLowerCaseName(Mood.values());

  static final OrderedAttribute<Sample, Integer> ID =
      new OrderedAttribute<>(0, "id", "id", AttributeType.INT32, Trait.REQUIRED);
  static final TextAttribute<Sample> NAME = new TextAttribute<>(1, "name", "name", Trait.REQUIRED);
  static final EnumAttribute<Sample, Mood> MOOD = new EnumAttribute<>(2, "mood", "mood", MOODS);
  static final OrderedAttribute<Sample, Character> LETTER =
      new OrderedAttribute<>(3, "letter", "letter", AttributeType.CHARACTER);
  static final Attribute<Sample, Boolean> OPEN =
      new Attribute<>(4, "open", "open", AttributeType.BOOLEAN, Trait.REQUIRED, Trait.DEFAULTED);
  static final OrderedAttribute<Sample, Byte> TINY =
      new OrderedAttribute<>(5, "tiny", "tiny", AttributeType.INT8, Trait.REQUIRED);
  static final OrderedAttribute<Sample, Short> SMALL =
      new OrderedAttribute<>(6, "small", "small", AttributeType.INT16);
  static final OrderedAttribute<Sample, Long> BIG =
      new OrderedAttribute<>(7, "big", "big", AttributeType.INT64, Trait.REQUIRED);
  static final OrderedAttribute<Sample, BigInteger> HUGE =
      new OrderedAttribute<>(8, "huge", "huge", AttributeType.BIG_INTEGER);
  static final OrderedAttribute<Sample, BigDecimal> PRICE =
      new OrderedAttribute<>(9, "price", "price", AttributeType.DECIMAL);
  static final OrderedAttribute<Sample, Float> RATIO =
      new OrderedAttribute<>(10, "ratio", "ratio", AttributeType.FLOAT32, Trait.REQUIRED);
  static final OrderedAttribute<Sample, Double> WEIGHT =
      new OrderedAttribute<>(11, "weight", "weight", AttributeType.FLOAT64);
  static final OrderedAttribute<Sample, byte[]> DATA =
      new OrderedAttribute<>(12, "data", "data", AttributeType.BINARY);
  static final OrderedAttribute<Sample, UUID> TOKEN =
      new OrderedAttribute<>(13, "token", "token", AttributeType.UUID);
  static final OrderedAttribute<Sample, Instant> AT =
      new OrderedAttribute<>(14, "at", "at", AttributeType.INSTANT);
  static final OrderedAttribute<Sample, LocalDate> DAY =
      new OrderedAttribute<>(15, "day", "day", AttributeType.DATE);

  static final IndexSchema BY_MOOD = IndexSchema.global("mood-index", KeySchema.of(MOOD, AT));
  static final IndexSchema BY_TOKEN = IndexSchema.global("token-index", KeySchema.of(TOKEN));

  static final TableSchema TABLE =
      TableSchema.builder(
              "Sample", "sample", ID, NAME, MOOD, LETTER, OPEN, TINY, SMALL, BIG, HUGE, PRICE,
              RATIO, WEIGHT, DATA, TOKEN, AT, DAY)
          .key(KeySchema.of(ID, NAME))
          .index(BY_MOOD)
          .index(BY_TOKEN)
          .build();

  /** A sample with nothing optional. */
  static Sample small(int id, String name) {
    return new Sample(
        id, name, null, null, true, (byte) 1, null, 1, null, null, 0.5f, null, null, null, null,
        null);
  }

  /** A sample with everything. */
  static Sample whole(int id, String name) {
    return new Sample(
        id,
        name,
        Mood.SAD,
        'ß',
        false,
        Byte.MIN_VALUE,
        Short.MAX_VALUE,
        Long.MIN_VALUE,
        new BigInteger("12345678901234567890123456789012345678"),
        new BigDecimal("-0.00012"),
        0.1f,
        1e125,
        new byte[] {0, -1, 127},
        new UUID(-1, 1),
        Instant.parse("2026-11-20T18:30:23.640060Z"),
        LocalDate.of(2024, 2, 29));
  }

  /** What is generated for the record. */
  static final RecordCodec<Sample> CODEC = new Codec();

  private static final class Codec implements RecordCodec<Sample> {

    @Override
    public void write(Sample sample, RecordWriter writer) {
      writer.int32(ID, sample.id);
      writer.text(NAME, sample.name);
      writer.enumerated(MOOD, MOODS, sample.mood);
      writer.character(LETTER, sample.letter);
      writer.bool(OPEN, sample.open);
      writer.int8(TINY, sample.tiny);
      writer.int16(SMALL, sample.small);
      writer.int64(BIG, sample.big);
      writer.bigInteger(HUGE, sample.huge);
      writer.decimal(PRICE, sample.price);
      writer.float32(RATIO, sample.ratio);
      writer.float64(WEIGHT, sample.weight);
      writer.binary(DATA, sample.data);
      writer.uuid(TOKEN, sample.token);
      writer.instant(AT, sample.at);
      writer.date(DAY, sample.day);
    }

    @Override
    public Sample read(RecordReader reader) {
      int id = 0;
      String name = "";
      Mood mood = null;
      Character letter = null;
      boolean open = true;
      byte tiny = 0;
      Short small = null;
      long big = 0;
      BigInteger huge = null;
      BigDecimal price = null;
      float ratio = 0;
      Double weight = null;
      byte[] data = null;
      UUID token = null;
      Instant at = null;
      LocalDate day = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> id = reader.int32();
          case 1 -> name = reader.text();
          case 2 -> mood = reader.enumerated(MOODS);
          case 3 -> letter = reader.character();
          case 4 -> open = reader.bool();
          case 5 -> tiny = reader.int8();
          case 6 -> small = reader.int16();
          case 7 -> big = reader.int64();
          case 8 -> huge = reader.bigInteger();
          case 9 -> price = reader.decimal();
          case 10 -> ratio = reader.float32();
          case 11 -> weight = reader.float64();
          case 12 -> data = reader.binary();
          case 13 -> token = reader.uuid();
          case 14 -> at = reader.instant();
          case 15 -> day = reader.date();
          default -> throw new IllegalStateException("No attribute " + ordinal);
        }
      }
      return new Sample(
          id, name, mood, letter, open, tiny, small, big, huge, price, ratio, weight, data, token,
          at, day);
    }

    @Override
    public Key key(Sample sample) {
      return Sample.key(sample.id, sample.name);
    }
  }

  static Key key(int id, String name) {
    return Key.of(ID.operand(id), NAME.operand(name));
  }
}
