package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.NestedModels.Variants;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.schema.AttributeType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of what carries nested records and sealed interfaces in the class of one record: a
 * class {@code AddressCodec} for each record, a constant {@code SHAPE_VARIANTS} for each interface.
 */
final class NestedNames {

  /** Attributes of the runtime, which a class of our own must not hide. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "DocumentAttribute",
          "EnumAttribute",
          "JsonAttribute",
          "KeyAttribute",
          "KeyTextAttribute",
          "ListAttribute",
          "MapAttribute",
          "OrderedAttribute",
          "RecordAttribute",
          "SetAttribute",
          "TextAttribute",
          "VariantAttribute");

  private final Map<TypeName, ClassName> codecs = new HashMap<>();
  private final Map<TypeName, ClassName> attributes = new HashMap<>();
  private final Map<TypeName, String> constants = new LinkedHashMap<>();

  /**
   * @param home the class that they are in
   * @param names the names of that class's constants
   */
  NestedNames(TableModel model, ClassName home, NameAllocator names) {
    NameAllocator classes = new NameAllocator();
    ModelTypes.simpleNames(model).forEach(classes::newName);
    classes.newName("Codec", "Codec");
    ATTRIBUTES.forEach(classes::newName);
    for (Nested nested : model.nested().records()) {
      String name = classes.newName(words(nested.type()) + "Codec");
      codecs.put(nested.type(), home.nestedClass(name));
      String attribute = classes.newName(words(nested.type()) + "Attribute");
      attributes.put(nested.type(), home.nestedClass(attribute));
    }
    for (Variants variants : model.nested().variants()) {
      String name = Casing.upperSnake(words(variants.type())) + "_VARIANTS";
      constants.put(variants.type(), names.newName(name));
    }
  }

  /** {@code Address}, and {@code BoxString} for a {@code Box<String>}. */
  private static String words(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      StringBuilder words = new StringBuilder(generic.rawType.simpleName());
      generic.typeArguments.forEach(argument -> words.append(words(argument)));
      return words.toString();
    }
    return type instanceof ClassName name ? name.simpleName() : "Bytes";
  }

  /** The class that carries a record. */
  ClassName codec(TypeName record) {
    return Objects.requireNonNull(codecs.get(record), record::toString);
  }

  /** The class that conditions on the components of a record are made of. */
  ClassName attribute(TypeName record) {
    return Objects.requireNonNull(attributes.get(record), record::toString);
  }

  /** The record's name, without its type arguments. */
  static String simpleName(TypeName type) {
    return (type instanceof ParameterizedTypeName generic ? generic.rawType : (ClassName) type)
        .simpleName();
  }

  /** The constant that carries the records of an interface. */
  String variants(TypeName type) {
    return Objects.requireNonNull(constants.get(type), type::toString);
  }

  /** All constants. */
  List<String> constants() {
    return List.copyOf(constants.values());
  }

  /** What carries a record, or one of an interface's. */
  CodeBlock codec(ValueModel value) {
    return value.type() == AttributeType.RECORD
        ? CodeBlock.of("new $T()", codec(value.java()))
        : CodeBlock.of("$L", variants(value.java()));
  }
}
