package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that the test tries: how it is made of single values, and how it is taken apart.
 *
 * @param fields one per component, in their order
 */
record Subject<R>(Class<R> type, TableSchema schema, RecordCodec<R> codec, List<Field<R>> fields) {

  /**
   * A subject.
   *
   * @param defaults what absent components read as, by their names
   */
  @SuppressWarnings("unchecked") // a generated table's attributes are of its record
  static <R> Subject<R> of(
      Class<R> type, TableSchema schema, RecordCodec<R> codec, Map<String, Object> defaults) {
    List<Field<R>> fields = new ArrayList<>();
    RecordComponent[] components = type.getRecordComponents();
    for (AttributeSchema attribute : schema.attributes()) {
      RecordComponent component = components[attribute.ordinal()];
      fields.add(
          new Field<>(
              component,
              (Attribute<R, Object>) attribute,
              defaults.get(component.getName()),
              schema.keyLimits().bytes(attribute),
              Pool.of(attribute, component.getType())));
    }
    return new Subject<>(type, schema, codec, fields);
  }

  Field<R> field(AttributeSchema attribute) {
    return fields.get(attribute.ordinal());
  }

  List<Field<R>> fields(List<AttributeSchema> attributes) {
    return attributes.stream().map(this::field).toList();
  }

  /** The fields of the table's key or, where an index is named, of the index's. */
  KeySchema key(@Nullable String index) {
    return index == null ? schema.key() : schema.index(index).key();
  }

  boolean isKey(Field<R> field) {
    return schema.key().attributes().contains(field.attribute());
  }

  R make(Values values) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Field<R> field : fields) {
      @Nullable Object value = values.get(field.name());
      arguments.add(field.optional() ? Optional.ofNullable(value) : value);
    }
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A record's components as texts, which are equal only where the components are. */
  Map<String, String> row(R record) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Field<R> field : fields) {
      try {
        @Nullable Object value = field.component().getAccessor().invoke(record);
        row.put(
            field.name(),
            value instanceof Optional<?> optional
                ? optional.map(Shown::of).orElse("empty")
                : Shown.of(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return row;
  }
}
