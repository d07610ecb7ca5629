package example;

import dev.rowsmith.EnumAttribute;
import dev.rowsmith.JsonAttribute;
import dev.rowsmith.ListAttribute;
import dev.rowsmith.MapAttribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.RecordAttribute;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.VariantAttribute;
import dev.rowsmith.codec.ElementCodec;
import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.NestedCodec;
import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.SetCodec;
import dev.rowsmith.codec.VariantCodec;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.Place;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Basket} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class BasketTable {
  private static final VariantCodec<Basket.Payment> PAYMENT_VARIANTS = VariantCodec.of("type",
      new VariantCodec.Case<>("cash-money", Basket.Cash.class, CashCodec::new),
      new VariantCodec.Case<>("card", Basket.Card.class, CardCodec::new));

  private static final SetCodec<String> TAGS_CODEC = SetCodec.of("tags", AttributeType.TEXT,
      RecordReader::text);

  private static final SetCodec<Basket.Color> COLORS_CODEC = SetCodec.of("colors", EnumCodec
      .byName(Basket.Color.values()));

  private static final ElementCodec<Basket.Line> LINES_CODEC = ElementCodec.ofRecords("lines",
      new LineCodec());

  private static final ElementCodec<List<Integer>> COUNTS_CODEC = ElementCodec.ofLists("counts",
      ElementCodec.of("counts[]", AttributeType.INT32, RecordReader::int32));

  private static final NestedCodec<Basket.Address> ADDRESS_CODEC = new AddressCodec();

  /**
   * The {@code id} of a {@link Basket}.
   */
  public static final TextAttribute<Basket> ID = new TextAttribute<>(0, "id", "id", Trait.REQUIRED);

  /**
   * The {@code tags} of a {@link Basket}.
   */
  public static final SetAttribute<Basket, String> TAGS = new SetAttribute<>(
      1, "tags", "tags", TAGS_CODEC, Trait.REQUIRED, Trait.DEFAULTED);

  /**
   * The {@code colors} of a {@link Basket}.
   */
  public static final SetAttribute<Basket, Basket.Color> COLORS = new SetAttribute<>(
      2, "colors", "colors", COLORS_CODEC, Trait.DEFAULTED);

  /**
   * The {@code lines} of a {@link Basket}.
   */
  public static final ListAttribute<Basket, Basket.Line, LineAttribute> LINES = new ListAttribute<>(
      3, "lines", "lines", LINES_CODEC, place -> new LineAttribute(place), Trait.REQUIRED);

  /**
   * The {@code counts} of a {@link Basket}.
   */
  public static final MapAttribute<Basket, List<Integer>, ListAttribute<Basket, Integer, OrderedAttribute<Basket, Integer>>> COUNTS = new MapAttribute<>(
      4, "counts", "counts", COUNTS_CODEC, place -> new ListAttribute<>(place,
      ElementCodec.of("counts[]", AttributeType.INT32, RecordReader::int32),
      place1 -> new OrderedAttribute<>(place1, AttributeType.INT32)), Trait.REQUIRED);

  /**
   * The {@code address} of a {@link Basket}.
   */
  public static final AddressAttribute ADDRESS = new AddressAttribute(5, "address", "address");

  /**
   * The {@code payment} of a {@link Basket}.
   */
  public static final VariantAttribute<Basket, Basket.Payment> PAYMENT = new VariantAttribute<>(
      6, "payment", "payment", PAYMENT_VARIANTS, Trait.REQUIRED);

  /**
   * The {@code extra} of a {@link Basket}.
   */
  public static final JsonAttribute<Basket, Map<String, Object>> EXTRA = new JsonAttribute<>(
      7, "extra", "extra", AttributeType.DOCUMENT, NestedContent::ofDocument, Trait.REQUIRED);

  /**
   * What the table of {@link Basket} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Basket", "baskets", ID, TAGS, COLORS, LINES, COUNTS, ADDRESS, PAYMENT, EXTRA)
      .key(KeySchema.of(ID))
      .build();

  /**
   * Carries a {@link Basket} to a backend, and back from it.
   */
  public static final RecordCodec<Basket> CODEC = new Codec();

  private BasketTable() {
  }

  /**
   * The key of the {@link Basket} with this {@code id}.
   */
  static Key key(String id) {
    return Key.of(ID.operand(id));
  }

  private static final class Codec implements RecordCodec<Basket> {
    @Override
    public void write(Basket basket, RecordWriter writer) {
      writer.text(ID, basket.id());
      writer.set(TAGS, TAGS_CODEC, basket.tags());
      writer.set(COLORS, COLORS_CODEC, basket.colors());
      writer.list(LINES, LINES_CODEC, basket.lines());
      writer.map(COUNTS, COUNTS_CODEC, basket.counts());
      writer.record(ADDRESS, ADDRESS_CODEC, RecordWriter.orNull(ADDRESS, basket.address()));
      writer.variant(PAYMENT, PAYMENT_VARIANTS, basket.payment());
      writer.document(EXTRA, basket.extra());
    }

    @Override
    public Basket read(RecordReader reader) {
      String id = null;
      Set<String> tags = Set.of();
      Set<Basket.Color> colors = Set.of();
      List<Basket.Line> lines = null;
      Map<String, List<Integer>> counts = null;
      Basket.Address address = null;
      Basket.Payment payment = null;
      Map<String, Object> extra = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> id = reader.text();
          case 1 -> tags = reader.set(TAGS_CODEC);
          case 2 -> colors = reader.set(COLORS_CODEC);
          case 3 -> lines = reader.list(LINES_CODEC);
          case 4 -> counts = reader.map(COUNTS_CODEC);
          case 5 -> address = reader.record(ADDRESS_CODEC);
          case 6 -> payment = reader.variant(PAYMENT_VARIANTS);
          case 7 -> extra = reader.document();
        }
      }
      return new Basket(id, tags, colors, lines, counts, Optional.ofNullable(address), payment,
          extra);
    }

    @Override
    public Key key(Basket basket) {
      return BasketTable.key(basket.id());
    }
  }

  /**
   * What conditions on a {@code Line} within a {@link Basket} are made of.
   */
  public static final class LineAttribute extends RecordAttribute<Basket, Basket.Line> {
    private LineAttribute(int ordinal, String component, String storedName, Trait... traits) {
      super(ordinal, component, storedName, new LineCodec(), traits);
    }

    private LineAttribute(Place place) {
      super(place, new LineCodec());
    }

    /**
     * Its {@code sku}.
     */
    public TextAttribute<Basket> sku() {
      return new TextAttribute<>(Place.requiredWithin(this, "sku", "sku"));
    }

    /**
     * Its {@code count}.
     */
    public OrderedAttribute<Basket, Integer> count() {
      return new OrderedAttribute<>(Place.requiredWithin(this, "count", "n"), AttributeType.INT32);
    }

    /**
     * Its {@code color}.
     */
    public EnumAttribute<Basket, Basket.Color> color() {
      return new EnumAttribute<>(Place.requiredWithin(this, "color", "color"), EnumCodec
          .byLowerCaseName(Basket.Color.values()));
    }
  }

  /**
   * What conditions on a {@code Address} within a {@link Basket} are made of.
   */
  public static final class AddressAttribute extends RecordAttribute<Basket, Basket.Address> {
    private AddressAttribute(int ordinal, String component, String storedName, Trait... traits) {
      super(ordinal, component, storedName, new AddressCodec(), traits);
    }

    private AddressAttribute(Place place) {
      super(place, new AddressCodec());
    }

    /**
     * Its {@code street}.
     */
    public TextAttribute<Basket> street() {
      return new TextAttribute<>(Place.within(this, "street", "street"));
    }

    /**
     * Its {@code billing}.
     */
    public AddressAttribute billing() {
      return new AddressAttribute(Place.within(this, "billing", "billing"));
    }
  }

  /**
   * What conditions on a {@code Cash} within a {@link Basket} are made of.
   */
  public static final class CashAttribute extends RecordAttribute<Basket, Basket.Cash> {
    private CashAttribute(int ordinal, String component, String storedName, Trait... traits) {
      super(ordinal, component, storedName, new CashCodec(), traits);
    }

    private CashAttribute(Place place) {
      super(place, new CashCodec());
    }

    /**
     * Its {@code cents}.
     */
    public OrderedAttribute<Basket, Long> cents() {
      return new OrderedAttribute<>(Place.requiredWithin(this, "cents", "cents"),
          AttributeType.INT64);
    }
  }

  /**
   * What conditions on a {@code Card} within a {@link Basket} are made of.
   */
  public static final class CardAttribute extends RecordAttribute<Basket, Basket.Card> {
    private CardAttribute(int ordinal, String component, String storedName, Trait... traits) {
      super(ordinal, component, storedName, new CardCodec(), traits);
    }

    private CardAttribute(Place place) {
      super(place, new CardCodec());
    }

    /**
     * Its {@code number}.
     */
    public BoxStringAttribute number() {
      return new BoxStringAttribute(Place.requiredWithin(this, "number", "number"));
    }
  }

  /**
   * What conditions on a {@code Box} within a {@link Basket} are made of.
   */
  public static final class BoxStringAttribute extends RecordAttribute<Basket, Basket.Box<String>> {
    private BoxStringAttribute(int ordinal, String component, String storedName, Trait... traits) {
      super(ordinal, component, storedName, new BoxStringCodec(), traits);
    }

    private BoxStringAttribute(Place place) {
      super(place, new BoxStringCodec());
    }

    /**
     * Its {@code content}.
     */
    public TextAttribute<Basket> content() {
      return new TextAttribute<>(Place.requiredWithin(this, "content", "content"));
    }
  }

  private static final class LineCodec implements NestedCodec<Basket.Line> {
    private static final EnumCodec<Basket.Color> COLOR_CODEC = EnumCodec
        .byLowerCaseName(Basket.Color.values());

    private static final AttributeSchema SKU = new AttributeSchema(
        0, "sku", "sku", AttributeType.TEXT, Trait.REQUIRED);

    private static final AttributeSchema COUNT = new AttributeSchema(
        1, "count", "n", AttributeType.INT32, Trait.REQUIRED);

    private static final AttributeSchema COLOR = new AttributeSchema(
        2, "color", "color", AttributeType.ENUM, Trait.REQUIRED);

    private static final List<AttributeSchema> ATTRIBUTES = List.of(SKU, COUNT, COLOR);

    @Override
    public List<AttributeSchema> attributes() {
      return ATTRIBUTES;
    }

    @Override
    public void write(Basket.Line line, RecordWriter writer) {
      writer.text(SKU, line.sku());
      writer.int32(COUNT, line.count());
      writer.enumerated(COLOR, COLOR_CODEC, line.color());
    }

    @Override
    public Basket.Line read(RecordReader reader) {
      String sku = null;
      int count = 0;
      Basket.Color color = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> sku = reader.text();
          case 1 -> count = reader.int32();
          case 2 -> color = reader.enumerated(COLOR_CODEC);
        }
      }
      return new Basket.Line(sku, count, color);
    }
  }

  private static final class AddressCodec implements NestedCodec<Basket.Address> {
    private static final NestedCodec<Basket.Address> BILLING_CODEC = new AddressCodec();

    private static final AttributeSchema STREET = new AttributeSchema(
        0, "street", "street", AttributeType.TEXT);

    private static final AttributeSchema BILLING = new AttributeSchema(
        1, "billing", "billing", AttributeType.RECORD);

    private static final List<AttributeSchema> ATTRIBUTES = List.of(STREET, BILLING);

    @Override
    public List<AttributeSchema> attributes() {
      return ATTRIBUTES;
    }

    @Override
    public void write(Basket.Address address, RecordWriter writer) {
      writer.text(STREET, address.street());
      writer.record(BILLING, BILLING_CODEC, address.billing());
    }

    @Override
    public Basket.Address read(RecordReader reader) {
      String street = null;
      Basket.Address billing = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> street = reader.text();
          case 1 -> billing = reader.record(BILLING_CODEC);
        }
      }
      return new Basket.Address(street, billing);
    }
  }

  private static final class CashCodec implements NestedCodec<Basket.Cash> {
    private static final AttributeSchema CENTS = new AttributeSchema(
        0, "cents", "cents", AttributeType.INT64, Trait.REQUIRED);

    private static final List<AttributeSchema> ATTRIBUTES = List.of(CENTS);

    @Override
    public List<AttributeSchema> attributes() {
      return ATTRIBUTES;
    }

    @Override
    public void write(Basket.Cash cash, RecordWriter writer) {
      writer.int64(CENTS, cash.cents());
    }

    @Override
    public Basket.Cash read(RecordReader reader) {
      long cents = 0;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> cents = reader.int64();
        }
      }
      return new Basket.Cash(cents);
    }
  }

  private static final class CardCodec implements NestedCodec<Basket.Card> {
    private static final NestedCodec<Basket.Box<String>> NUMBER_CODEC = new BoxStringCodec();

    private static final AttributeSchema NUMBER = new AttributeSchema(
        0, "number", "number", AttributeType.RECORD, Trait.REQUIRED);

    private static final List<AttributeSchema> ATTRIBUTES = List.of(NUMBER);

    @Override
    public List<AttributeSchema> attributes() {
      return ATTRIBUTES;
    }

    @Override
    public void write(Basket.Card card, RecordWriter writer) {
      writer.record(NUMBER, NUMBER_CODEC, card.number());
    }

    @Override
    public Basket.Card read(RecordReader reader) {
      Basket.Box<String> number = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> number = reader.record(NUMBER_CODEC);
        }
      }
      return new Basket.Card(number);
    }
  }

  private static final class BoxStringCodec implements NestedCodec<Basket.Box<String>> {
    private static final AttributeSchema CONTENT = new AttributeSchema(
        0, "content", "content", AttributeType.TEXT, Trait.REQUIRED);

    private static final List<AttributeSchema> ATTRIBUTES = List.of(CONTENT);

    @Override
    public List<AttributeSchema> attributes() {
      return ATTRIBUTES;
    }

    @Override
    public void write(Basket.Box<String> box, RecordWriter writer) {
      writer.text(CONTENT, box.content());
    }

    @Override
    public Basket.Box<String> read(RecordReader reader) {
      String content = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> content = reader.text();
        }
      }
      return new Basket.Box<String>(content);
    }
  }
}
