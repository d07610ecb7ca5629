package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.ComponentModel.Embedded;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.AttributeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The names of the constants and of the local variables in the table class of one record, or in the
 * codec of a record that is nested in it. A name that a component asks for is the component's, and
 * ours give way by an underscore.
 */
final class TableMembers {

  /** The constants and variables that no component asks for. */
  enum Own {
    SCHEMA,
    CODEC,
    ATTRIBUTES,
    KEY_TEXTS,
    CHANGES,
    RECORD,
    KEY,
    WRITER,
    READER,
    ORDINAL,
    FILLING
  }

  private final TableModel model;
  private final ClassName table;
  private final TypeName record;
  private final List<ComponentModel> components;
  private final List<AttributeModel> attributes;
  private final KeyModel key;
  private final NameAllocator constants = new NameAllocator();
  private final NestedNames nested;
  private final NameAllocator locals;

  TableMembers(TableModel model) {
    this(model, GeneratedNames.table(model.record()), Optional.empty());
  }

  /**
   * The names in a class which takes the place of the table's.
   *
   * @param constant the name of its only public constant
   */
  TableMembers(TableModel model, ClassName home, String constant) {
    this(model, home, Optional.of(constant));
  }

  private TableMembers(TableModel model, ClassName home, Optional<String> constant) {
    this.model = model;
    this.table = GeneratedNames.table(model.record());
    this.record = model.record();
    this.components = model.components();
    this.attributes = model.attributes();
    this.key = model.key();
    constant.ifPresent(constants::newName);
    reserveTypes();
    allocate(Own.SCHEMA, Own.CODEC, Own.KEY_TEXTS, Own.CHANGES);
    this.nested = new NestedNames(model, home, constants);
    this.locals = locals(model.record().simpleName());
  }

  private TableMembers(TableMembers outer, Nested record) {
    this.model = outer.model;
    this.table = outer.table;
    this.record = record.type();
    this.components = record.attributes().stream().map(ComponentModel.Stored::of).toList();
    this.attributes = record.attributes();
    this.key = KeyModel.NONE;
    this.nested = outer.nested;
    reserveTypes();
    // A constant of the same name would hide that of the table class.
    nested.constants().forEach(constants::newName);
    allocate(Own.ATTRIBUTES);
    this.locals = locals(NestedNames.simpleName(record.type()));
  }

  /** Whether no two records have the same value of an attribute. */
  boolean isUnique(AttributeModel attribute) {
    return model.uniques().contains(attribute);
  }

  /** The key of the table, or none within another record. */
  KeyModel key() {
    return key;
  }

  /** The names in the codec of a nested record. */
  TableMembers within(Nested inner) {
    return new TableMembers(this, inner);
  }

  private void allocate(Own... own) {
    for (AttributeModel attribute : attributes) {
      constants.newName(Casing.upperSnake(attribute.component()), attribute);
    }
    key.partitionText().ifPresent(text -> nameText(text, "PARTITION"));
    key.sortText().ifPresent(text -> nameText(text, "SORT"));
    for (Own each : own) {
      constants.newName(each.name(), each);
    }
    for (AttributeModel attribute : attributes) {
      if (attribute.hasCodec() && attribute.type() != AttributeType.VARIANT) {
        constants.newName(constant(attribute) + "_CODEC", list(attribute));
      }
      if (attribute.conversion().isPresent()) {
        constants.newName(constant(attribute) + "_CONVERSION", conversionOf(attribute));
      }
      attribute
          .presence()
          .absent()
          .filter(value -> !Literals.isLiteral(value))
          .ifPresent(value -> constants.newName(constant(attribute) + "_DEFAULT", none(attribute)));
    }
  }

  private void nameText(KeyTextModel text, String name) {
    AttributeModel attribute = text.attribute();
    constants.newName(name + "_TEMPLATE", text);
    switch (text.kind()) {
      case COMPOSITE -> constants.newName(name + "_TEXT", attribute);
      case HOLDS_COMPONENT -> constants.newName(constant(attribute) + "_PART", part(attribute));
      case IS_COMPONENT -> {}
    }
  }

  /** A field hides a type of its name, as in {@code STATUS.values()}. */
  private void reserveTypes() {
    for (String type : ModelTypes.simpleNames(model)) {
      constants.newName(type);
    }
    boolean readsUuid =
        attributes.stream()
            .anyMatch(attribute -> attribute.presence().absent().orElse("") instanceof UUID);
    if (readsUuid) {
      constants.newName("UUID");
    }
  }

  /** A local hides a constant, a type, and the package in front of a qualified name. */
  private NameAllocator locals(String type) {
    NameAllocator names = constants.clone();
    Set.of(
            "Filling",
            "Key",
            "KeyText",
            "List",
            "Optional",
            "RecordReader",
            "RecordWriter",
            "Set",
            "dev",
            "java")
        .forEach(names::newName);
    ModelTypes.roots(model).forEach(names::newName);
    names.newName(table.simpleName());
    for (AttributeModel attribute : attributes) {
      names.newName(attribute.identifier(), attribute.component());
    }
    components.forEach(each -> nameEmbedded(each, names));
    String words = Casing.pascal(Casing.snake(type));
    names.newName(Character.toLowerCase(words.charAt(0)) + words.substring(1), Own.RECORD);
    names.newName("key", Own.KEY);
    names.newName("writer", Own.WRITER);
    names.newName("reader", Own.READER);
    names.newName("ordinal", Own.ORDINAL);
    names.newName("filling", Own.FILLING);
    return names;
  }

  private static void nameEmbedded(ComponentModel component, NameAllocator names) {
    if (component instanceof Embedded embedded) {
      names.newName(Casing.joined(embedded.path()), embedded.path());
      embedded.components().forEach(each -> nameEmbedded(each, names));
    }
  }

  /** The record of the table, of which conditions are made. */
  ClassName record() {
    return model.record();
  }

  /** The record whose components these are. */
  TypeName type() {
    return record;
  }

  List<ComponentModel> components() {
    return components;
  }

  List<AttributeModel> attributes() {
    return attributes;
  }

  NestedNames nested() {
    return nested;
  }

  /** The attribute's constant, within the table class. */
  String constant(AttributeModel attribute) {
    return constants.get(attribute);
  }

  /** The attribute's constant, for code outside the table class. */
  CodeBlock qualified(AttributeModel attribute) {
    return CodeBlock.of("$T.$L", table, constant(attribute));
  }

  /**
   * The constant of a key's component: the attribute's or, where that holds a text which the
   * component is in, one for the component alone.
   */
  String component(AttributeModel attribute) {
    return key.holding(attribute).isPresent()
        ? constants.get(part(attribute))
        : constant(attribute);
  }

  /** The constant of a key's component, for code outside the table class. */
  CodeBlock qualifiedComponent(AttributeModel attribute) {
    return CodeBlock.of("$T.$L", table, component(attribute));
  }

  /** The constant that makes a key text. */
  String template(KeyTextModel text) {
    return constants.get(text);
  }

  /** The constant that carries the attribute's list of values, its members or its record. */
  String valueCodec(AttributeModel attribute) {
    return attribute.type() == AttributeType.VARIANT
        ? nested.variants(attribute.value().java())
        : constants.get(list(attribute));
  }

  /** The constant that carries the attribute's values to those that are stored. */
  String conversion(AttributeModel attribute) {
    return constants.get(conversionOf(attribute));
  }

  /** The constant that an absent attribute reads as, where no literal says it. */
  String absent(AttributeModel attribute) {
    return constants.get(none(attribute));
  }

  /** The local variable, or the parameter, that holds the attribute's value. */
  String local(AttributeModel attribute) {
    return locals.get(attribute.component());
  }

  /** The local variable that holds an embedded record. */
  String local(Embedded embedded) {
    return locals.get(embedded.path());
  }

  /** A constant or variable of our own. */
  String own(Own name) {
    return locals.get(name);
  }

  private static String list(AttributeModel attribute) {
    return "values of " + attribute.ordinal();
  }

  private static String conversionOf(AttributeModel attribute) {
    return "conversion of " + attribute.ordinal();
  }

  private static String part(AttributeModel attribute) {
    return "part of " + attribute.ordinal();
  }

  private static String none(AttributeModel attribute) {
    return "absence of " + attribute.ordinal();
  }
}
