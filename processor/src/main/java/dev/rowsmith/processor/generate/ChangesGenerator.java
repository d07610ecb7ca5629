package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns a record that asks for a stream into what reads the stream's events: of the key alone,
 * since a stream may tell no more.
 *
 * <pre>{@code
 * public static final ChangeCodec<Integer, Phone> CHANGES =
 *     new ChangeCodec<>(SCHEMA, CODEC, Projection.of(PhoneTable::readKey, PERSON_ID));
 * }</pre>
 */
final class ChangesGenerator {

  private final TableModel model;
  private final TableMembers members;

  ChangesGenerator(TableModel model, TableMembers members) {
    this.model = model;
    this.members = members;
  }

  /** Behind the schema and the codec, which it is made of. */
  FieldSpec constant() {
    CodeBlock attributes =
        model.key().stored().attributes().stream()
            .map(attribute -> CodeBlock.of("$L", members.constant(attribute)))
            .collect(CodeBlock.joining(",$W"));
    TypeName type =
        ParameterizedTypeName.get(Types.CHANGE_CODEC, ModelTypes.key(model), model.record());
    return FieldSpec.builder(type, members.own(Own.CHANGES))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(new Javadoc(model.record()).of("Reads what a stream tells of {@link} records."))
        .initializer(
            "new $T<>($Z$L, $L,$W$T.of($T::readKey,$W$L))",
            Types.CHANGE_CODEC,
            members.own(Own.SCHEMA),
            members.own(Own.CODEC),
            Types.PROJECTION,
            GeneratedNames.table(model.record()),
            attributes)
        .build();
  }

  MethodSpec readKey() {
    List<AttributeModel> components = model.key().attributes();
    String reader = members.own(Own.READER);
    MethodSpec.Builder read =
        MethodSpec.methodBuilder("readKey")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ModelTypes.key(model))
            .addParameter(Types.RECORD_READER, reader);
    for (AttributeModel component : components) {
      TypeName type = component.java().value();
      read.addStatement("$T $L = $L", type, members.local(component), Literals.nothing(type));
    }
    new ReadLoop(members).add(read, model.key().sources());
    CodeBlock values =
        components.stream()
            .map(component -> CodeBlock.of("$L", members.local(component)))
            .collect(CodeBlock.joining(",$W"));
    return components.size() == 1
        ? read.addStatement("return $L", values).build()
        : read.addStatement("return new $T($Z$L)", ModelTypes.key(model), values).build();
  }
}
