package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.Filled;
import javax.lang.model.element.Modifier;

/**
 * Turns an attribute into its constant in the table class, of which conditions are made:
 *
 * <pre>{@code
 * public static final OrderedAttribute<Phone, Integer> PERSON_ID = new OrderedAttribute<>(
 *     0, "personId", "person_id", AttributeType.INT32, Trait.REQUIRED);
 * }</pre>
 */
final class AttributeFields {

  private final TableMembers members;

  AttributeFields(TableMembers members) {
    this.members = members;
  }

  /** The attribute's public constant. */
  FieldSpec field(AttributeModel attribute) {
    return FieldSpec.builder(type(members, attribute), members.constant(attribute))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(new Javadoc(members.record()).of(sentence(attribute)))
        .initializer(made(attribute))
        .build();
  }

  /** The constant of a component that is stored within a key text. */
  FieldSpec part(AttributeModel component) {
    return FieldSpec.builder(type(members, component), members.component(component))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(made(component))
        .build();
  }

  private CodeBlock made(AttributeModel attribute) {
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add(
                "new $L($Z$L, $L, $L",
                constructed(attribute),
                attribute.ordinal(),
                Quoted.string(attribute.component()),
                Quoted.string(attribute.storedName()));
    made.add(attribute.json() ? jsonContent(attribute) : carrier(attribute));
    made.add("$L", traits(attribute));
    made.add(
        members.isUnique(attribute)
            ? CodeBlock.of(", $T.UNIQUE)", Types.TRAIT)
            : CodeBlock.of(")"));
    return attribute.conversion().isPresent() ? converted(attribute, made) : made.build();
  }

  /** What the constructor takes of the attribute's type. */
  private CodeBlock carrier(AttributeModel attribute) {
    return switch (attribute.type()) {
      case TEXT, DOCUMENT, RECORD -> CodeBlock.of("");
      case LIST, MAP ->
          CodeBlock.of(
              ", $L,$W$L",
              members.valueCodec(attribute),
              new PathAttributes(members.record(), members.nested())
                  .elements(attribute.value(), attribute.component()));
      case ENUM, SET, VARIANT -> CodeBlock.of(", $L", members.valueCodec(attribute));
      case CHARACTER,
          BOOLEAN,
          INT8,
          INT16,
          INT32,
          INT64,
          BIG_INTEGER,
          DECIMAL,
          FLOAT32,
          FLOAT64,
          BINARY,
          BUFFER,
          UUID,
          INSTANT,
          DATE,
          DATE_TIME,
          TIME,
          DURATION,
          EXPIRY ->
          CodeBlock.of(", $T.$L", Types.ATTRIBUTE_TYPE, attribute.type());
    };
  }

  /** The type of JSON text, and what writes it. */
  private CodeBlock jsonContent(AttributeModel attribute) {
    CodeBlock.Builder type =
        CodeBlock.builder().add(", $T.$L, ", Types.ATTRIBUTE_TYPE, attribute.type());
    if (attribute.value().element().isPresent()) {
      return type.add("(outer, value) -> $L.content(value)", members.valueCodec(attribute)).build();
    }
    return attribute.hasCodec()
        ? type.add("$L::content", members.valueCodec(attribute)).build()
        : type.add("$T::ofDocument", Types.NESTED_CONTENT).build();
  }

  private CodeBlock converted(AttributeModel attribute, CodeBlock.Builder inner) {
    return CodeBlock.of(
        "new $T<>($Z$L, $L)",
        convertedClass(attribute.conversion().orElseThrow()),
        inner.build(),
        members.conversion(attribute));
  }

  static ClassName convertedClass(ConversionModel conversion) {
    return conversion.ordered() ? Types.CONVERTED_ORDERED_ATTRIBUTE : Types.CONVERTED_ATTRIBUTE;
  }

  /** Further arguments of an attribute's constructor. */
  static CodeBlock traits(AttributeModel attribute) {
    CodeBlock.Builder traits = CodeBlock.builder();
    if (attribute.presence().required()) {
      traits.add(", $T.REQUIRED", Types.TRAIT);
    }
    if (attribute.presence().absent().isPresent()) {
      traits.add(", $T.DEFAULTED", Types.TRAIT);
    }
    attribute
        .filled()
        .filter(filled -> filled == Filled.VERSION || filled == Filled.UPDATED_AT)
        .ifPresent(filled -> traits.add(", $T.$L", Types.TRAIT, filled));
    return traits.build();
  }

  private static String sentence(AttributeModel attribute) {
    String sentence = "The " + Javadoc.code(attribute.component()) + " of a {@link}";
    return attribute.storedName().equals(attribute.component())
        ? sentence + "."
        : sentence + ", stored as " + Javadoc.code(attribute.storedName()) + ".";
  }

  /** The type of the constant. */
  static TypeName type(TableMembers members, AttributeModel attribute) {
    return attribute
        .conversion()
        .map(conversion -> converted(members, conversion, attribute))
        .orElseGet(() -> stored(members, attribute));
  }

  private static TypeName converted(
      TableMembers members, ConversionModel conversion, AttributeModel attribute) {
    return ParameterizedTypeName.get(
        convertedClass(conversion), members.record(), conversion.value(), attribute.value().java());
  }

  /** The type of the constant, or of what is in it where its values are converted. */
  private static TypeName stored(TableMembers members, AttributeModel attribute) {
    return attribute.json()
        ? ParameterizedTypeName.get(
            Types.JSON_ATTRIBUTE, members.record(), attribute.value().java())
        : new PathAttributes(members.record(), members.nested()).type(attribute.value());
  }

  private CodeBlock constructed(AttributeModel attribute) {
    return stored(members, attribute) instanceof ParameterizedTypeName generic
        ? CodeBlock.of("$T<>", generic.rawType)
        : CodeBlock.of("$T", stored(members, attribute));
  }
}
