package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.schema.AttributeType;

/**
 * Turns a set, a list or a map into the codec that carries its members:
 *
 * <pre>{@code
 * SetCodec.of("tags", AttributeType.TEXT, RecordReader::text)
 * SetCodec.of("colors", EnumCodec.byName(Color.values()))
 * ElementCodec.ofRecords("lines", new LineCodec())
 * }</pre>
 */
final class MemberCodecs {

  private final NestedNames nested;

  MemberCodecs(NestedNames nested) {
    this.nested = nested;
  }

  /** The type of the members. */
  static TypeName member(ValueModel value) {
    return value.element().orElseThrow().java();
  }

  static TypeName type(ValueModel value) {
    ClassName codec = value.type() == AttributeType.SET ? Types.SET_CODEC : Types.ELEMENT_CODEC;
    return ParameterizedTypeName.get(codec, member(value));
  }

  /**
   * The codec of a value's members.
   *
   * @param component the component, as errors tell it
   */
  CodeBlock of(ValueModel value, String component) {
    ValueModel element = value.element().orElseThrow();
    ClassName codec = value.type() == AttributeType.SET ? Types.SET_CODEC : Types.ELEMENT_CODEC;
    String name = Quoted.string(component);
    return switch (element.type()) {
      case ENUM ->
          CodeBlock.of(
              "$T.of($L,$W$L)", codec, name, EnumCodecs.of(element.enumeration().orElseThrow()));
      case SET -> made("ofSets", name, of(element, component + "[]"));
      case LIST -> made("ofLists", name, of(element, component + "[]"));
      case MAP -> made("ofMaps", name, of(element, component + "[]"));
      case RECORD -> made("ofRecords", name, nested.codec(element));
      case VARIANT -> made("ofVariants", name, nested.codec(element));
      case DOCUMENT -> CodeBlock.of("$T.ofDocuments($L)", codec, name);
      case TEXT,
          CHARACTER,
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
          CodeBlock.of(
              "$T.of($L,$W$T.$L,$W$T::$L)",
              codec,
              name,
              Types.ATTRIBUTE_TYPE,
              element.type(),
              Types.RECORD_READER,
              CodecGenerator.method(element.type()));
    };
  }

  private static CodeBlock made(String factory, String component, CodeBlock members) {
    return CodeBlock.of("$T.$L($L,$W$L)", Types.ELEMENT_CODEC, factory, component, members);
  }
}
