package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.model.EnumsModel;
import dev.rowsmith.processor.model.EnumsModel.Attribute;
import dev.rowsmith.processor.model.EnumsModel.ValueList;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Turns a record into its enums: its attributes, its indexes, and the values of each component that
 * has a list of them.
 *
 * <pre>{@code
 * public enum Relationship {
 *   PARENT,
 *   SIBLING
 * }
 * }</pre>
 */
public final class EnumsGenerator {

  /** The source of {@code PhoneEnums}. */
  public TypeSpec generate(EnumsModel model) {
    EnumNames names = EnumNames.of(model);
    Javadoc javadoc = new Javadoc(model.record());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(GeneratedNames.enums(model.record()))
            .addJavadoc(javadoc.of("The enums of {@link} records."))
            .addAnnotation(Types.generated())
            .addModifiers(Types.modifiers(model.exported()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    CodeBlock attributes =
        javadoc.of("The attributes of a {@link}, in the order of its components.");
    type.addType(named(names.attribute(), attributes, attributes(model), "storedName"));
    if (!model.indexes().isEmpty()) {
      CodeBlock indexes = javadoc.of("The secondary indexes of the table of {@link} records.");
      type.addType(named(names.index(), indexes, indexes(model), "indexName"));
    }
    for (ValueList list : model.lists()) {
      type.addType(values(model, javadoc, list));
    }
    return type.build();
  }

  private static Map<String, String> attributes(EnumsModel model) {
    Map<String, String> storedNames =
        model.attributes().stream()
            .collect(Collectors.toMap(Attribute::component, Attribute::storedName));
    Map<String, String> constants =
        EnumNames.constants(model.attributes().stream().map(Attribute::component));
    constants.replaceAll((constant, component) -> storedNames.get(component));
    return constants;
  }

  private static Map<String, String> indexes(EnumsModel model) {
    return EnumNames.constants(model.indexes().stream());
  }

  /** An enum whose constants each know the name that the backend has for them. */
  private static TypeSpec named(
      ClassName name, CodeBlock javadoc, Map<String, String> constants, String accessor) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name)
            .addJavadoc(javadoc)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    constants.forEach(
        (constant, stored) ->
            type.addEnumConstant(
                constant, TypeSpec.anonymousClassBuilder("$L", Quoted.string(stored)).build()));
    String what = accessor.equals("storedName") ? "attribute is stored by." : "index has.";
    return type.addField(Types.STRING, accessor, Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(Types.STRING, accessor)
                .addStatement("this.$1L = $1L", accessor)
                .build())
        .addMethod(
            MethodSpec.methodBuilder(accessor)
                .addJavadoc("The name that the $L", what)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.STRING)
                .addStatement("return $L", accessor)
                .build())
        .build();
  }

  private static TypeSpec values(EnumsModel model, Javadoc javadoc, ValueList list) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(GeneratedNames.valueEnum(model.record(), list.component()))
            .addJavadoc(
                javadoc.of(
                    "The values of the " + Javadoc.code(list.component()) + " of a {@link}."))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    list.constants().forEach(type::addEnumConstant);
    return type.build();
  }
}
