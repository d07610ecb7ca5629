package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns components into the constants that carry their values, and into those that they read as
 * when they are absent:
 *
 * <pre>{@code
 * private static final SetCodec<String> TAGS_CODEC = SetCodec.of("tags", …);
 * private static final Instant CHANGED_AT_DEFAULT = Instant.parse("2024-02-29T12:00:00Z");
 * }</pre>
 */
final class ValueFields {

  private final TableMembers members;

  ValueFields(TableMembers members) {
    this.members = members;
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    for (AttributeModel attribute : members.attributes()) {
      if (attribute.hasCodec() && attribute.type() != AttributeType.VARIANT) {
        fields.add(codec(attribute));
      }
      attribute.conversion().ifPresent(conversion -> fields.add(conversion(attribute, conversion)));
      attribute
          .presence()
          .absent()
          .filter(value -> !Literals.isLiteral(value))
          .ifPresent(value -> fields.add(absent(attribute, value)));
    }
    return fields;
  }

  private FieldSpec codec(AttributeModel attribute) {
    ValueModel value = attribute.value();
    if (value.type() == AttributeType.ENUM) {
      return constant(
          EnumCodecs.type(value.enumeration().orElseThrow()),
          members.valueCodec(attribute),
          EnumCodecs.of(value.enumeration().orElseThrow()));
    }
    if (value.type() == AttributeType.RECORD) {
      return constant(
          ParameterizedTypeName.get(Types.NESTED_CODEC, value.java()),
          members.valueCodec(attribute),
          members.nested().codec(value));
    }
    return constant(
        MemberCodecs.type(value),
        members.valueCodec(attribute),
        new MemberCodecs(members.nested()).of(value, attribute.component()));
  }

  private FieldSpec conversion(AttributeModel attribute, ConversionModel conversion) {
    return constant(
        Conversions.type(attribute, conversion),
        members.conversion(attribute),
        Conversions.of(conversion));
  }

  private FieldSpec absent(AttributeModel attribute, Object value) {
    return constant(
        attribute.java().value(), members.absent(attribute), Literals.of(attribute, value));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}
