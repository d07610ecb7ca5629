package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.ValueModel;

/**
 * Turns values within others into the attributes that conditions on them are made of:
 *
 * <pre>{@code
 * new TextAttribute<>(Place.within(this, "city", "city"))
 * place -> new LineAttribute(place)
 * }</pre>
 */
final class PathAttributes {

  private final ClassName record;
  private final NestedNames nested;

  /**
   * @param record the table's record, of which conditions are made
   */
  PathAttributes(ClassName record, NestedNames nested) {
    this.record = record;
    this.nested = nested;
  }

  /** The attribute's type. */
  TypeName type(ValueModel value) {
    return switch (value.type()) {
      case TEXT -> ParameterizedTypeName.get(Types.TEXT_ATTRIBUTE, record);
      case DOCUMENT -> ParameterizedTypeName.get(Types.DOCUMENT_ATTRIBUTE, record);
      case SET ->
          ParameterizedTypeName.get(Types.SET_ATTRIBUTE, record, MemberCodecs.member(value));
      case LIST -> holder(Types.LIST_ATTRIBUTE, value);
      case MAP -> holder(Types.MAP_ATTRIBUTE, value);
      case RECORD -> nested.attribute(value.java());
      case ENUM -> ParameterizedTypeName.get(Types.ENUM_ATTRIBUTE, record, value.java());
      case BOOLEAN -> ParameterizedTypeName.get(Types.ATTRIBUTE, record, value.java());
      case VARIANT -> ParameterizedTypeName.get(Types.VARIANT_ATTRIBUTE, record, value.java());
      case CHARACTER,
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
          ParameterizedTypeName.get(Types.ORDERED_ATTRIBUTE, record, value.java());
    };
  }

  private TypeName holder(ClassName type, ValueModel value) {
    ValueModel element = value.element().orElseThrow();
    return ParameterizedTypeName.get(type, record, element.java(), type(element));
  }

  /** The attribute of a value that is at a place; the place is an expression. */
  CodeBlock at(CodeBlock place, ValueModel value, String component) {
    return at(place, value, component, 0);
  }

  private CodeBlock at(CodeBlock place, ValueModel value, String component, int depth) {
    MemberCodecs codecs = new MemberCodecs(nested);
    return switch (value.type()) {
      case TEXT -> CodeBlock.of("new $T<>($L)", Types.TEXT_ATTRIBUTE, place);
      case DOCUMENT -> CodeBlock.of("new $T<>($L)", Types.DOCUMENT_ATTRIBUTE, place);
      case RECORD -> CodeBlock.of("new $T($L)", nested.attribute(value.java()), place);
      case ENUM ->
          with(Types.ENUM_ATTRIBUTE, place, EnumCodecs.of(value.enumeration().orElseThrow()));
      case SET -> with(Types.SET_ATTRIBUTE, place, codecs.of(value, component));
      case VARIANT -> with(Types.VARIANT_ATTRIBUTE, place, nested.codec(value));
      case LIST, MAP ->
          CodeBlock.of(
              "new $T<>($L,$W$L,$W$L)",
              ((ParameterizedTypeName) type(value)).rawType,
              place,
              codecs.of(value, component),
              elements(value, component, depth));
      case BOOLEAN -> with(Types.ATTRIBUTE, place, typeOf(value));
      case CHARACTER,
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
          with(Types.ORDERED_ATTRIBUTE, place, typeOf(value));
    };
  }

  private static CodeBlock with(ClassName type, CodeBlock place, CodeBlock carrier) {
    return CodeBlock.of("new $T<>($L,$W$L)", type, place, carrier);
  }

  private static CodeBlock typeOf(ValueModel value) {
    return CodeBlock.of("$T.$L", Types.ATTRIBUTE_TYPE, value.type());
  }

  /** What makes the attribute of one element. */
  CodeBlock elements(ValueModel value, String component) {
    return elements(value, component, 0);
  }

  private CodeBlock elements(ValueModel value, String component, int depth) {
    // The parameter of a lambda hides that of no lambda around it.
    String place = depth == 0 ? "place" : "place" + depth;
    ValueModel element = value.element().orElseThrow();
    return CodeBlock.of(
        "$L -> $L", place, at(CodeBlock.of("$L", place), element, component + "[]", depth + 1));
  }
}
