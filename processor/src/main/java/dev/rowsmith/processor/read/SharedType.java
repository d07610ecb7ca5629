package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.schema.AttributeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * One of the record types of a table.
 *
 * @param element the record
 * @param model what it says, by itself
 */
record SharedType(TypeElement element, TableModel model) {

  String name() {
    return model.record().simpleName();
  }

  /** Where a fault of an attribute is told: at its component, or at the record. */
  Place place(AttributeModel attribute) {
    String component = attribute.component().split("\\.", 2)[0];
    for (RecordComponentElement each : element.getRecordComponents()) {
      if (each.getSimpleName().contentEquals(component)) {
        return Place.of(each);
      }
    }
    return Place.of(element);
  }

  /** All attributes as they are stored. */
  List<AttributeModel> stored() {
    return model.key().with(model.attributes()).stream().map(this::stored).toList();
  }

  /** The key's attributes as they are stored. */
  KeyModel key() {
    KeyModel key = model.key().stored();
    return new KeyModel(
        key.partition().stream().map(this::stored).toList(),
        key.sort().stream().map(this::stored).toList());
  }

  private AttributeModel stored(AttributeModel attribute) {
    if (model.key().text(attribute).isEmpty()) {
      return attribute;
    }
    TypeName text = ClassName.get(String.class);
    return new AttributeModel(
        attribute.ordinal(),
        attribute.component(),
        attribute.storedName(),
        ValueModel.of(AttributeType.TEXT, text),
        new AttributeModel.JavaType(text, text, false),
        new AttributeModel.Presence(true, Optional.empty()),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether no record of this type has the partition key of one of the other. */
  boolean hasOtherPartitions(SharedType other) {
    return apart(start(model.key().partitionText()), start(other.model.key().partitionText()));
  }

  /** Whether no record of this type has the sort key of one of the other. */
  boolean hasOtherSortKeys(SharedType other) {
    return apart(start(model.key().sortText()), start(other.model.key().sortText()));
  }

  private static String start(Optional<KeyTextModel> text) {
    return text.map(KeyTextModel::start).orElse("");
  }

  private static boolean apart(String one, String other) {
    return !one.startsWith(other) && !other.startsWith(one);
  }

  /** Whether a record of this type may have all attributes of an index's key. */
  boolean mayBeIn(List<String> indexKey) {
    return stored().stream().map(AttributeModel::storedName).toList().containsAll(indexKey);
  }

  /** The stored names of an index's key. */
  List<String> names(IndexModel index) {
    KeyModel key = index.storedKey(model.key());
    return names(Stream.concat(key.partition().stream(), key.sort().stream()).toList());
  }

  static List<String> names(List<AttributeModel> attributes) {
    return attributes.stream().map(AttributeModel::storedName).toList();
  }
}
