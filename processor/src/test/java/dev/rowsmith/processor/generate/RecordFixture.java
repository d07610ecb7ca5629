package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.AttributeModel.JavaType;
import dev.rowsmith.processor.model.AttributeModel.Presence;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.EnumsModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.NestedModels;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.SqlTableOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a few words both a record's source, without annotations, and its models. */
final class RecordFixture {

  private static final Map<String, AttributeType> TYPES =
      Map.ofEntries(
          Map.entry("java.lang.String", AttributeType.TEXT),
          Map.entry("char", AttributeType.CHARACTER),
          Map.entry("boolean", AttributeType.BOOLEAN),
          Map.entry("byte", AttributeType.INT8),
          Map.entry("short", AttributeType.INT16),
          Map.entry("int", AttributeType.INT32),
          Map.entry("long", AttributeType.INT64),
          Map.entry("float", AttributeType.FLOAT32),
          Map.entry("double", AttributeType.FLOAT64),
          Map.entry("java.math.BigInteger", AttributeType.BIG_INTEGER),
          Map.entry("java.math.BigDecimal", AttributeType.DECIMAL),
          Map.entry("byte[]", AttributeType.BINARY),
          Map.entry("java.util.UUID", AttributeType.UUID),
          Map.entry("java.time.Instant", AttributeType.INSTANT),
          Map.entry("java.time.LocalDate", AttributeType.DATE),
          Map.entry("java.time.LocalDateTime", AttributeType.DATE_TIME),
          Map.entry("java.time.LocalTime", AttributeType.TIME),
          Map.entry("java.time.Duration", AttributeType.DURATION),
          Map.entry("java.nio.ByteBuffer", AttributeType.BUFFER));

  private final ClassName record;
  private final List<AttributeModel> attributes = new ArrayList<>();
  private final List<AttributeModel> keys = new ArrayList<>();
  private final Map<String, List<String>> indexes = new LinkedHashMap<>();
  private boolean exported = true;

  private RecordFixture(ClassName record) {
    this.record = record;
  }

  static RecordFixture of(String packageName, String name, String... nested) {
    return new RecordFixture(ClassName.get(packageName, name, nested));
  }

  RecordFixture packagePrivate() {
    exported = false;
    return this;
  }

  /** The partition key, and called again, the sort key. */
  RecordFixture key(TypeName type, String component) {
    add(component, component, javaType(type), new Presence(true, Optional.empty()), null);
    keys.add(attribute(component));
    return this;
  }

  RecordFixture key(Class<?> type, String component) {
    return key(TypeName.get(type), component);
  }

  RecordFixture component(TypeName type, String component) {
    return add(
        component,
        component,
        javaType(type),
        new Presence(type.isPrimitive(), Optional.empty()),
        null);
  }

  RecordFixture component(Class<?> type, String component) {
    return component(TypeName.get(type), component);
  }

  RecordFixture optional(Class<?> type, String component) {
    return component(
        ParameterizedTypeName.get(ClassName.get(Optional.class), TypeName.get(type)), component);
  }

  RecordFixture stored(Class<?> type, String component, String storedName) {
    Presence presence = new Presence(false, Optional.empty());
    return add(component, storedName, javaType(TypeName.get(type)), presence, null);
  }

  RecordFixture defaulted(Class<?> type, String component, Object value) {
    Presence presence = new Presence(false, Optional.of(value));
    return add(component, component, javaType(TypeName.get(type)), presence, null);
  }

  /** A component of an enum that is generated. */
  RecordFixture listed(String component, String... constants) {
    ClassName type = GeneratedNames.valueEnum(record, component);
    return enumerated(component, list(type, true, constants));
  }

  /** A component of a user's enum. */
  RecordFixture enumerated(String component, ClassName type, String... constants) {
    return enumerated(component, list(type, false, constants));
  }

  RecordFixture enumerated(String component, EnumModel list) {
    Presence presence = new Presence(false, Optional.empty());
    return add(component, component, javaType(list.type()), presence, list);
  }

  RecordFixture enumerated(String component, EnumModel list, String absent) {
    Presence presence = new Presence(false, Optional.of(absent));
    return add(component, component, javaType(list.type()), presence, list);
  }

  RecordFixture index(String name, String... components) {
    indexes.put(name, List.of(components));
    return this;
  }

  static EnumModel list(TypeName type, boolean generated, String... constants) {
    return new EnumModel(
        type, generated, List.of(constants), StoredForm.NAME, Map.of(), Optional.empty());
  }

  private RecordFixture add(
      String component, String stored, JavaType java, Presence presence, EnumModel list) {
    AttributeType type =
        list != null ? AttributeType.ENUM : TYPES.get(unboxed(java.value()).toString());
    attributes.add(
        new AttributeModel(
            attributes.size(),
            component,
            stored,
            new ValueModel(type, java.value().box(), Optional.ofNullable(list), Optional.empty()),
            java,
            presence,
            false,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  private static JavaType javaType(TypeName type) {
    return type instanceof ParameterizedTypeName optional
        ? new JavaType(type, optional.typeArguments.get(0), true)
        : new JavaType(type, type, false);
  }

  private static TypeName unboxed(TypeName type) {
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }

  private AttributeModel attribute(String component) {
    return attributes.stream()
        .filter(a -> a.component().equals(component))
        .findFirst()
        .orElseThrow();
  }

  TableModel table() {
    List<IndexModel> models = new ArrayList<>();
    indexes.forEach((name, parts) -> models.add(IndexModel.global(name, key(parts))));
    return new TableModel(
        record,
        exported,
        Casing.snake(record.simpleName()),
        attributes.stream().map(ComponentModel.Stored::of).toList(),
        key(keys.stream().map(AttributeModel::component).toList()),
        models,
        List.of(),
        NestedModels.NONE,
        DynamoDbTableOptions.builder().build(),
        SqlTableOptions.NONE);
  }

  private KeyModel key(List<String> components) {
    List<AttributeModel> parts = components.stream().map(this::attribute).toList();
    return new KeyModel(parts.subList(0, 1), parts.subList(1, parts.size()));
  }

  EnumsModel enums() {
    return new EnumsModel(
        record,
        exported,
        attributes.stream()
            .map(a -> new EnumsModel.Attribute(a.component(), a.storedName()))
            .toList(),
        List.copyOf(indexes.keySet()),
        attributes.stream()
            .filter(a -> a.enumeration().filter(EnumModel::generated).isPresent())
            .map(a -> new EnumsModel.ValueList(a.component(), a.enumeration().get().constants()))
            .toList());
  }

  /** The sources by their path: the record's own and those that are generated. */
  Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(path(record.topLevelClassName().simpleName()), source());
    generated().forEach(type -> sources.put(path(type.name), text(type, true)));
    if (table().key().attributes().size() > 1) {
      TypeSpec key = new KeyRecordGenerator().generate(table());
      sources.put(path(key.name), KeyRecordGenerator.asRecord(text(key, false)));
    }
    return sources;
  }

  List<TypeSpec> generated() {
    return List.of(
        new EnumsGenerator().generate(enums()),
        new TableGenerator().generate(table()),
        new DaoGenerator(Flavor.BLOCKING).generate(table()),
        new DaoGenerator(Flavor.ASYNCHRONOUS).generate(table()));
  }

  private String text(TypeSpec type, boolean skipJavaLangImports) {
    return JavaFile.builder(record.packageName(), type)
        .indent("  ")
        .skipJavaLangImports(skipJavaLangImports)
        .build()
        .toString();
  }

  private String path(String name) {
    return Stream.concat(Stream.of(record.packageName().split("\\.")), Stream.of(name))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"))
        + ".java";
  }

  private String source() {
    String components =
        attributes.stream()
            .map(a -> a.java().declared() + " " + a.component())
            .collect(Collectors.joining(", "));
    String access = exported ? "public " : "";
    StringBuilder source = new StringBuilder();
    if (!record.packageName().isEmpty()) {
      source.append("package ").append(record.packageName()).append(";\n");
    }
    List<String> around = record.simpleNames().subList(0, record.simpleNames().size() - 1);
    around.forEach(outer -> source.append(access + "interface " + outer + " {\n"));
    source.append(access + "record " + record.simpleName() + "(" + components + ") {}\n");
    around.forEach(outer -> source.append("}\n"));
    return source.toString();
  }
}
