package dev.rowsmith.processor.generate;

import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.ConversionModel.ByClass;
import dev.rowsmith.processor.model.ConversionModel.ByPattern;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.NestedModels.Variants;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.schema.AttributeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a record into the manifest of its table, from which the command line works without the
 * record's code:
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "record": "example.Phone",
 *   "table": "phonebook",
 *   …
 * }
 * }</pre>
 *
 * <p>Keys name attributes by their stored names; the values of an enum, its default and the one
 * that unknown texts read as are stored texts.
 */
public final class ManifestGenerator {

  private static final int FORMAT = 1;

  /** The text of {@code phonebook.json}. */
  public String generate(TableModel model) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", FORMAT);
    manifest.put("record", model.record().canonicalName());
    manifest.put("table", model.name());
    manifest.put("attributes", attributes(model.attributes()));
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("partition", storedNames(model.key().partition()));
    key.put("sort", storedNames(model.key().sort()));
    manifest.put("key", key);
    manifest.put("indexes", model.indexes().stream().map(ManifestGenerator::index).toList());
    if (!model.nested().records().isEmpty()) {
      manifest.put(
          "records", model.nested().records().stream().map(ManifestGenerator::record).toList());
    }
    if (!model.nested().variants().isEmpty()) {
      manifest.put(
          "variants", model.nested().variants().stream().map(ManifestGenerator::variants).toList());
    }
    manifest.put("dynamoDb", OptionsCode.json(model.dynamoDb()));
    return Json.of(manifest);
  }

  private static List<Map<String, Object>> attributes(List<AttributeModel> attributes) {
    return attributes.stream().map(ManifestGenerator::attribute).toList();
  }

  private static Map<String, Object> attribute(AttributeModel attribute) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("component", attribute.component());
    json.put("name", attribute.storedName());
    addValue(json, attribute.value());
    json.put("javaType", attribute.java().declared().toString());
    json.put("required", attribute.presence().required());
    if (attribute.json()) {
      json.put("json", true);
    }
    attribute.conversion().ifPresent(conversion -> addConversion(json, conversion));
    Optional<EnumModel> list = attribute.value().enumeration();
    attribute
        .presence()
        .absent()
        .filter(value -> attribute.value().element().isEmpty())
        .ifPresent(value -> json.put("default", text(list, value.toString())));
    return json;
  }

  /**
   * What is stored; a record and a sealed interface by their names alone, so that they may recur.
   */
  private static void addValue(Map<String, Object> json, ValueModel value) {
    json.put("type", value.type().name());
    if (value.type() == AttributeType.RECORD || value.type() == AttributeType.VARIANT) {
      json.put("of", value.java().toString());
    }
    value
        .element()
        .ifPresent(
            element -> {
              Map<String, Object> inner = new LinkedHashMap<>();
              addValue(inner, element);
              json.put("element", inner);
            });
    value
        .enumeration()
        .ifPresent(
            list -> {
              json.put(
                  "allowed",
                  list.constants().stream().map(each -> EnumCodecs.stored(list, each)).toList());
              list.unknown().ifPresent(each -> json.put("unknown", EnumCodecs.stored(list, each)));
            });
  }

  private static void addConversion(Map<String, Object> json, ConversionModel conversion) {
    if (conversion.how() instanceof ByPattern format) {
      json.put("format", format.pattern());
    } else if (conversion.how() instanceof ByClass converter) {
      json.put("converter", converter.type().canonicalName());
    }
  }

  private static Map<String, Object> record(Nested record) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", record.type().toString());
    json.put("attributes", attributes(record.attributes()));
    return json;
  }

  private static Map<String, Object> variants(Variants variants) {
    Map<String, Object> names = new LinkedHashMap<>();
    variants.cases().forEach(each -> names.put(each.name(), each.type().toString()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", variants.type().toString());
    json.put("discriminator", variants.discriminator());
    json.put("records", names);
    return json;
  }

  private static String text(Optional<EnumModel> list, String value) {
    return list.map(values -> EnumCodecs.stored(values, value)).orElse(value);
  }

  private static Map<String, Object> index(IndexModel index) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", index.name());
    json.put("kind", index.kind().name());
    json.put("partition", storedNames(index.key().partition()));
    json.put("sort", storedNames(index.key().sort()));
    json.put("projection", "ALL");
    return json;
  }

  private static List<String> storedNames(List<AttributeModel> attributes) {
    return attributes.stream().map(AttributeModel::storedName).toList();
  }
}
