package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
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
    // What stands behind the components' attributes are texts made of several.
    for (AttributeSchema attribute : schema.attributes().subList(0, components.length)) {
      RecordComponent component = components[attribute.ordinal()];
      fields.add(
          new Field<>(
              component,
              (Attribute<R, Object>) attribute,
              defaults.get(component.getName()),
              schema.keyLimits().bytes(attribute),
              pool(attribute, component.getType(), codec.keyTexts())));
    }
    return new Subject<>(type, schema, codec, fields);
  }

  /** A part of a key is never so long that the key would be. */
  private static Pool pool(AttributeSchema attribute, Class<?> type, List<KeyText> keyTexts) {
    Pool pool = Pool.of(attribute, type);
    boolean part =
        keyTexts.stream().anyMatch(text -> text.template().components().contains(attribute));
    return part ? pool.upTo(300) : pool;
  }

  Field<R> field(AttributeSchema attribute) {
    return fields.get(attribute.ordinal());
  }

  List<Field<R>> fields(List<AttributeSchema> attributes) {
    return attributes.stream().map(this::field).toList();
  }

  /** The components of the table's key or, where an index is named, of the index's. */
  KeySchema key(@Nullable String index) {
    KeySchema key = index == null ? schema.key() : schema.index(index).key();
    return new KeySchema(components(key.partition()), components(key.sort()));
  }

  private List<AttributeSchema> components(List<AttributeSchema> stored) {
    List<AttributeSchema> components = new ArrayList<>();
    for (AttributeSchema attribute : stored) {
      KeyTemplate template = KeyText.of(codec.keyTexts(), attribute);
      components.addAll(template == null ? List.of(attribute) : template.components());
    }
    return components;
  }

  /** What counts the writes of a record, or null. */
  @Nullable Field<R> version() {
    return fields.stream().filter(Field::version).findFirst().orElse(null);
  }

  boolean isKey(Field<R> field) {
    return key(null).attributes().contains(field.attribute());
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
