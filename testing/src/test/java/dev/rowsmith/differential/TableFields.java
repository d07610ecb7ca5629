package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the fields of a subject by what its table says of its attributes. */
final class TableFields<R> {

  private final TableSchema schema;
  private final List<KeyText> keyTexts;
  private final Set<String> unasked = new HashSet<>();

  TableFields(TableSchema schema, List<KeyText> keyTexts) {
    this.schema = schema;
    this.keyTexts = keyTexts;
  }

  /** The names of those that no condition may be of, since they are within a key's text alone. */
  Set<String> unasked() {
    return unasked;
  }

  @SuppressWarnings("unchecked") // a generated table's attributes are of its record
  Field<R> field(String name, Class<?> componentType) {
    AttributeSchema attribute =
        schema.attributes().stream()
            .filter(each -> each.component().equals(name))
            .findFirst()
            .orElseThrow();
    AttributeSchema part = part(attribute);
    boolean asked = attribute instanceof Attribute;
    if (!asked) {
      unasked.add(name);
    }
    return new Field<>(
        (Attribute<R, Object>) (asked ? attribute : part),
        componentType,
        List.of(),
        attribute.type() == AttributeType.SET ? Set.of() : null,
        asked ? schema.keyLimits().bytes(attribute) : 0,
        pool(part, componentType));
  }

  /** The component itself, where the attribute is a text that it is within. */
  private AttributeSchema part(AttributeSchema attribute) {
    KeyTemplate template = KeyText.of(keyTexts, attribute);
    if (template == null) {
      return attribute;
    }
    return template.components().stream()
        .filter(part -> part.component().equals(attribute.component()))
        .findFirst()
        .orElse(attribute);
  }

  /** A part of a key is never so long that the key would be. */
  private Pool pool(AttributeSchema attribute, Class<?> componentType) {
    Pool pool = Pool.of(attribute, componentType);
    boolean part =
        keyTexts.stream().anyMatch(text -> text.template().components().contains(attribute));
    return part ? pool.upTo(300) : pool;
  }
}
