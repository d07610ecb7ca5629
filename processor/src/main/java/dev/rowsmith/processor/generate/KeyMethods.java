package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.generate.DaoMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * Turns the key of a record into the methods of the DAO that find one record by its components. By
 * what stands for the whole key they are in the runtime: so a key whose only component is an object
 * has none here but those whose like there takes a record.
 *
 * <pre>{@code
 * public Message getRecord(String room, Instant sentAt) {
 *   return get(MessageTable.key(room, sentAt));
 * }
 * }</pre>
 */
final class KeyMethods {

  private static final String IN_TRANSACTION = ", as a part of a transaction.";

  private final TableModel model;
  private final DaoMembers members;
  private final Flavor flavor;
  private final Javadoc javadoc;
  private final List<ParameterSpec> components;
  private final CodeBlock key;

  KeyMethods(TableModel model, DaoMembers members, Flavor flavor) {
    this.model = model;
    this.members = members;
    this.flavor = flavor;
    this.javadoc = new Javadoc(model.record());
    List<AttributeModel> attributes = model.key().attributes();
    this.components = members.values(attributes);
    this.key = key(members.arguments(attributes));
  }

  private CodeBlock key(CodeBlock arguments) {
    return CodeBlock.of("$T.key($L)", GeneratedNames.table(model.record()), arguments);
  }

  /** Whether the components are something else than what stands for the key. */
  private boolean apart() {
    return components.size() > 1 || components.get(0).type.isPrimitive();
  }

  /** What the runtime asks for. */
  MethodSpec key() {
    List<AttributeModel> attributes = model.key().attributes();
    boolean several = attributes.size() > 1;
    String whole = several ? members.own(Own.KEY) : members.local(attributes.get(0));
    CodeBlock arguments =
        several
            ? attributes.stream()
                .map(attribute -> CodeBlock.of("$L.$L()", whole, attribute.component()))
                .collect(CodeBlock.joining(",$W"))
            : CodeBlock.of(whole);
    return MethodSpec.methodBuilder("key")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Types.KEY)
        .addParameter(ModelTypes.key(model), whole)
        .addStatement("return $L", key(arguments))
        .build();
  }

  List<MethodSpec> reads() {
    if (!apart()) {
      return List.of();
    }
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), model.record());
    return List.of(
        method("getRecord", "Returns", ", or " + flavor.throwing() + " when there is none.")
            .returns(flavor.brings(model.record()))
            .addStatement("return get($L)", key)
            .build(),
        method("findRecord", "Returns", ", if there is one.")
            .returns(flavor.brings(optional))
            .addStatement("return find($L)", key)
            .build());
  }

  List<MethodSpec> modifications() {
    if (!apart()) {
      return List.of();
    }
    String change = members.own(Own.CHANGE);
    String end =
        ", and stores what the function makes of it, once more where another write came between.";
    return List.of(
        method("modifyRecord", "Reads", end)
            .returns(flavor.brings(model.record()))
            .addParameter(
                ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), model.record()),
                change)
            .addStatement("return modify($L,$W$L)", key, change)
            .build());
  }

  List<MethodSpec> updates(ClassName updater) {
    TypeName record = flavor.brings(model.record());
    return apart()
        ? List.of(
            update(updater, record, "updateRecord", "update", ", and returns it as it is now."),
            update(
                updater,
                record,
                "updateRecordReturningOld",
                "updateReturningOld",
                ", and returns it as it was before."),
            update(updater, Types.TRANSACTION_WRITE, "updating", "updating", IN_TRANSACTION))
        : List.of();
  }

  private MethodSpec update(
      ClassName updater, TypeName brings, String name, String inherited, String end) {
    String changes = members.own(Own.CHANGES);
    return method(name, "Changes", " as the updater says" + end)
        .returns(brings)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), updater), changes)
        .addStatement("return $L($L,$W$L)", inherited, key, changes)
        .build();
  }

  List<MethodSpec> deletes() {
    TypeName told = flavor.brings(TypeName.BOOLEAN);
    return deletes("deleteRecord", "delete", told, ", and tells whether there was one.");
  }

  /** What a transaction takes beside the updates. */
  List<MethodSpec> transactionWrites() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.addAll(deletes("deleting", "deleting", Types.TRANSACTION_WRITE, IN_TRANSACTION));
    if (apart()) {
      methods.add(
          conditional("checking", "Wants the condition of", IN_TRANSACTION, "checking")
              .returns(Types.TRANSACTION_WRITE)
              .build());
    }
    return methods;
  }

  private List<MethodSpec> deletes(String name, String inherited, TypeName brings, String end) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        method(name, "Deletes", end)
            .returns(brings)
            .addStatement("return $L($L,$Wnull)", inherited, key)
            .build());
    if (apart()) {
      String ending = " if the condition holds" + end;
      methods.add(conditional(name, "Deletes", ending, inherited).returns(brings).build());
    }
    if (components.size() > 1) {
      String whole = members.own(Own.KEY);
      methods.add(
          documented(name, "Deletes", end)
              .returns(brings)
              .addParameter(GeneratedNames.key(model.record()), whole)
              .addStatement("return $L(key($L),$Wnull)", inherited, whole)
              .build());
    }
    return methods;
  }

  private MethodSpec.Builder conditional(String name, String verb, String end, String inherited) {
    String condition = members.own(Own.CONDITION);
    return method(name, verb, end)
        .addParameter(ParameterizedTypeName.get(Types.CONDITION, model.record()), condition)
        .addStatement("return $L($L,$W$L)", inherited, key, condition);
  }

  private MethodSpec.Builder method(String name, String verb, String end) {
    return documented(name, verb, end).addParameters(components);
  }

  private MethodSpec.Builder documented(String name, String verb, String end) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(javadoc.of(verb + " the {@link} with this key" + end))
        .addModifiers(Modifier.PUBLIC);
  }
}
