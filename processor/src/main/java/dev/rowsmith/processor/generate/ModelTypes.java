package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.ComponentModel.Embedded;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.ConversionModel.ByClass;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.NestedModels.Variants;
import dev.rowsmith.processor.model.TableModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types of a user's own that a record's generated classes name, and what must not hide them.
 */
public final class ModelTypes {

  private ModelTypes() {}

  /** The simple names of the record and of its enums, or of the types that they are nested in. */
  static Set<String> simpleNames(TableModel model) {
    Set<String> names = new LinkedHashSet<>();
    of(model).forEach(type -> names.add(type.topLevelClassName().simpleName()));
    return names;
  }

  /** The first segments of the packages that they are in. */
  static Set<String> roots(TableModel model) {
    Set<String> roots = new LinkedHashSet<>();
    of(model).forEach(type -> roots.add(type.packageName().replaceFirst("\\..*", "")));
    roots.remove("");
    return roots;
  }

  /**
   * The name of a nested type of ours. Where the record is called the same, and is in the unnamed
   * package, no qualified name would tell the two apart.
   */
  static String nested(TableModel model, String wanted) {
    NameAllocator names = new NameAllocator();
    simpleNames(model).forEach(names::newName);
    return names.newName(wanted);
  }

  /** What stands for a record's key: the type of its only component, or the record of them. */
  static TypeName key(TableModel model) {
    List<AttributeModel> components = model.key().attributes();
    return components.size() > 1
        ? GeneratedNames.key(model.record())
        : components.get(0).java().value().box();
  }

  /** All of them. */
  public static Stream<ClassName> of(TableModel model) {
    Stream<TypeName> enums =
        Stream.concat(Stream.of(model.attributes()), nested(model))
            .flatMap(List::stream)
            .flatMap(attribute -> attribute.enumeration().stream())
            .map(list -> list.type());
    Stream<TypeName> converted =
        Stream.concat(Stream.of(model.attributes()), nested(model))
            .flatMap(List::stream)
            .flatMap(attribute -> attribute.conversion().stream())
            .flatMap(ModelTypes::types);
    Stream<TypeName> held =
        Stream.concat(
            model.nested().records().stream().map(Nested::type),
            model.nested().variants().stream().map(Variants::type));
    Stream<TypeName> embedded = model.components().stream().flatMap(ModelTypes::embedded);
    return Stream.of(Stream.<TypeName>of(model.record()), enums, converted, held, embedded)
        .flatMap(types -> types)
        .map(type -> type instanceof ParameterizedTypeName generic ? generic.rawType : type)
        .filter(type -> type instanceof ClassName && !type.equals(Types.STRING))
        .map(type -> (ClassName) type);
  }

  private static Stream<TypeName> embedded(ComponentModel component) {
    return component instanceof Embedded embedded
        ? Stream.concat(
            Stream.of(embedded.type()),
            embedded.components().stream().flatMap(ModelTypes::embedded))
        : Stream.empty();
  }

  private static Stream<TypeName> types(ConversionModel conversion) {
    return conversion.how() instanceof ByClass converter
        ? Stream.of(converter.type(), conversion.value())
        : Stream.empty();
  }

  private static Stream<List<AttributeModel>> nested(TableModel model) {
    return model.nested().records().stream().map(Nested::attributes);
  }
}
