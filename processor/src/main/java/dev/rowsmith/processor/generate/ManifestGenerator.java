package dev.rowsmith.processor.generate;

import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.ConversionModel.ByClass;
import dev.rowsmith.processor.model.ConversionModel.ByPattern;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.NestedModels.Variants;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.SqlTableOptions;
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
    manifest.put("attributes", attributes(model.key().with(model.attributes()), model.key()));
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("partition", storedNames(model.key().stored().partition()));
    key.put("sort", storedNames(model.key().stored().sort()));
    manifest.put("key", key);
    manifest.put(
        "indexes", model.indexes().stream().map(index -> index(index, model.key())).toList());
    if (!model.uniques().isEmpty()) {
      manifest.put("unique", storedNames(model.uniques()));
    }
    if (!model.nested().records().isEmpty()) {
      manifest.put(
          "records", model.nested().records().stream().map(ManifestGenerator::record).toList());
    }
    if (!model.nested().variants().isEmpty()) {
      manifest.put(
          "variants", model.nested().variants().stream().map(ManifestGenerator::variants).toList());
    }
    if (model.mixed()) {
      manifest.put("types", model.types().stream().map(ManifestGenerator::type).toList());
    }
    manifest.put("dynamoDb", OptionsCode.json(model.dynamoDb()));
    if (!model.sql().equals(SqlTableOptions.NONE)) {
      manifest.put("postgres", OptionsCode.json(model.sql()));
    }
    return Json.of(manifest);
  }

  private static List<Map<String, Object>> attributes(
      List<AttributeModel> attributes, KeyModel key) {
    return attributes.stream().map(attribute -> attribute(attribute, key)).toList();
  }

  private static Map<String, Object> attribute(AttributeModel attribute, KeyModel key) {
    Map<String, Object> json = new LinkedHashMap<>();
    Optional<KeyTextModel> text = key.text(attribute);
    boolean composite = key.composites().stream().anyMatch(text.stream().toList()::contains);
    if (!composite) {
      json.put("component", attribute.component());
    }
    json.put("name", attribute.storedName());
    addValue(json, attribute.value());
    if (key.holding(attribute).isPresent()) {
      json.put("type", AttributeType.TEXT.name());
    }
    text.ifPresent(each -> json.put("keyText", keyText(each)));
    json.put("javaType", attribute.java().declared().toString());
    json.put("required", attribute.presence().required());
    if (attribute.json()) {
      json.put("json", true);
    }
    attribute.filled().ifPresent(filled -> json.put("filled", filled.name()));
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
              json.put("allowed", list.constants().stream().map(list::text).toList());
              list.unknown().ifPresent(each -> json.put("unknown", list.text(each)));
            });
  }

  private static void addConversion(Map<String, Object> json, ConversionModel conversion) {
    if (conversion.how() instanceof ByPattern format) {
      json.put("format", format.pattern());
    } else if (conversion.how() instanceof ByClass converter) {
      json.put("converter", converter.type().canonicalName());
    }
  }

  private static Map<String, Object> type(TableModel type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("record", type.record().canonicalName());
    json.put("attributes", attributes(type.key().with(type.attributes()), type.key()));
    return json;
  }

  private static Map<String, Object> record(Nested record) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", record.type().toString());
    json.put("attributes", attributes(record.attributes(), KeyModel.NONE));
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

  private static Map<String, Object> keyText(KeyTextModel text) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!text.template().isEmpty()) {
      json.put("template", text.template());
    }
    json.put("components", text.components().stream().map(AttributeModel::component).toList());
    return json;
  }

  private static String text(Optional<EnumModel> list, String value) {
    return list.map(values -> values.text(value)).orElse(value);
  }

  private static Map<String, Object> index(IndexModel index, KeyModel table) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", index.name());
    json.put("kind", index.kind().name());
    json.put("partition", storedNames(index.storedKey(table).partition()));
    json.put("sort", storedNames(index.storedKey(table).sort()));
    json.put("projection", index.projection().name());
    if (!index.included().isEmpty()) {
      json.put("include", storedNames(index.included()));
    }
    return json;
  }

  private static List<String> storedNames(List<AttributeModel> attributes) {
    return attributes.stream().map(AttributeModel::storedName).toList();
  }
}
