package dev.rowsmith.example.sessions;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.example.sessions.TableConfig.Attribute;
import dev.rowsmith.example.sessions.TableConfig.Key;
import dev.rowsmith.example.sessions.TableConfig.Type;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link TableConfig} from its JSON, and writes it. */
final class ConfigJson {

  private static final AttributeSchema FILE =
      new AttributeSchema(0, "configuration", "configuration", AttributeType.DOCUMENT);

  private ConfigJson() {}

  /**
   * Reads a configuration.
   *
   * @throws IllegalArgumentException when something is missing or wrong, with its place
   */
  static TableConfig read(String json) {
    Map<?, ?> config;
    try {
      config = object("the configuration", JsonText.parse(FILE, json));
    } catch (ValueException e) {
      throw new IllegalArgumentException("The configuration is no JSON.", e);
    }
    Map<String, Key> indexes = new LinkedHashMap<>();
    if (config.containsKey("indexes")) {
      object("indexes", config.get("indexes"))
          .forEach((name, key) -> indexes.put((String) name, key("indexes." + name, key)));
    }
    return new TableConfig(
        text("table_base_name", config.get("table_base_name")),
        key("", config),
        Boolean.TRUE.equals(config.get("enable_stream")),
        indexes,
        text("tag_key", config.get("tag_key")),
        text("tag_value", config.get("tag_value")));
  }

  private static Key key(String place, @Nullable Object json) {
    Map<?, ?> key = object(place, json);
    String within = place.isEmpty() ? "" : place + ".";
    return new Key(
        attribute(within + "pk", key.get("pk")),
        key.containsKey("sk") ? attribute(within + "sk", key.get("sk")) : null);
  }

  private static Attribute attribute(String place, @Nullable Object json) {
    Map<?, ?> attribute = object(place, json);
    String type = text(place + ".type", attribute.get("type"));
    if (Arrays.stream(Type.values()).noneMatch(each -> each.name().equals(type))) {
      throw new IllegalArgumentException(
          place + ".type: " + type + " is none of STRING, NUMBER and BINARY.");
    }
    return new Attribute(text(place + ".name", attribute.get("name")), Type.valueOf(type));
  }

  private static Map<?, ?> object(String place, @Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(
        place + (json == null ? " is missing." : " is no JSON object."));
  }

  private static String text(String place, @Nullable Object json) {
    if (json instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException(
        place + (json == null ? " is missing." : " is no text, or an empty one."));
  }

  /** The configuration as JSON on one line. */
  static String write(TableConfig config) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("table_base_name", config.baseName());
    json.putAll(tree(config.key()));
    json.put("enable_stream", config.stream());
    Map<String, Object> indexes = new LinkedHashMap<>();
    config.indexes().forEach((name, key) -> indexes.put(name, tree(key)));
    json.put("indexes", indexes);
    json.put("tag_key", config.tagKey());
    json.put("tag_value", config.tagValue());
    return JsonText.of(json);
  }

  private static Map<String, Object> tree(Key key) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pk", tree(key.pk()));
    Attribute sort = key.sk();
    if (sort != null) {
      json.put("sk", tree(sort));
    }
    return json;
  }

  private static Map<String, Object> tree(Attribute attribute) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", attribute.name());
    json.put("type", attribute.type().name());
    return json;
  }
}
