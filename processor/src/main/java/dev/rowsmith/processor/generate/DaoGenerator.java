package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema.Kind;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * Turns a record into its DAO: the methods that name the key, the components and the indexes of the
 * record, each of which comes down to one of the runtime's {@code UpdatingDao}.
 *
 * <pre>{@code
 * public Phone getRecord(int personId) {
 *   return get(PhoneTable.key(personId));
 * }
 * }</pre>
 *
 * <p>The asynchronous twin has the same methods, which bring the same in futures, and the same
 * updater.
 */
public final class DaoGenerator {

  private final Flavor flavor;

  /**
   * @param flavor which of the two DAOs
   */
  public DaoGenerator(Flavor flavor) {
    this.flavor = flavor;
  }

  /** The source of {@code PhoneDao} or of {@code PhoneAsyncDao}. */
  public TypeSpec generate(TableModel model) {
    TableMembers table = new TableMembers(model);
    DaoMembers members = new DaoMembers(model);
    ClassName dao = flavor.dao(model.record());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(dao)
            .addJavadoc(
                new Javadoc(model.record())
                    .of(
                        (model.mixed()
                                ? "Reads {@link} records, of whatever type, of the table "
                                : "Reads and writes {@link} records of the table ")
                            + Javadoc.code(model.name())
                            + "."))
            .addAnnotation(Types.generated())
            .addModifiers(Types.modifiers(model.exported()))
            .superclass(flavor.base(model))
            .addMethod(constructor(model, members, made(model, table, members)))
            .addMethod(viewConstructor(dao, members))
            .addMethod(view(model, dao, "consistent", "see every write that was done before"))
            .addMethod(
                view(
                    model,
                    dao,
                    "eventual",
                    "may miss the latest writes, and cost half on DynamoDB"));
    KeyMethods byKey = new KeyMethods(model, members, flavor);
    if (model.mixed()) {
      type.addMethods(byKey.reads());
    } else {
      addWrites(type, model, table, members, byKey);
    }
    if (flavor == Flavor.BLOCKING) {
      type.addMethod(byKey.key());
    }
    if (model.hasStream()) {
      type.addMethod(changes(model, table));
    }
    return type.addMethods(new QueryMethods(model, table, members, flavor).generate())
        .addMethods(indexMethods(model, members))
        .build();
  }

  private void addWrites(
      TypeSpec.Builder type,
      TableModel model,
      TableMembers table,
      DaoMembers members,
      KeyMethods byKey) {
    type.addMethod(createRecord(model, members));
    if (model.filled()) {
      type.addMethod(FilledMethods.createRecord(model, members, flavor));
    }
    type.addMethods(byKey.reads());
    type.addMethods(new UniqueMethods(model, table, members, flavor).generate());
    if (model.attributes().size() > model.key().attributes().size()) {
      type.addMethods(byKey.modifications());
    }
    if (!UpdaterGenerator.updatable(model).isEmpty()) {
      ClassName updater = UpdaterGenerator.updater(model);
      type.addMethods(byKey.updates(updater));
      if (flavor == Flavor.BLOCKING) {
        type.addMethod(newUpdater(updater))
            .addType(new UpdaterGenerator(model, table, updater).generate());
      }
    }
    type.addMethods(byKey.deletes())
        .addMethods(byKey.transactionWrites())
        .addMethods(purges(model, members));
  }

  /** What the runtime makes the DAO of: the twin has of the blocking one what it needs. */
  private CodeBlock made(TableModel model, TableMembers table, DaoMembers members) {
    String database = members.own(DaoMembers.Own.DATABASE);
    return flavor == Flavor.BLOCKING
        ? CodeBlock.of(
            "$1L, $2T.$3L, $2T.$4L",
            database,
            GeneratedNames.table(model.record()),
            table.own(TableMembers.Own.SCHEMA),
            table.own(TableMembers.Own.CODEC))
        : CodeBlock.of("new $T($L)", GeneratedNames.dao(model.record()), database);
  }

  private static MethodSpec constructor(TableModel model, DaoMembers members, CodeBlock made) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            new Javadoc(model.record())
                .of("Makes a DAO of {@link} records in a database; threads may share it."))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Types.DATABASE, members.own(DaoMembers.Own.DATABASE))
        .addStatement("super($L)", made)
        .build();
  }

  private static MethodSpec viewConstructor(ClassName dao, DaoMembers members) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(dao, members.own(DaoMembers.Own.DAO))
        .addParameter(Types.CONSISTENCY, members.own(DaoMembers.Own.CONSISTENCY))
        .addStatement(
            "super($L, $L)",
            members.own(DaoMembers.Own.DAO),
            members.own(DaoMembers.Own.CONSISTENCY))
        .build();
  }

  private static MethodSpec view(TableModel model, ClassName dao, String name, String what) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(
            new Javadoc(model.record())
                .of(
                    "Returns this DAO with reads of {@link} records that "
                        + what
                        + ", where they do not say otherwise."))
        .addModifiers(Modifier.PUBLIC)
        .returns(dao)
        .addStatement("return new $T(this, $T.$L)", dao, Types.CONSISTENCY, Casing.upperSnake(name))
        .build();
  }

  private MethodSpec createRecord(TableModel model, DaoMembers members) {
    return MethodSpec.methodBuilder("createRecord")
        .addJavadoc(
            new Javadoc(model.record())
                .of("Stores a {@link} of these components, when there is none with its key yet."))
        .addModifiers(Modifier.PUBLIC)
        .returns(flavor.brings(model.record()))
        .addParameters(members.components())
        .addStatement(
            "return createRecord(new $T($Z$L))", model.record(), members.componentArguments())
        .build();
  }

  private static MethodSpec newUpdater(ClassName updater) {
    return MethodSpec.methodBuilder("updater")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(updater)
        .addStatement("return new $T()", updater)
        .build();
  }

  private MethodSpec changes(TableModel model, TableMembers table) {
    return MethodSpec.methodBuilder("changes")
        .addJavadoc(
            new Javadoc(model.record())
                .of("Hands out the changes of {@link} records, one after the other."))
        .addModifiers(Modifier.PUBLIC)
        .returns(
            ParameterizedTypeName.get(
                flavor.runtime("ChangeFeed"), ModelTypes.key(model), model.record()))
        .addStatement(
            "return changes($T.$L)",
            GeneratedNames.table(model.record()),
            table.own(TableMembers.Own.CHANGES))
        .build();
  }

  private List<MethodSpec> indexMethods(TableModel model, DaoMembers members) {
    return model.indexes().stream().allMatch(index -> index.kind() == Kind.LOCAL)
        ? List.of()
        : List.of(
            indexMethod(
                model,
                members,
                "createGsi",
                "Makes an index of the live table of {@link} records, and waits until it holds them"
                    + " all; does nothing when it is there."),
            indexMethod(
                model,
                members,
                "dropGsi",
                "Drops an index of the live table of {@link} records, and waits until it is gone;"
                    + " does nothing without one."),
            verifyGsi(model, members));
  }

  private MethodSpec verifyGsi(TableModel model, DaoMembers members) {
    String index = members.own(DaoMembers.Own.INDEX);
    String told = members.own(DaoMembers.Own.TOLD);
    return MethodSpec.methodBuilder("verifyGsi")
        .addJavadoc(
            new Javadoc(model.record())
                .of(
                    "Reads the table of {@link} records, tells the values that keep one of them out"
                        + " of an index, and returns how many there are."))
        .addModifiers(Modifier.PUBLIC)
        .returns(flavor.brings(TypeName.LONG))
        .addParameter(EnumNames.of(model).index(), index)
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(Types.INDEX_VIOLATION)),
            told)
        .addStatement("return verifyIndex($L.indexName(), $L)", index, told)
        .build();
  }

  private List<MethodSpec> purges(TableModel model, DaoMembers members) {
    if (model.attributes().stream().noneMatch(each -> each.type() == AttributeType.EXPIRY)) {
      return List.of();
    }
    String most = members.own(DaoMembers.Own.MOST);
    return List.of(
        purge(model, "Deletes the {@link} records that are expired, and returns how many.")
            .addStatement("return purge($T.MAX_VALUE)", Long.class)
            .build(),
        purge(
                model,
                "Deletes {@link} records that are expired, at most so many, and returns how many.")
            .addParameter(TypeName.LONG, most)
            .addStatement("return purge($L)", most)
            .build());
  }

  private MethodSpec.Builder purge(TableModel model, String sentence) {
    return MethodSpec.methodBuilder("purgeExpired")
        .addJavadoc(new Javadoc(model.record()).of(sentence))
        .addModifiers(Modifier.PUBLIC)
        .returns(flavor.brings(TypeName.LONG));
  }

  private MethodSpec indexMethod(
      TableModel model, DaoMembers members, String name, String sentence) {
    String index = members.own(DaoMembers.Own.INDEX);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(new Javadoc(model.record()).of(sentence))
            .addModifiers(Modifier.PUBLIC)
            .addParameter(EnumNames.of(model).index(), index);
    flavor.bringsNothing(method, "$L($L.indexName())", name.replace("Gsi", "Index"), index);
    return method.build();
  }
}
