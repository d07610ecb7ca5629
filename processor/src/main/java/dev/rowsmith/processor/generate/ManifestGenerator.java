package dev.rowsmith.processor.generate;

import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.TableModel;
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
    manifest.put(
        "attributes", model.attributes().stream().map(ManifestGenerator::attribute).toList());
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("partition", storedNames(model.key().partition()));
    key.put("sort", storedNames(model.key().sort()));
    manifest.put("key", key);
    manifest.put("indexes", model.indexes().stream().map(ManifestGenerator::index).toList());
    manifest.put("dynamoDb", OptionsCode.json(model.dynamoDb()));
    return Json.of(manifest);
  }

  private static Map<String, Object> attribute(AttributeModel attribute) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("component", attribute.component());
    json.put("name", attribute.storedName());
    json.put("type", attribute.type().name());
    attribute.element().ifPresent(element -> json.put("element", element.name()));
    json.put("javaType", attribute.java().declared().toString());
    json.put("required", attribute.presence().required());
    Optional<EnumModel> list = attribute.enumeration();
    attribute
        .presence()
        .absent()
        .filter(value -> attribute.element().isEmpty())
        .ifPresent(value -> json.put("default", text(list, value.toString())));
    if (list.isPresent()) {
      json.put("allowed", list.get().constants().stream().map(each -> text(list, each)).toList());
      list.get().unknown().ifPresent(each -> json.put("unknown", text(list, each)));
    }
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
