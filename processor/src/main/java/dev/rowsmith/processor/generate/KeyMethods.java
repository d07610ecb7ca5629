package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.rowsmith.processor.generate.DaoMembers.Own;
import dev.rowsmith.processor.model.TableModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Turns the key of a record into the methods of the DAO that find one record by it. */
final class KeyMethods {

  private final TableModel model;
  private final DaoMembers members;
  private final CodeBlock key;

  KeyMethods(TableModel model, DaoMembers members) {
    this.model = model;
    this.members = members;
    this.key =
        CodeBlock.of(
            "$T.key($L)",
            GeneratedNames.table(model.record()),
            members.arguments(model.key().attributes()));
  }

  List<MethodSpec> reads() {
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), model.record());
    return List.of(
        method("getRecord", "Returns", ", or throws when there is none.")
            .returns(model.record())
            .addStatement("return get($L)", key)
            .build(),
        method("findRecord", "Returns", ", if there is one.")
            .returns(optional)
            .addStatement("return find($L)", key)
            .build());
  }

  List<MethodSpec> updates(ClassName updater) {
    return List.of(
        update(updater, "updateRecord", "update", ", and returns it as it is now")
            .returns(model.record())
            .build(),
        update(
                updater,
                "updateRecordReturningOld",
                "updateReturningOld",
                ", and returns it as it was before")
            .returns(model.record())
            .build(),
        update(updater, "updating", "updating", ", as a part of a transaction")
            .returns(Types.TRANSACTION_WRITE)
            .build());
  }

  private MethodSpec.Builder update(ClassName updater, String name, String inherited, String end) {
    String changes = members.own(Own.CHANGES);
    String local = members.own(Own.UPDATER);
    return method(name, "Changes", " as the updater says" + end + ".")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), updater), changes)
        .addStatement("$1T $2L = new $1T()", updater, local)
        .addStatement("$L.accept($L)", changes, local)
        .addStatement("return $L($L,$W$L)", inherited, key, local);
  }

  List<MethodSpec> deletes() {
    String condition = members.own(Own.CONDITION);
    return List.of(
        method("deleteRecord", "Deletes", ", and tells whether there was one.")
            .returns(TypeName.BOOLEAN)
            .addStatement("return delete($L,$Wnull)", key)
            .build(),
        method(
                "deleteRecord",
                "Deletes",
                " if the condition holds, and tells whether there was one.")
            .returns(TypeName.BOOLEAN)
            .addParameter(ParameterizedTypeName.get(Types.CONDITION, model.record()), condition)
            .addStatement("return delete($L,$W$L)", key, condition)
            .build());
  }

  /** What a transaction takes beside the updates. */
  List<MethodSpec> transactionWrites() {
    return List.of(
        method("deleting", "Deletes", ", as a part of a transaction.")
            .returns(Types.TRANSACTION_WRITE)
            .addStatement("return deleting($L,$Wnull)", key)
            .build(),
        conditional("deleting", "Deletes", " if the condition holds, as a part of a transaction."),
        conditional("checking", "Wants the condition of", ", as a part of a transaction."));
  }

  private MethodSpec conditional(String name, String verb, String end) {
    String condition = members.own(Own.CONDITION);
    return method(name, verb, end)
        .returns(Types.TRANSACTION_WRITE)
        .addParameter(ParameterizedTypeName.get(Types.CONDITION, model.record()), condition)
        .addStatement("return $L($L,$W$L)", name, key, condition)
        .build();
  }

  /** The calls for many records, which take a key of one component as that component's type. */
  List<MethodSpec> batches() {
    if (model.key().attributes().size() > 1) {
      return List.of();
    }
    TypeName type = model.key().attributes().get(0).java().value().box();
    return List.of(
        batch(type, "getRecords", "Returns the {@link} records with these keys that are there.")
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), model.record()))
            .addStatement("return getAll($L)", batchArguments())
            .build(),
        batch(type, "deleteRecords", "Deletes the {@link} records with these keys.")
            .addStatement("deleteAll($L)", batchArguments())
            .build());
  }

  private MethodSpec.Builder batch(TypeName key, String name, String sentence) {
    TypeName keys =
        ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(key));
    return MethodSpec.methodBuilder(name)
        .addJavadoc(new Javadoc(model.record()).of(sentence))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(keys, members.own(Own.KEYS));
  }

  private CodeBlock batchArguments() {
    return CodeBlock.of("$L, $T::key", members.own(Own.KEYS), GeneratedNames.table(model.record()));
  }

  private MethodSpec.Builder method(String name, String verb, String end) {
    String these = Javadoc.these(model.key().attributes());
    return MethodSpec.methodBuilder(name)
        .addJavadoc(new Javadoc(model.record()).of(verb + " the {@link} with " + these + end))
        .addModifiers(Modifier.PUBLIC)
        .addParameters(members.values(model.key().attributes()));
  }
}
