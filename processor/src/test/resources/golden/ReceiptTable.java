package example;

import dev.rowsmith.ConvertedAttribute;
import dev.rowsmith.ConvertedOrderedAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.Conversion;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.SetCodec;
import dev.rowsmith.codec.TimePattern;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Receipt} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ReceiptTable {
  private static final Conversion<Instant, String> AT_CONVERSION = TimePattern.of("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx").instants();

  private static final Conversion<Receipt.Money, Long> TOTAL_CONVERSION = Conversion.by(new Receipt.MoneyConverter(),
      Receipt.MoneyConverter::toStored, Receipt.MoneyConverter::fromStored);

  private static final Conversion<Receipt.Money, Long> TIP_CONVERSION = Conversion.by(new Receipt.MoneyConverter(),
      Receipt.MoneyConverter::toStored, Receipt.MoneyConverter::fromStored);

  private static final SetCodec<String> WORDS_CODEC = SetCodec.of("words", AttributeType.TEXT,
      RecordReader::text);

  private static final Conversion<Receipt.Words, Set<String>> WORDS_CONVERSION = Conversion.by(Receipt.WordsConverter.ONE,
      Receipt.WordsConverter::toStored, Receipt.WordsConverter::fromStored);

  private static final Conversion<LocalDate, String> DUE_CONVERSION = TimePattern.of("dd.MM.yyyy").dates();

  /**
   * The {@code shop} of a {@link Receipt}.
   */
  public static final TextAttribute<Receipt> SHOP = new TextAttribute<>(
      0, "shop", "shop", Trait.REQUIRED);

  /**
   * The {@code at} of a {@link Receipt}.
   */
  public static final ConvertedOrderedAttribute<Receipt, Instant, String> AT = new ConvertedOrderedAttribute<>(
      new TextAttribute<>(1, "at", "at", Trait.REQUIRED), AT_CONVERSION);

  /**
   * The {@code total} of a {@link Receipt}.
   */
  public static final ConvertedOrderedAttribute<Receipt, Receipt.Money, Long> TOTAL = new ConvertedOrderedAttribute<>(
      new OrderedAttribute<>(2, "total", "total", AttributeType.INT64), TOTAL_CONVERSION);

  /**
   * The {@code tip} of a {@link Receipt}.
   */
  public static final ConvertedOrderedAttribute<Receipt, Receipt.Money, Long> TIP = new ConvertedOrderedAttribute<>(
      new OrderedAttribute<>(3, "tip", "tip", AttributeType.INT64), TIP_CONVERSION);

  /**
   * The {@code words} of a {@link Receipt}.
   */
  public static final ConvertedAttribute<Receipt, Receipt.Words, Set<String>> WORDS = new ConvertedAttribute<>(
      new SetAttribute<>(4, "words", "words", WORDS_CODEC, Trait.DEFAULTED), WORDS_CONVERSION);

  /**
   * The {@code due} of a {@link Receipt}.
   */
  public static final ConvertedAttribute<Receipt, LocalDate, String> DUE = new ConvertedAttribute<>(
      new TextAttribute<>(5, "due", "due"), DUE_CONVERSION);

  /**
   * What the table of {@link Receipt} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Receipt", "receipts", SHOP, AT, TOTAL, TIP, WORDS, DUE)
      .key(KeySchema.of(SHOP, AT))
      .index(IndexSchema.global("total-index", KeySchema.of(TOTAL)))
      .build();

  /**
   * Carries a {@link Receipt} to a backend, and back from it.
   */
  public static final RecordCodec<Receipt> CODEC = new Codec();

  private ReceiptTable() {
  }

  /**
   * The key of the {@link Receipt} with this {@code shop} and this {@code at}.
   */
  static Key key(String shop, Instant at) {
    return Key.of(SHOP.operand(shop), AT.operand(at));
  }

  private static final class Codec implements RecordCodec<Receipt> {
    @Override
    public void write(Receipt receipt, RecordWriter writer) {
      writer.text(SHOP, receipt.shop());
      writer.text(AT, writer.converted(AT, AT_CONVERSION, receipt.at()));
      writer.int64(TOTAL, writer.converted(TOTAL, TOTAL_CONVERSION, receipt.total()));
      writer.int64(TIP, writer.converted(TIP, TIP_CONVERSION, RecordWriter.orNull(TIP,
          receipt.tip())));
      writer.set(WORDS, WORDS_CODEC, writer.converted(WORDS, WORDS_CONVERSION, receipt.words()));
      writer.text(DUE, writer.converted(DUE, DUE_CONVERSION, receipt.due()));
    }

    @Override
    public Receipt read(RecordReader reader) {
      String shop = null;
      Instant at = null;
      Receipt.Money total = null;
      Receipt.Money tip = null;
      Receipt.Words words = WORDS_CONVERSION.value(WORDS, Set.of());
      LocalDate due = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> shop = reader.text();
          case 1 -> at = AT_CONVERSION.value(AT, reader.text());
          case 2 -> total = TOTAL_CONVERSION.value(TOTAL, reader.int64());
          case 3 -> tip = TIP_CONVERSION.value(TIP, reader.int64());
          case 4 -> words = WORDS_CONVERSION.value(WORDS, reader.set(WORDS_CODEC));
          case 5 -> due = DUE_CONVERSION.value(DUE, reader.text());
        }
      }
      return new Receipt(shop, at, total, Optional.ofNullable(tip), words, due);
    }

    @Override
    public Key key(Receipt receipt) {
      return ReceiptTable.key(receipt.shop(), receipt.at());
    }
  }
}
