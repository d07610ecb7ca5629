package dev.rowsmith.example.sessions;

import dev.rowsmith.Database;
import dev.rowsmith.RecordDao;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.example.sessions.TableConfig.Attribute;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table that no record describes, but a configuration: what the processor makes of a record is
 * made here while the program runs. Its records are the values of the keys, by name.
 *
 * <p>It is retained: on DynamoDB deletion protection is on, and {@code dropTable} refuses.
 */
final class ConfiguredTable extends RecordDao<Map<String, Object>, Map<String, Object>> {

  private final Codec codec;

  private ConfiguredTable(Database database, Codec codec) {
    super(database, codec.schema(), codec);
    this.codec = codec;
  }

  static ConfiguredTable of(Database database, TableConfig config) {
    return new ConfiguredTable(database, new Codec(schema(config)));
  }

  @Override
  protected Key key(Map<String, Object> key) {
    return codec.key(key);
  }

  private static TableSchema schema(TableConfig config) {
    Map<String, AttributeSchema> attributes = new LinkedHashMap<>();
    config
        .attributes()
        .forEach(
            (name, type) -> {
              boolean required =
                  config.key().attributes().anyMatch(each -> each.name().equals(name));
              Trait[] traits = required ? new Trait[] {Trait.REQUIRED} : new Trait[0];
              attributes.put(
                  name, new AttributeSchema(attributes.size(), name, name, type.stored(), traits));
            });
    TableSchema.Builder schema =
        TableSchema.builder(
                config.baseName(),
                config.baseName(),
                attributes.values().toArray(AttributeSchema[]::new))
            .key(key(config.key(), attributes))
            .dynamoDb(
                DynamoDbTableOptions.builder().stream(
                        config.stream() ? StreamView.NEW_AND_OLD_IMAGES : StreamView.NONE)
                    .deletionProtection(true)
                    .tag(config.tagKey(), config.tagValue()));
    config
        .indexes()
        .forEach((name, key) -> schema.index(IndexSchema.global(name, key(key, attributes))));
    return schema.build();
  }

  private static KeySchema key(TableConfig.Key key, Map<String, AttributeSchema> attributes) {
    AttributeSchema partition = attributes.get(key.pk().name());
    Attribute sort = key.sk();
    return sort == null
        ? KeySchema.of(partition)
        : KeySchema.of(partition, attributes.get(sort.name()));
  }

  /** Carries values by their names: a text, a {@code BigDecimal} or bytes each. */
  private record Codec(TableSchema schema) implements RecordCodec<Map<String, Object>> {

    @Override
    public void write(Map<String, Object> values, RecordWriter writer) {
      for (AttributeSchema attribute : schema.attributes()) {
        operand(attribute, values).writeTo(writer);
      }
    }

    @Override
    public Map<String, Object> read(RecordReader reader) {
      Map<String, Object> values = new HashMap<>();
      while (reader.next() != RecordReader.END) {
        Operand value = Operand.readFrom(reader);
        values.put(value.attribute().storedName(), value.value());
      }
      return values;
    }

    @Override
    public Key key(Map<String, Object> values) {
      return Key.of(
          schema.key().attributes().stream()
              .map(attribute -> operand(attribute, values))
              .toArray(Operand[]::new));
    }

    private static Operand operand(AttributeSchema attribute, Map<String, Object> values) {
      return new Operand(attribute, values.get(attribute.storedName()));
    }
  }
}
