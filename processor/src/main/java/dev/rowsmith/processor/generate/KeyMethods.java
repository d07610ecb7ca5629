package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.rowsmith.processor.generate.DaoMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * Turns the key of a record into the methods of the DAO that find one record by it: each takes the
 * key's components and, where they are several, the record of them too.
 */
final class KeyMethods {

  /** One way to say the key: the parameters, and what makes a key of them. */
  private record Form(List<ParameterSpec> parameters, CodeBlock key) {}

  private final TableModel model;
  private final DaoMembers members;
  private final Flavor flavor;
  private final List<Form> forms = new ArrayList<>();

  KeyMethods(TableModel model, DaoMembers members, Flavor flavor) {
    this.model = model;
    this.members = members;
    this.flavor = flavor;
    List<AttributeModel> components = model.key().attributes();
    forms.add(form(members.values(components), members.arguments(components)));
    if (components.size() > 1) {
      String key = members.own(Own.KEY);
      ParameterSpec parameter =
          ParameterSpec.builder(GeneratedNames.key(model.record()), key).build();
      forms.add(form(List.of(parameter), CodeBlock.of("$L", key)));
    }
  }

  private Form form(List<ParameterSpec> parameters, CodeBlock arguments) {
    return new Form(
        parameters, CodeBlock.of("$T.key($L)", GeneratedNames.table(model.record()), arguments));
  }

  List<MethodSpec> reads() {
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), model.record());
    List<MethodSpec> methods = new ArrayList<>();
    for (Form form : forms) {
      methods.add(
          method(form, "getRecord", "Returns", ", or " + flavor.throwing() + " when there is none.")
              .returns(flavor.brings(model.record()))
              .addStatement("return get($L)", form.key())
              .build());
    }
    for (Form form : forms) {
      methods.add(
          method(form, "findRecord", "Returns", ", if there is one.")
              .returns(flavor.brings(optional))
              .addStatement("return find($L)", form.key())
              .build());
    }
    return methods;
  }

  List<MethodSpec> modifications() {
    String change = members.own(Own.CHANGE);
    String end =
        ", and stores what the function makes of it, once more where another write came between.";
    List<MethodSpec> methods = new ArrayList<>();
    for (Form form : forms) {
      methods.add(
          method(form, "modifyRecord", "Reads", end)
              .returns(flavor.brings(model.record()))
              .addParameter(
                  ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), model.record()),
                  change)
              .addStatement("return modify($L,$W$L)", form.key(), change)
              .build());
    }
    return methods;
  }

  List<MethodSpec> updates(ClassName updater) {
    List<MethodSpec> methods = new ArrayList<>();
    for (Form form : forms) {
      methods.add(
          update(form, updater, "updateRecord", "update", ", and returns it as it is now")
              .returns(flavor.brings(model.record()))
              .build());
    }
    for (Form form : forms) {
      String end = ", and returns it as it was before";
      methods.add(
          update(form, updater, "updateRecordReturningOld", "updateReturningOld", end)
              .returns(flavor.brings(model.record()))
              .build());
    }
    for (Form form : forms) {
      methods.add(
          update(form, updater, "updating", "updating", ", as a part of a transaction")
              .returns(Types.TRANSACTION_WRITE)
              .build());
    }
    return methods;
  }

  private MethodSpec.Builder update(
      Form form, ClassName updater, String name, String inherited, String end) {
    String changes = members.own(Own.CHANGES);
    String local = members.own(Own.UPDATER);
    return method(form, name, "Changes", " as the updater says" + end + ".")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), updater), changes)
        .addStatement("$1T $2L = new $1T()", updater, local)
        .addStatement("$L.accept($L)", changes, local)
        .addStatement("return $L($L,$W$L)", inherited, form.key(), local);
  }

  List<MethodSpec> deletes() {
    String condition = members.own(Own.CONDITION);
    String ifItHolds = " if the condition holds, and tells whether there was one.";
    List<MethodSpec> methods = new ArrayList<>();
    for (Form form : forms) {
      methods.add(
          method(form, "deleteRecord", "Deletes", ", and tells whether there was one.")
              .returns(flavor.brings(TypeName.BOOLEAN))
              .addStatement("return delete($L,$Wnull)", form.key())
              .build());
      methods.add(
          method(form, "deleteRecord", "Deletes", ifItHolds)
              .returns(flavor.brings(TypeName.BOOLEAN))
              .addParameter(ParameterizedTypeName.get(Types.CONDITION, model.record()), condition)
              .addStatement("return delete($L,$W$L)", form.key(), condition)
              .build());
    }
    return methods;
  }

  /** What a transaction takes beside the updates. */
  List<MethodSpec> transactionWrites() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Form form : forms) {
      methods.add(
          method(form, "deleting", "Deletes", ", as a part of a transaction.")
              .returns(Types.TRANSACTION_WRITE)
              .addStatement("return deleting($L,$Wnull)", form.key())
              .build());
      String end = ", as a part of a transaction.";
      methods.add(conditional(form, "deleting", "Deletes", " if the condition holds" + end));
      methods.add(conditional(form, "checking", "Wants the condition of", end));
    }
    return methods;
  }

  private MethodSpec conditional(Form form, String name, String verb, String end) {
    String condition = members.own(Own.CONDITION);
    return method(form, name, verb, end)
        .returns(Types.TRANSACTION_WRITE)
        .addParameter(ParameterizedTypeName.get(Types.CONDITION, model.record()), condition)
        .addStatement("return $L($L,$W$L)", name, form.key(), condition)
        .build();
  }

  MethodSpec batchRead() {
    return batch("getRecords", "Returns the {@link} records with these keys that are there.")
        .returns(
            flavor.brings(ParameterizedTypeName.get(ClassName.get(List.class), model.record())))
        .addStatement("return getAll($L)", batchArguments())
        .build();
  }

  MethodSpec batchDelete() {
    MethodSpec.Builder method =
        batch("deleteRecords", "Deletes the {@link} records with these keys.");
    flavor.bringsNothing(method, "deleteAll($L)", batchArguments());
    return method.build();
  }

  /** A call for many records, which takes a key of one component as that component's type. */
  private MethodSpec.Builder batch(String name, String sentence) {
    TypeName key = ModelTypes.key(model);
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

  private MethodSpec.Builder method(Form form, String name, String verb, String end) {
    String these = Javadoc.these(model.key().attributes());
    boolean components = form.equals(forms.get(0));
    return MethodSpec.methodBuilder(name)
        .addJavadoc(
            new Javadoc(model.record())
                .of(verb + " the {@link} with " + (components ? these : "this key") + end))
        .addModifiers(Modifier.PUBLIC)
        .addParameters(form.parameters());
  }
}
