package dev.rowsmith.example.sessions;

import dev.rowsmith.schema.AttributeType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code cdk.json} says of a table.
 *
 * @param baseName its name, before organization and application
 * @param key its primary key
 * @param indexes keys of global indexes by their names, which are kept to the letter
 * @param tagKey the tag that says how it is backed up
 */
record TableConfig(
    String baseName,
    Key key,
    boolean stream,
    Map<String, Key> indexes,
    String tagKey,
    String tagValue) {

  /** What a key may be of. */
  enum Type {
    STRING(AttributeType.TEXT),
    NUMBER(AttributeType.DECIMAL),
    BINARY(AttributeType.BINARY);

    private final AttributeType stored;

    Type(AttributeType stored) {
      this.stored = stored;
    }

    AttributeType stored() {
      return stored;
    }
  }

  record Attribute(String name, Type type) {}

  record Key(Attribute pk, @Nullable Attribute sk) {

    Stream<Attribute> attributes() {
      return sk == null ? Stream.of(pk) : Stream.of(pk, sk);
    }
  }

  /**
   * Checks what no single value shows.
   *
   * @throws IllegalArgumentException when an attribute has two types
   */
  TableConfig {
    indexes = new TreeMap<>(indexes);
    Map<String, Type> types = new LinkedHashMap<>();
    Stream.concat(Stream.of(key), indexes.values().stream())
        .flatMap(Key::attributes)
        .forEach(
            attribute -> {
              Type first = types.putIfAbsent(attribute.name(), attribute.type());
              if (first != null && first != attribute.type()) {
                throw new IllegalArgumentException(
                    attribute.name() + " is a " + first + " and a " + attribute.type() + ".");
              }
            });
  }

  /** All attributes of all keys, each once: those of the table's key first. */
  Map<String, Type> attributes() {
    Map<String, Type> all = new LinkedHashMap<>();
    Stream.concat(Stream.of(key), indexes.values().stream())
        .flatMap(Key::attributes)
        .forEach(attribute -> all.put(attribute.name(), attribute.type()));
    return all;
  }
}
