package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.ComponentModel.Stored;
import dev.rowsmith.processor.model.Filled;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.AttributeType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Turns what a DAO fills in into the codec's methods that do it, and into a method of the DAO that
 * takes the other components alone:
 *
 * <pre>{@code
 * return new Note(filling.id(note.id()), note.text(), filling.now());
 * …
 * Filling filling = filling();
 * return createRecord(new Note(filling.id(), text, filling.now()));
 * }</pre>
 */
final class FilledMethods {

  private FilledMethods() {}

  /** The codec's copy of a record with what is filled in. */
  static MethodSpec filled(TableMembers members) {
    String record = members.own(Own.RECORD);
    String filling = members.own(Own.FILLING);
    CodeBlock arguments =
        members.components().stream()
            .map(component -> filled(component, record, filling))
            .collect(CodeBlock.joining(",$W"));
    return CodecGenerator.override("filled")
        .returns(members.type())
        .addParameter(members.type(), record)
        .addParameter(Types.FILLING, filling)
        .addStatement("return new $T($Z$L)", members.type(), arguments)
        .build();
  }

  private static CodeBlock filled(ComponentModel component, String record, String filling) {
    CodeBlock own = CodeBlock.of("$L.$L()", record, component.name());
    Optional<Filled> filled = filled(component);
    if (filled.isEmpty()) {
      return own;
    }
    return switch (filled.get()) {
      case VERSION -> version(component.java().value(), filling);
      case CREATED_AT -> CodeBlock.of("$L.createdAt($L)", filling, own);
      case UPDATED_AT -> CodeBlock.of("$L.now()", filling);
      case ID -> CodeBlock.of("$L.$L($L)", filling, isUuid(component) ? "id" : "textId", own);
    };
  }

  private static CodeBlock version(TypeName type, String filling) {
    return type.equals(TypeName.LONG)
        ? CodeBlock.of("$L.version()", filling)
        : CodeBlock.of("($T) $L.version()", type, filling);
  }

  /** The codec's reading of a record's version. */
  static MethodSpec version(TableMembers members, AttributeModel version) {
    return CodecGenerator.override("version")
        .returns(TypeName.LONG)
        .addParameter(members.type(), members.own(Own.RECORD))
        .addStatement("return $L.$L()", members.own(Own.RECORD), version.component())
        .build();
  }

  /** The DAO's creation of a record by what is not filled in. */
  static MethodSpec createRecord(TableModel model, DaoMembers members, Flavor flavor) {
    String filling = members.own(DaoMembers.Own.FILLING);
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("createRecord")
            .addJavadoc(
                new Javadoc(model.record())
                    .of("Stores a new {@link} of these components, and fills in the others."))
            .addModifiers(Modifier.PUBLIC)
            .returns(flavor.brings(model.record()))
            .addParameters(
                members.components(
                    model.components().stream().filter(each -> filled(each).isEmpty()).toList()));
    boolean onlyVersion =
        model.components().stream()
            .flatMap(each -> filled(each).stream())
            .allMatch(each -> each == Filled.VERSION);
    if (!onlyVersion) {
      create.addStatement("$1T $2L = filling()", Types.FILLING, filling);
    }
    CodeBlock arguments =
        model.components().stream()
            .map(component -> created(component, members, filling))
            .collect(CodeBlock.joining(",$W"));
    return create
        .addStatement("return createRecord(new $T($Z$L))", model.record(), arguments)
        .build();
  }

  private static CodeBlock created(ComponentModel component, DaoMembers members, String filling) {
    Optional<Filled> filled = filled(component);
    if (filled.isEmpty()) {
      return CodeBlock.of("$L", members.local(component));
    }
    return switch (filled.get()) {
      case VERSION ->
          CodeBlock.of(component.java().value().equals(TypeName.SHORT) ? "(short) 0" : "0");
      case CREATED_AT, UPDATED_AT -> CodeBlock.of("$L.now()", filling);
      case ID -> CodeBlock.of(isUuid(component) ? "$L.id()" : "$L.textId(null)", filling);
    };
  }

  private static Optional<Filled> filled(ComponentModel component) {
    return component instanceof Stored stored ? stored.attribute().filled() : Optional.empty();
  }

  private static boolean isUuid(ComponentModel component) {
    return component instanceof Stored stored && stored.attribute().type() == AttributeType.UUID;
  }
}
