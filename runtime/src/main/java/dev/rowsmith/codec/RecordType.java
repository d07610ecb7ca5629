package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of several types of records in a table.
 *
 * @param type the record
 * @param schema the table as far as this record has it
 * @param codec carries the record's components
 */
public record RecordType<T>(Class<T> type, TableSchema schema, RecordCodec<T> codec) {

  /** Whether a record has the key of this type: its texts begin as the templates do. */
  boolean owns(Map<String, Operand> stored) {
    for (KeyText text : codec.keyTexts()) {
      Operand key = stored.get(text.attribute().storedName());
      if (key == null || !(key.value() instanceof String value) || !text.begins(value)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The record of stored values.
   *
   * @param stored by the names that they are stored by
   * @throws ValueException when one of them is none of this record
   */
  T read(Map<String, Operand> stored) {
    List<AttributeSchema> attributes = schema.attributes();
    List<@Nullable Object> values = new ArrayList<>(attributes.size());
    for (AttributeSchema attribute : attributes) {
      Operand value = stored.get(attribute.storedName());
      if (value == null && attribute.required() && !attribute.defaulted()) {
        throw new ValueException(
            attribute, "is absent, but required. Store it, or give the component a @Default");
      }
      values.add(value == null ? null : value.value());
    }
    return ValueRow.of(attributes, values).read(codec);
  }

  /** The stored values of the key of a record of this type. */
  List<Operand> key(Object ofThisType) {
    Key key = codec.key(type.cast(ofThisType));
    return key.stored(schema.key(), codec.keyTexts()).parts();
  }
}
