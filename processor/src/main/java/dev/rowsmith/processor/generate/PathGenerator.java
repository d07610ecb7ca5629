package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.ValueModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns a nested record into the attribute that conditions on its components are made of:
 *
 * <pre>{@code
 * public static final class AddressAttribute extends RecordAttribute<Order, Address> {
 *   public TextAttribute<Order> city() {
 *     return new TextAttribute<>(Place.within(this, "city", "city"));
 *   }
 * }
 * }</pre>
 *
 * <p>An attribute is made when it is asked for: so a record may hold itself.
 */
final class PathGenerator {

  /** Methods of attributes without parameters, which a component's name must not hide. */
  private static final List<String> TAKEN =
      List.of(
          "allowedTexts",
          "clone",
          "component",
          "defaulted",
          "element",
          "exists",
          "finalize",
          "getClass",
          "hashCode",
          "json",
          "notExists",
          "notify",
          "notifyAll",
          "ordinal",
          "place",
          "required",
          "root",
          "storedName",
          "toString",
          "type",
          "wait");

  private final TableMembers table;
  private final PathAttributes paths;

  PathGenerator(TableMembers table) {
    this.table = table;
    this.paths = new PathAttributes(table.record(), table.nested());
  }

  TypeSpec generate(Nested record) {
    TypeName codec = table.nested().codec(record.type());
    Javadoc javadoc = new Javadoc(table.record());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(table.nested().attribute(record.type()))
            .addJavadoc(
                javadoc.of(
                    "What conditions on a "
                        + Javadoc.code(NestedNames.simpleName(record.type()))
                        + " within a {@link} are made of."))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(Types.RECORD_ATTRIBUTE, table.record(), record.type()))
            .addMethod(ofTable(codec))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Types.PLACE, "place")
                    .addStatement("super(place, new $T())", codec)
                    .build());
    NameAllocator names = new NameAllocator();
    TAKEN.forEach(names::newName);
    TableMembers members = table.within(record);
    for (AttributeModel attribute : record.attributes()) {
      String name = names.newName(attribute.component());
      type.addMethod(component(javadoc, members, attribute, name));
    }
    return type.build();
  }

  private static MethodSpec ofTable(TypeName codec) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(TypeName.INT, "ordinal")
        .addParameter(Types.STRING, "component")
        .addParameter(Types.STRING, "storedName")
        .addParameter(Types.TRAIT_ARRAY, "traits")
        .varargs()
        .addStatement("super(ordinal, component, storedName, new $T(), traits)", codec)
        .build();
  }

  private MethodSpec component(
      Javadoc javadoc, TableMembers members, AttributeModel attribute, String name) {
    CodeBlock place =
        CodeBlock.of(
            "$T.$L(this, $L, $L)",
            Types.PLACE,
            attribute.presence().required() ? "requiredWithin" : "within",
            Quoted.string(attribute.component()),
            Quoted.string(attribute.storedName()));
    return MethodSpec.methodBuilder(name)
        .addJavadoc(javadoc.of("Its " + Javadoc.code(attribute.component()) + "."))
        .addModifiers(Modifier.PUBLIC)
        .returns(AttributeFields.type(members, attribute))
        .addStatement("return $L", made(members, attribute, place))
        .build();
  }

  private CodeBlock made(TableMembers members, AttributeModel attribute, CodeBlock place) {
    CodeBlock stored =
        attribute.json()
            ? CodeBlock.of(
                "new $T<>($L,$W$T.$L,$W$L)",
                Types.JSON_ATTRIBUTE,
                place,
                Types.ATTRIBUTE_TYPE,
                attribute.type(),
                content(attribute))
            : paths.at(place, attribute.value(), attribute.component());
    return attribute
        .conversion()
        .map(
            conversion ->
                CodeBlock.of(
                    "new $T<>($L,$W$T.$L)",
                    AttributeFields.convertedClass(conversion),
                    stored,
                    table.nested().codec(members.type()),
                    members.conversion(attribute)))
        .orElse(stored);
  }

  /** What writes the JSON text of a component. */
  private CodeBlock content(AttributeModel attribute) {
    ValueModel value = attribute.value();
    if (value.element().isPresent()) {
      CodeBlock members = new MemberCodecs(table.nested()).of(value, attribute.component());
      return CodeBlock.of("(outer, value) ->$W$L.content(value)", members);
    }
    return attribute.hasCodec()
        ? CodeBlock.of("$L::content", table.nested().codec(value))
        : CodeBlock.of("$T::ofDocument", Types.NESTED_CONTENT);
  }
}
