package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.KeyTextModel.Kind;
import dev.rowsmith.processor.model.KeyTextModel.Placeholder;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns the key texts of a table into constants of the table class: the components that are stored
 * within a text alone, what makes the texts, and the attributes that hold them.
 *
 * <pre>{@code
 * private static final KeyTemplate PARTITION_TEMPLATE = KeyTemplate.starting("USER#").then(USER_ID_PART, "");
 * public static final KeyAttribute<Profile, UUID> USER_ID =
 *     new KeyAttribute<>(0, "userId", "user_id", PARTITION_TEMPLATE, USER_ID_PART);
 * }</pre>
 */
final class KeyTextFields {

  private final KeyModel key;
  private final TableMembers members;
  private final Javadoc javadoc;

  KeyTextFields(KeyModel key, TableMembers members) {
    this.key = key;
    this.members = members;
    this.javadoc = new Javadoc(members.record());
  }

  /** Whether only one component is in a text, so that its values can be looked for. */
  private static boolean single(KeyTextModel text) {
    return text.kind() == Kind.HOLDS_COMPONENT && text.placeholders().size() == 1;
  }

  /** What the attributes of components refer to. */
  List<FieldSpec> before() {
    return key.texts().stream().filter(KeyTextFields::single).map(this::template).toList();
  }

  /** What refers to the attributes of components. */
  List<FieldSpec> templates() {
    return key.texts().stream().filter(text -> !single(text)).map(this::template).toList();
  }

  /** The attributes of texts that are none of a component. */
  List<FieldSpec> composites() {
    return key.composites().stream()
        .map(text -> textAttribute(text, Modifier.PRIVATE).build())
        .toList();
  }

  /** The attribute of a component that is stored within a text. */
  FieldSpec holding(KeyTextModel text) {
    AttributeModel component = text.attribute();
    String sentence =
        "The key that holds the "
            + Javadoc.code(component.component())
            + " of a {@link} in a text.";
    if (!single(text)) {
      return textAttribute(text, Modifier.PUBLIC).addJavadoc(javadoc.of(sentence)).build();
    }
    TypeName type =
        ParameterizedTypeName.get(
            Types.KEY_ATTRIBUTE, members.record(), component.java().value().box());
    return constant(type, members.constant(component), Modifier.PUBLIC)
        .addJavadoc(javadoc.of(sentence))
        .initializer(
            "new $T<>($Z$L, $L, $L, $L, $L)",
            Types.KEY_ATTRIBUTE,
            component.ordinal(),
            Quoted.string(component.component()),
            Quoted.string(component.storedName()),
            members.template(text),
            members.component(component))
        .build();
  }

  private FieldSpec.Builder textAttribute(KeyTextModel text, Modifier access) {
    AttributeModel attribute = text.attribute();
    return constant(Types.KEY_TEXT_ATTRIBUTE, members.constant(attribute), access)
        .initializer(
            "new $T($Z$L, $L, $L)",
            Types.KEY_TEXT_ATTRIBUTE,
            attribute.ordinal(),
            Quoted.string(attribute.component()),
            Quoted.string(attribute.storedName()));
  }

  private FieldSpec template(KeyTextModel text) {
    return constant(Types.KEY_TEMPLATE, members.template(text), Modifier.PRIVATE)
        .initializer(text.kind() == Kind.COMPOSITE ? composite(text) : steps(text))
        .build();
  }

  private CodeBlock composite(KeyTextModel text) {
    CodeBlock components =
        text.components().stream()
            .map(component -> CodeBlock.of("$L", members.component(component)))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.composite($L)", Types.KEY_TEMPLATE, components);
  }

  private CodeBlock steps(KeyTextModel text) {
    CodeBlock.Builder steps =
        CodeBlock.builder()
            .add("$T.starting($L)", Types.KEY_TEMPLATE, Quoted.string(text.start()))
            .add("$>$>");
    for (Placeholder placeholder : text.placeholders()) {
      String component = members.component(placeholder.component());
      String literal = Quoted.string(placeholder.literal());
      if (placeholder.digits() > 0) {
        steps.add("\n.thenPadded($L, $L, $L)", component, placeholder.digits(), literal);
      } else {
        steps.add("\n.then($L, $L)", component, literal);
      }
    }
    return steps.add("$<$<").build();
  }

  /** All of them, for the codec. */
  FieldSpec texts() {
    CodeBlock texts =
        key.texts().stream()
            .map(
                text ->
                    CodeBlock.of(
                        "new $T($L, $L)",
                        Types.KEY_TEXT,
                        members.constant(text.attribute()),
                        members.template(text)))
            .collect(CodeBlock.joining(",$W"));
    TypeName type = ParameterizedTypeName.get(ClassName.get(List.class), Types.KEY_TEXT);
    return constant(type, members.own(Own.KEY_TEXTS), Modifier.PRIVATE)
        .initializer("$T.of($Z$L)", List.class, texts)
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name, Modifier access) {
    return FieldSpec.builder(type, name).addModifiers(access, Modifier.STATIC, Modifier.FINAL);
  }
}
