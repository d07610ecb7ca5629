package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.schema.AttributeType;

/**
 * Turns a set into the codec that carries its members:
 *
 * <pre>{@code
 * SetCodec.of("tags", AttributeType.TEXT, RecordReader::text)
 * SetCodec.of("colors", EnumCodec.byName(Color.values()))
 * }</pre>
 */
final class SetCodecs {

  private SetCodecs() {}

  /** The type of the members. */
  static TypeName member(AttributeModel attribute) {
    return ((ParameterizedTypeName) attribute.java().value()).typeArguments.get(0);
  }

  static TypeName type(AttributeModel attribute) {
    return ParameterizedTypeName.get(Types.SET_CODEC, member(attribute));
  }

  static CodeBlock of(AttributeModel attribute) {
    AttributeType element = attribute.element().orElseThrow();
    String component = Quoted.string(attribute.component());
    return element == AttributeType.ENUM
        ? CodeBlock.of("$T.of($L,$W$L)", Types.SET_CODEC, component, EnumCodecs.of(attribute))
        : CodeBlock.of(
            "$T.of($L,$W$T.$L,$W$T::$L)",
            Types.SET_CODEC,
            component,
            Types.ATTRIBUTE_TYPE,
            element,
            Types.RECORD_READER,
            CodecGenerator.method(element));
  }
}
