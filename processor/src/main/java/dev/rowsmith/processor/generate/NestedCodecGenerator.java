package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.NestedModels.Case;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.NestedModels.Variants;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns nested records into their codecs, one class each, and sealed interfaces into what tells
 * their records apart:
 *
 * <pre>{@code
 * private static final VariantCodec<Shape> SHAPE_VARIANTS = VariantCodec.of("type",
 *     new VariantCodec.Case<>("circle", Circle.class, CircleCodec::new), …);
 *
 * private static final class AddressCodec implements NestedCodec<Address> {
 *   private static final AttributeSchema STREET = new AttributeSchema(
 *       0, "street", "street", AttributeType.TEXT, Trait.REQUIRED);
 *   …
 * }
 * }</pre>
 *
 * <p>A codec is made where it is used and has no state: so records may hold one another, in
 * whatever order the classes are initialized.
 */
final class NestedCodecGenerator {

  private final TableMembers table;

  NestedCodecGenerator(TableMembers table) {
    this.table = table;
  }

  FieldSpec variants(Variants variants) {
    NestedNames names = table.nested();
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add("$T.of($>$>$L", Types.VARIANT_CODEC, Quoted.string(variants.discriminator()));
    for (Case each : variants.cases()) {
      made.add(
          ",\nnew $T.Case<>($L,$W$T.class,$W$T::new)",
          Types.VARIANT_CODEC,
          Quoted.string(each.name()),
          each.type(),
          names.codec(each.type()));
    }
    TypeName type = ParameterizedTypeName.get(Types.VARIANT_CODEC, variants.type());
    return constant(type, names.variants(variants.type()))
        .initializer(made.add(")$<$<").build())
        .build();
  }

  TypeSpec codec(Nested record) {
    TableMembers members = table.within(record);
    CodecGenerator codec = new CodecGenerator(members);
    ClassName name = table.nested().codec(record.type());
    TypeSpec.Builder type = codec.type(name, Types.NESTED_CODEC);
    type.addFields(new ValueFields(members).fields());
    record.attributes().forEach(attribute -> type.addField(schema(members, attribute)));
    TypeName attributes =
        ParameterizedTypeName.get(ClassName.get(List.class), Types.ATTRIBUTE_SCHEMA);
    CodeBlock all =
        record.attributes().stream()
            .map(attribute -> CodeBlock.of("$L", members.constant(attribute)))
            .collect(CodeBlock.joining(",$W"));
    return type.addField(
            constant(attributes, members.own(Own.ATTRIBUTES))
                .initializer("$T.of($L)", List.class, all)
                .build())
        .addMethod(attributes(members, attributes))
        .addMethod(codec.write())
        .addMethod(codec.read())
        .build();
  }

  private static MethodSpec attributes(TableMembers members, TypeName type) {
    return CodecGenerator.override("attributes")
        .returns(type)
        .addStatement("return $L", members.own(Own.ATTRIBUTES))
        .build();
  }

  private static FieldSpec schema(TableMembers members, AttributeModel attribute) {
    CodeBlock schema =
        CodeBlock.of(
            "new $T($Z$L, $L, $L, $T.$L$L)",
            Types.ATTRIBUTE_SCHEMA,
            attribute.ordinal(),
            Quoted.string(attribute.component()),
            Quoted.string(attribute.storedName()),
            Types.ATTRIBUTE_TYPE,
            attribute.type(),
            CodeBlock.of(
                "$L$L",
                AttributeFields.traits(attribute),
                attribute.json() ? CodeBlock.of(", $T.JSON", Types.TRAIT) : ""));
    return constant(Types.ATTRIBUTE_SCHEMA, members.constant(attribute))
        .initializer(schema)
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }
}
