package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record that the test tries. What its table says of each attribute is a pool of values; the
 * rest, such as values of records within and paths to them, is told in {@link Subjects}.
 */
final class Subject<R> {

  private final TableSchema schema;
  private final RecordCodec<R> codec;
  private final Class<R> type;
  private final Anatomy<R> anatomy;
  private final Map<String, Field<R>> fields = new LinkedHashMap<>();
  private final List<Field<R>> within = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Templates templates = new Templates();
  private final Parts<R> parts;
  private final Set<String> unasked;

  /** An embedded record that may be absent, and what it has where it is there. */
  record Group(String prefix, List<String> required) {
    boolean holds(String name) {
      return name.startsWith(prefix);
    }

    boolean isIn(Values record) {
      return record.byComponent().keySet().stream().anyMatch(this::holds);
    }
  }

  private Subject(Class<R> type, TableSchema schema, RecordCodec<R> codec) {
    this.type = type;
    this.schema = schema;
    this.codec = codec;
    Set<String> names =
        schema.attributes().stream().map(AttributeSchema::component).collect(Collectors.toSet());
    this.anatomy = new Anatomy<>(type, names::contains);
    this.parts = new Parts<>(names);
    TableFields<R> made = new TableFields<>(schema, codec.keyTexts());
    anatomy.types().forEach((name, component) -> fields.put(name, made.field(name, component)));
    this.unasked = made.unasked();
  }

  static <R> Subject<R> of(Class<R> type, TableSchema schema, RecordCodec<R> codec) {
    return new Subject<>(type, schema, codec);
  }

  /** Tells more of a component: other values, a default. */
  Subject<R> with(String name, UnaryOperator<Field<R>> change) {
    fields.computeIfPresent(name, (same, field) -> change.apply(field));
    return this;
  }

  /** Tries a component with other values. */
  Subject<R> with(String name, Pool pool) {
    return with(name, field -> field.with(pool));
  }

  /** What an absent component reads as. */
  Subject<R> defaulting(String name, Object value) {
    return with(name, field -> field.defaultingTo(value));
  }

  /** Tries a value within an attribute, with values as its type has them. */
  <T> Subject<R> within(Attribute<R, T> path, Class<?> componentType) {
    return within(path, Pool.of(path, componentType));
  }

  /** Tries a value within an attribute. */
  @SuppressWarnings("unchecked") // the pool has values of its type
  <T> Subject<R> within(Attribute<R, T> path, Pool pool) {
    within.add(
        new Field<>(
            (Attribute<R, Object>) path, Object.class, Step.of(path.component()), null, 0, pool));
    return this;
  }

  /** An embedded record that may be absent, and what of it is there where it is. */
  Subject<R> group(String name, String... required) {
    groups.add(new Group(name + ".", List.of(required)));
    return this;
  }

  String name() {
    return type.getSimpleName();
  }

  /** Tells what the texts of its key are made of. */
  Subject<R> templates(Consumer<Templates> telling) {
    telling.accept(templates);
    return this;
  }

  Templates templates() {
    return templates;
  }

  /** Tells what of it is read in parts. */
  Subject<R> parts(Consumer<Parts<R>> telling) {
    telling.accept(parts);
    return this;
  }

  Parts<R> parts() {
    return parts;
  }

  Class<R> type() {
    return type;
  }

  TableSchema schema() {
    return schema;
  }

  RecordCodec<R> codec() {
    return codec;
  }

  List<Group> groups() {
    return groups;
  }

  /** The attributes, in the order of the components. */
  List<Field<R>> fields() {
    return List.copyOf(fields.values());
  }

  /** What conditions may be of: attributes, and the values within them that are tried. */
  List<Field<R>> places() {
    List<Field<R>> places = new ArrayList<>(fields.values());
    places.removeIf(field -> unasked.contains(field.name()));
    places.addAll(within);
    return places;
  }

  Field<R> field(AttributeSchema attribute) {
    return fields().stream()
        .filter(field -> field.name().equals(attribute.component()))
        .findFirst()
        .orElseThrow();
  }

  List<Field<R>> fields(List<AttributeSchema> attributes) {
    return attributes.stream().map(this::field).toList();
  }

  /** The components of the table's key or, where an index is named, of the index's. */
  KeySchema key(@Nullable String index) {
    KeySchema key = index == null ? schema.key() : schema.index(index).key();
    boolean whole = index != null;
    return new KeySchema(components(key.partition(), whole), components(key.sort(), whole));
  }

  /**
   * @param whole whether a component that is itself such a text stays one
   */
  private List<AttributeSchema> components(List<AttributeSchema> stored, boolean whole) {
    List<AttributeSchema> components = new ArrayList<>();
    for (AttributeSchema attribute : stored) {
      KeyTemplate template = KeyText.of(codec.keyTexts(), attribute);
      boolean itself = whole && templates.isMade(attribute.component());
      components.addAll(template == null || itself ? List.of(attribute) : template.components());
    }
    return components;
  }

  /** What counts the writes of a record, or null. */
  @Nullable Field<R> version() {
    return fields().stream().filter(Field::version).findFirst().orElse(null);
  }

  /** What no two records have alike. */
  List<Field<R>> uniques() {
    return fields().stream().filter(Field::unique).toList();
  }

  boolean isKey(Field<R> field) {
    return fields(key(null).attributes()).contains(field) || templates.isMade(field.name());
  }

  /** What a query reads by, as a part of the key or as the text that is made of it. */
  Set<String> readBy(@Nullable String index) {
    Set<String> names = new HashSet<>();
    key(index).attributes().forEach(attribute -> names.add(attribute.component()));
    boolean inPartition = index == null || schema.index(index).kind() == IndexSchema.Kind.LOCAL;
    for (KeyText text : codec.keyTexts()) {
      boolean read =
          index == null || schema.index(index).key().attributes().contains(text.attribute());
      if (inPartition && read) {
        names.add(text.attribute().component());
        text.template().components().forEach(part -> names.add(part.component()));
      }
    }
    return names;
  }

  /** Whether it is of an embedded record that may be absent, and goes with others of it. */
  boolean isGrouped(Field<R> field) {
    return groups.stream()
        .anyMatch(group -> group.holds(field.name()) && !group.required().isEmpty());
  }

  R make(Values values) {
    return anatomy.make(values);
  }

  Anatomy<R> anatomy() {
    return anatomy;
  }

  /** A record's components as texts. */
  Map<String, String> row(Object record) {
    return anatomy.row(record);
  }

  /** What was read of a record as texts: a part, or all where that is null. */
  Map<String, String> row(Object read, @Nullable Part<R> part) {
    return part == null ? row(read) : part.anatomy().row(read);
  }
}
