package dev.rowsmith.schema;

import dev.rowsmith.annotation.ProjectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as a record describes it: attributes in the order of the components, key, indexes. Where
 * the table has several types of records, there is one for each of them and one for the whole.
 */
public final class TableSchema {

  private final String record;
  private final String name;
  private final List<AttributeSchema> attributes;
  private final KeySchema key;
  private final List<IndexSchema> indexes;
  private final @Nullable DynamoDbTableOptions dynamoDb;
  private final @Nullable SqlTableOptions sql;
  private final @Nullable TableSchema whole;
  private final Set<String> mixedIndexes;
  private final KeyLimits keyLimits;

  private TableSchema(Builder builder, KeySchema key) {
    this.record = builder.record;
    this.name = builder.name;
    this.attributes = builder.attributes;
    this.key = key;
    this.indexes = List.copyOf(builder.indexes);
    this.dynamoDb = builder.dynamoDb;
    this.sql = builder.sql;
    this.whole = builder.whole;
    this.mixedIndexes = builder.mixedIndexes;
    this.keyLimits = limits();
  }

  /**
   * Starts a schema.
   *
   * @param record the record's simple name, as errors tell it
   * @param name the table's base name, before any prefix
   * @param attributes the record's attributes by ordinal, without a gap; behind them, those that
   *     hold texts of several components
   */
  public static Builder builder(String record, String name, AttributeSchema... attributes) {
    return new Builder(record, name, List.of(attributes));
  }

  /** The record's simple name, as errors tell it. */
  public String record() {
    return record;
  }

  /** The table's base name, before any prefix. */
  public String name() {
    return name;
  }

  /** The attributes; the one at place {@code n} has the ordinal {@code n}. */
  public List<AttributeSchema> attributes() {
    return attributes;
  }

  /** The table with the attributes and the indexes of all types of its records. */
  public TableSchema whole() {
    return whole == null ? this : whole;
  }

  /** Whether records of other types are in the table, too. */
  public boolean shared() {
    return whole != null;
  }

  /** Whether records of other types may be in an index, too. */
  public boolean mixed(IndexSchema index) {
    return mixedIndexes.contains(index.name());
  }

  /** The primary key. */
  public KeySchema key() {
    return key;
  }

  /** The secondary indexes, in the order of their declaration. */
  public List<IndexSchema> indexes() {
    return indexes;
  }

  /**
   * The index of a name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public IndexSchema index(String indexName) {
    for (IndexSchema index : indexes) {
      if (index.name().equals(indexName)) {
        return index;
      }
    }
    throw new IllegalArgumentException(name + " has no index " + indexName + ".");
  }

  /**
   * The attributes that make a place among the records of an index, or of the table where it is
   * null: those of the index's key, then those of the table's key that are not among them.
   */
  public List<AttributeSchema> order(@Nullable IndexSchema index) {
    if (index == null) {
      return key.attributes();
    }
    List<AttributeSchema> order = new ArrayList<>(index.key().attributes());
    for (AttributeSchema attribute : key.attributes()) {
      if (!order.contains(attribute)) {
        order.add(attribute);
      }
    }
    return order;
  }

  /** The attributes that an index holds, in the order of their ordinals. */
  public List<AttributeSchema> projected(IndexSchema index) {
    if (index.projection() == ProjectionType.ALL) {
      return attributes;
    }
    List<AttributeSchema> held = new ArrayList<>(order(index));
    held.addAll(index.included());
    return attributes.stream().filter(held::contains).toList();
  }

  /** Whether records have values that have values within. */
  public boolean nested() {
    for (AttributeSchema attribute : attributes) {
      if (attribute.type().nested()) {
        return true;
      }
    }
    return false;
  }

  /** Those of which no two records have the same value. */
  public List<AttributeSchema> uniques() {
    List<AttributeSchema> uniques = new ArrayList<>();
    for (AttributeSchema attribute : attributes) {
      if (attribute.has(Trait.UNIQUE)) {
        uniques.add(attribute);
      }
    }
    return List.copyOf(uniques);
  }

  /** When a record of the table expires, or null where none does. */
  public @Nullable AttributeSchema expiry() {
    for (AttributeSchema attribute : attributes) {
      if (attribute.type() == AttributeType.EXPIRY) {
        return attribute;
      }
    }
    return null;
  }

  /** What counts the writes of a record, or null where nothing does. */
  public @Nullable AttributeSchema version() {
    return withTrait(Trait.VERSION);
  }

  /** The time of a record's last write, or null where no record has it. */
  public @Nullable AttributeSchema updatedAt() {
    return withTrait(Trait.UPDATED_AT);
  }

  private @Nullable AttributeSchema withTrait(Trait trait) {
    for (AttributeSchema attribute : attributes) {
      if (attribute.has(trait)) {
        return attribute;
      }
    }
    return null;
  }

  /** How DynamoDB keeps the table. */
  public DynamoDbTableOptions dynamoDb() {
    return dynamoDb == null ? DynamoDbTableOptions.builder().build() : dynamoDb;
  }

  /** How PostgreSQL keeps the table. */
  public SqlTableOptions sql() {
    return sql == null ? SqlTableOptions.NONE : sql;
  }

  /** Whether PostgreSQL has a type of its own for the attribute; keys sort by their texts. */
  public boolean isNativeEnum(AttributeSchema attribute) {
    return sql != null
        && sql.nativeEnums()
        && attribute.type() == AttributeType.ENUM
        && !attribute.allowedTexts().isEmpty()
        && keyLimits.bytes(attribute) == 0;
  }

  /** How many bytes each attribute may take because it is a key. */
  public KeyLimits keyLimits() {
    return keyLimits;
  }

  private KeyLimits limits() {
    int[] limits = new int[attributes.size()];
    narrow(limits, key);
    for (IndexSchema index : indexes) {
      narrow(limits, index.key());
    }
    narrow(limits, uniques(), KeyLimits.PARTITION_KEY_BYTES);
    if (whole != null) {
      narrowAs(whole, limits);
    }
    return new KeyLimits(limits);
  }

  /** A record is in the indexes of other types, too, as far as it has their attributes. */
  private void narrowAs(TableSchema table, int[] limits) {
    for (AttributeSchema same : table.attributes) {
      int bytes = table.keyLimits.bytes(same);
      for (AttributeSchema attribute : attributes) {
        if (bytes > 0 && attribute.storedName().equals(same.storedName())) {
          narrow(limits, attribute, bytes);
        }
      }
    }
  }

  private static void narrow(int[] limits, KeySchema key) {
    narrow(limits, key.partition(), KeyLimits.PARTITION_KEY_BYTES);
    narrow(limits, key.sort(), KeyLimits.SORT_KEY_BYTES);
  }

  private static void narrow(int[] limits, List<AttributeSchema> attributes, int bytes) {
    for (AttributeSchema attribute : attributes) {
      narrow(limits, attribute, bytes);
    }
  }

  private static void narrow(int[] limits, AttributeSchema attribute, int bytes) {
    int now = limits[attribute.ordinal()];
    limits[attribute.ordinal()] = now == 0 ? bytes : Math.min(now, bytes);
  }

  /** Makes a {@link TableSchema}. */
  public static final class Builder {

    private final String record;
    private final String name;
    private final List<AttributeSchema> attributes;
    private final List<IndexSchema> indexes = new ArrayList<>();
    private @Nullable DynamoDbTableOptions dynamoDb;
    private @Nullable SqlTableOptions sql;
    private @Nullable KeySchema key;
    private @Nullable TableSchema whole;
    private Set<String> mixedIndexes = Set.of();

    private Builder(String record, String name, List<AttributeSchema> attributes) {
      this.record = record;
      this.name = name;
      this.attributes = attributes;
    }

    /** Names the primary key. */
    public Builder key(KeySchema primaryKey) {
      this.key = primaryKey;
      return this;
    }

    /** Adds a secondary index. */
    public Builder index(IndexSchema index) {
      indexes.add(index);
      return this;
    }

    /**
     * Says that records of other types are in the table, too.
     *
     * @param table the table as a whole
     * @param indexes the names of those of this record's indexes that may hold others
     */
    public Builder within(TableSchema table, String... indexes) {
      this.whole = table;
      this.mixedIndexes = Set.of(indexes);
      return this;
    }

    /** Says how DynamoDB keeps the table: on demand and without extras, if nothing is said. */
    public Builder dynamoDb(DynamoDbTableOptions.Builder options) {
      this.dynamoDb = options.build();
      return this;
    }

    /** Says how PostgreSQL keeps the table: by its own defaults, if nothing is said. */
    public Builder sql(SqlTableOptions options) {
      this.sql = options;
      return this;
    }

    /**
     * Makes the schema.
     *
     * @throws IllegalStateException when no key was named
     */
    public TableSchema build() {
      if (key == null) {
        throw new IllegalStateException("Table " + name + " has no key: call key(…) first.");
      }
      return new TableSchema(this, key);
    }
  }
}
