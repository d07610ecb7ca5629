package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Turns a record into the updater of its DAO, which has for each attribute what its type allows,
 * and nothing for a key of the table:
 *
 * <pre>{@code
 * public Updater name(String value) {
 *   return setTo(PhoneTable.NAME, value);
 * }
 * }</pre>
 */
final class UpdaterGenerator {

  /** Of these not every value may be a key: it is neither empty nor long. */
  private static final Set<AttributeType> LIMITED_AS_KEYS =
      EnumSet.of(AttributeType.TEXT, AttributeType.BINARY, AttributeType.BUFFER);

  /** Of these a path goes on within, but where they are JSON text. */
  private static final Set<AttributeType> WITH_PATHS =
      EnumSet.of(AttributeType.LIST, AttributeType.MAP, AttributeType.RECORD);

  private final TableModel model;
  private final TableMembers members;
  private final ClassName updater;
  private final List<AttributeModel> attributes;
  private final Set<TypeName> shared = new HashSet<>();
  private final NameAllocator names = new NameAllocator();
  private final Javadoc javadoc;

  /** {@code PhoneDao.Updater}. */
  static ClassName updater(TableModel model) {
    return GeneratedNames.dao(model.record()).nestedClass(ModelTypes.nested(model, "Updater"));
  }

  UpdaterGenerator(TableModel model, TableMembers members, ClassName updater) {
    this.model = model;
    this.members = members;
    this.updater = updater;
    this.attributes = updatable(model);
    this.javadoc = new Javadoc(model.record());
    Set<TypeName> seen = new HashSet<>();
    for (AttributeModel attribute : model.attributes()) {
      TypeName type = AttributeFields.type(members, attribute);
      if (!seen.add(type)) {
        shared.add(type);
      }
    }
    attributes.forEach(attribute -> names.newName(attribute.identifier(), attribute));
  }

  /** The attributes that an update may change: all but the key's and what the DAO fills in. */
  static List<AttributeModel> updatable(TableModel model) {
    List<AttributeModel> attributes = new ArrayList<>(model.attributes());
    attributes.removeIf(model.key()::has);
    attributes.removeIf(attribute -> attribute.filled().isPresent());
    return attributes;
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(updater)
            .addJavadoc(javadoc.of("Says what an update changes of a {@link}."))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(Types.RECORD_UPDATER, model.record(), updater))
            .addMethod(MethodSpec.constructorBuilder().build());
    attributes.forEach(attribute -> addChanges(type, attribute));
    if (attributes.stream().anyMatch(UpdaterGenerator::hasPaths)) {
      addPaths(type);
    }
    if (model.versioned()) {
      type.addMethod(onlyVersion());
    }
    return type.build();
  }

  private static boolean hasPaths(AttributeModel attribute) {
    return WITH_PATHS.contains(attribute.type())
        && !attribute.json()
        && attribute.conversion().isEmpty();
  }

  /** They take two values or a path, so that no method of a component's own name is the same. */
  private void addPaths(TypeSpec.Builder type) {
    TypeVariableName value = TypeVariableName.get("T");
    TypeVariableName number = TypeVariableName.get("N", Number.class);
    type.addMethod(
        method("set", "Sets a value within an attribute.")
            .addTypeVariable(value)
            .addParameter(path(value), "path")
            .addParameter(value, "value")
            .addStatement("return changeWithin($T.SET, path, value)", Types.CHANGE_KIND)
            .build());
    type.addMethod(
        method(
                "remove",
                "Removes an optional component, an element or an entry within an attribute.")
            .addParameter(path(WildcardTypeName.subtypeOf(Object.class)), "path")
            .addStatement("return changeWithin($T.REMOVE, path, null)", Types.CHANGE_KIND)
            .build());
    type.addMethod(
        method("add", "Adds to a number within an attribute, which counts as 0 where it is absent.")
            .addTypeVariable(number)
            .addParameter(path(number), "path")
            .addParameter(number, "number")
            .addStatement("return changeWithin($T.ADD, path, number)", Types.CHANGE_KIND)
            .build());
  }

  private TypeName path(TypeName value) {
    return ParameterizedTypeName.get(Types.ATTRIBUTE, model.record(), value);
  }

  private void addChanges(TypeSpec.Builder type, AttributeModel attribute) {
    String component = Javadoc.code(attribute.component());
    String words = Casing.pascal(attribute.component());
    type.addMethod(taking(attribute, names.get(attribute), "setTo", "Sets " + component + "."));
    // A unique value is known before it is sent.
    if (attribute.conversion().isEmpty() && !model.uniques().contains(attribute)) {
      addParts(type, attribute, component, words);
    }
    if (!attribute.presence().required()) {
      type.addMethod(
          method(names.newName("remove" + words), "Makes " + component + " absent.")
              .addStatement("return makeAbsent($L)", constant(attribute))
              .build());
      String sentence = "Sets " + component + " where it is absent.";
      type.addMethod(
          taking(
              attribute,
              names.newName(attribute.identifier() + "IfAbsent"),
              "setIfAbsent",
              sentence));
    }
  }

  /** What changes a stored value by another: nobody knows what that means to a converter. */
  private void addParts(
      TypeSpec.Builder type, AttributeModel attribute, String component, String words) {
    if (attribute.type().numeric()) {
      String sentence = "Adds to " + component + ", which counts as 0 where it is absent.";
      type.addMethod(taking(attribute, names.newName("add" + words), "addTo", sentence));
      String opposite = "Subtracts from " + component + ", which counts as 0 where it is absent.";
      type.addMethod(
          taking(attribute, names.newName("subtract" + words), "subtractFrom", opposite));
    }
    if (attribute.type() == AttributeType.SET) {
      String adding = "Adds members to " + component + ".";
      type.addMethods(members(attribute, "addTo" + words, "ADD_MEMBERS", adding));
      String removing = "Removes members from " + component + ".";
      type.addMethods(members(attribute, "removeFrom" + words, "REMOVE_MEMBERS", removing));
    }
    if (attribute.type() == AttributeType.LIST && !attribute.json()) {
      String behind = "Puts elements behind those of " + component + ".";
      type.addMethods(members(attribute, "append" + words, "APPEND", behind));
      String before = "Puts elements before those of " + component + ".";
      type.addMethods(members(attribute, "prepend" + words, "PREPEND", before));
    }
    if (copyable(attribute)) {
      type.addMethod(copying(attribute, names.newName(attribute.identifier() + "From")));
    }
  }

  private MethodSpec taking(AttributeModel attribute, String name, String change, String sentence) {
    return method(name, sentence)
        .addParameter(attribute.java().value(), "value")
        .addStatement("return $L($L, value)", change, constant(attribute))
        .build();
  }

  /** One method that takes members one by one, and one that takes them all at once. */
  private List<MethodSpec> members(
      AttributeModel attribute, String wanted, String kind, String sentence) {
    String name = names.newName(wanted);
    TypeName member = MemberCodecs.member(attribute.value());
    String change = attribute.type() == AttributeType.SET ? "changeMembers" : "changeElements";
    MethodSpec all =
        method(name, sentence)
            .addParameter(
                ParameterizedTypeName.get(ClassName.get(Collection.class), member), "values")
            .addStatement(
                "return $L($T.$L, $L, values)",
                change,
                Types.CHANGE_KIND,
                kind,
                constant(attribute))
            .build();
    if (member instanceof ParameterizedTypeName) {
      // An array of a generic type cannot be made without a warning.
      return List.of(all);
    }
    MethodSpec each =
        method(name, sentence)
            .addParameter(ArrayTypeName.of(member), "values")
            .varargs()
            .addStatement("return $L($T.asList(values))", name, Arrays.class)
            .build();
    return List.of(each, all);
  }

  /** Whether there is an attribute to copy from, of which no value can be refused. */
  private boolean copyable(AttributeModel attribute) {
    boolean limited =
        LIMITED_AS_KEYS.contains(attribute.type())
            && model.indexes().stream()
                .anyMatch(index -> index.key().attributes().contains(attribute));
    return !limited && shared.contains(AttributeFields.type(members, attribute));
  }

  private MethodSpec copying(AttributeModel attribute, String name) {
    String component = Javadoc.code(attribute.component());
    String sentence = "Sets " + component + " to what another attribute holds before the update.";
    return method(name, sentence)
        .addParameter(AttributeFields.type(members, attribute), "source")
        .addStatement("return copy($L, source)", constant(attribute))
        .build();
  }

  private MethodSpec onlyVersion() {
    return method(names.newName("onlyVersion"), "Updates the {@link} only if it has the version.")
        .addParameter(TypeName.LONG, "version")
        .addStatement("return requireVersion(version)")
        .build();
  }

  private MethodSpec.Builder method(String name, String sentence) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(javadoc.of(sentence))
        .addModifiers(Modifier.PUBLIC)
        .returns(updater);
  }

  private CodeBlock constant(AttributeModel attribute) {
    return members.qualified(attribute);
  }
}
