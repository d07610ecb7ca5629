package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.TableModel;
import java.util.Set;
import java.util.UUID;

/**
 * The names of the constants and of the local variables in the table class of one record. A name
 * that a component asks for is the component's, and ours give way by an underscore.
 */
final class TableMembers {

  /** The constants and variables that no component asks for. */
  enum Own {
    SCHEMA,
    CODEC,
    RECORD,
    WRITER,
    READER,
    ORDINAL
  }

  private final TableModel model;
  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator locals;

  TableMembers(TableModel model) {
    this.model = model;
    reserveTypes();
    for (AttributeModel attribute : model.attributes()) {
      constants.newName(Casing.upperSnake(attribute.component()), attribute);
    }
    constants.newName("SCHEMA", Own.SCHEMA);
    constants.newName("CODEC", Own.CODEC);
    for (AttributeModel attribute : model.attributes()) {
      if (attribute.hasCodec()) {
        constants.newName(constant(attribute) + "_CODEC", list(attribute));
      }
      attribute
          .presence()
          .absent()
          .filter(value -> !Literals.isLiteral(value))
          .ifPresent(value -> constants.newName(constant(attribute) + "_DEFAULT", none(attribute)));
    }
    locals = locals();
  }

  /** A field hides a type of its name, as in {@code STATUS.values()}. */
  private void reserveTypes() {
    for (String type : ModelTypes.simpleNames(model)) {
      constants.newName(type);
    }
    boolean readsUuid =
        model.attributes().stream()
            .anyMatch(attribute -> attribute.presence().absent().orElse("") instanceof UUID);
    if (readsUuid) {
      constants.newName("UUID");
    }
  }

  /** A local hides a constant, a type, and the package in front of a qualified name. */
  private NameAllocator locals() {
    NameAllocator names = constants.clone();
    Set.of("Key", "Optional", "RecordReader", "RecordWriter", "Set", "dev", "java")
        .forEach(names::newName);
    ModelTypes.roots(model).forEach(names::newName);
    names.newName(GeneratedNames.table(model.record()).simpleName());
    for (AttributeModel attribute : model.attributes()) {
      names.newName(attribute.component(), attribute.component());
    }
    String record = Casing.pascal(Casing.snake(model.record().simpleName()));
    names.newName(Character.toLowerCase(record.charAt(0)) + record.substring(1), Own.RECORD);
    names.newName("writer", Own.WRITER);
    names.newName("reader", Own.READER);
    names.newName("ordinal", Own.ORDINAL);
    return names;
  }

  ClassName record() {
    return model.record();
  }

  /** The attribute's constant, within the table class. */
  String constant(AttributeModel attribute) {
    return constants.get(attribute);
  }

  /** The attribute's constant, for code outside the table class. */
  CodeBlock qualified(AttributeModel attribute) {
    return CodeBlock.of("$T.$L", GeneratedNames.table(record()), constant(attribute));
  }

  /** The constant that carries the attribute's list of values, or the members of its set. */
  String valueCodec(AttributeModel attribute) {
    return constants.get(list(attribute));
  }

  /** The constant that an absent attribute reads as, where no literal says it. */
  String absent(AttributeModel attribute) {
    return constants.get(none(attribute));
  }

  /** The local variable, or the parameter, that holds the attribute's value. */
  String local(AttributeModel attribute) {
    return locals.get(attribute.component());
  }

  /** A constant or variable of our own. */
  String own(Own name) {
    return locals.get(name);
  }

  private static String list(AttributeModel attribute) {
    return "values of " + attribute.ordinal();
  }

  private static String none(AttributeModel attribute) {
    return "absence of " + attribute.ordinal();
  }
}
