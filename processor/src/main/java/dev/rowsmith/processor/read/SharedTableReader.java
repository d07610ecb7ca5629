package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.EnumsModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.NestedModels;
import dev.rowsmith.processor.model.SharedTable;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.SqlTableOptions;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Turns a sealed interface under {@code @Table} into the model of its table, and each record that
 * it permits into a model of its own.
 */
final class SharedTableReader {

  /** Reads one of the records. */
  interface RecordReader {
    Reading read(TypeElement record, Mirror table, Shared shared);
  }

  /** What the interface says for all of its records. */
  record Shared(
      TypeElement table, String name, DynamoDbTableOptions dynamoDb, SqlTableOptions sql) {}

  private final TypeElement type;
  private final ClassName name;
  private final Mirror table;
  private final Claims claims;
  private final Problems problems = new Problems();

  SharedTableReader(TypeElement type, Mirror table, Claims claims) {
    this.type = type;
    this.name = ClassName.get(type);
    this.table = table;
    this.claims = claims;
  }

  /** Whether the type is such an interface. */
  static boolean reads(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && type.getModifiers().contains(Modifier.SEALED)
        && Mirror.on(type, Table.class).isPresent();
  }

  /** The interfaces whose tables a record is in. */
  static List<TypeElement> of(TypeElement record) {
    if (record.getKind() != ElementKind.RECORD) {
      return List.of();
    }
    return record.getInterfaces().stream()
        .map(each -> ((DeclaredType) each).asElement())
        .map(TypeElement.class::cast)
        .filter(SharedTableReader::reads)
        .toList();
  }

  Reading read(RecordReader records) {
    RecordShape.checkSeen(type, problems);
    StrayReader.readInterface(type, problems);
    NameReader names = new NameReader(type, table, problems);
    Shared shared =
        new Shared(
            type,
            names.table(claims),
            OptionsReader.read(type, problems),
            new SqlOptionsReader(type, problems).read());
    List<TypeElement> permitted = permitted();
    List<Reading> readings = new ArrayList<>();
    List<SharedType> types = new ArrayList<>();
    for (TypeElement record : permitted) {
      Reading reading = records.read(record, table, shared);
      readings.add(reading);
      reading.table().ifPresent(model -> types.add(new SharedType(record, model)));
    }
    boolean unresolved = readings.stream().anyMatch(Reading::unresolved);
    if (!problems.isEmpty() || types.isEmpty() || types.size() < readings.size()) {
      return new Reading(Optional.empty(), Optional.empty(), unresolved, problems, readings);
    }
    return joined(types, names, shared, readings);
  }

  private List<TypeElement> permitted() {
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror each : type.getPermittedSubclasses()) {
      TypeElement element = (TypeElement) ((DeclaredType) each).asElement();
      if (element.getKind() != ElementKind.RECORD) {
        String kind = element.getKind().name().toLowerCase(Locale.ROOT);
        tellNoType(element, "the " + kind);
      } else if (!ClassName.get(element).packageName().equals(name.packageName())) {
        tellNoType(element, "a record of another package");
      } else {
        check(element);
        permitted.add(element);
      }
    }
    return permitted;
  }

  private void tellNoType(TypeElement element, String what) {
    problems.add(ProblemCode.RS111, Place.of(element), type.getSimpleName(), what);
  }

  private void check(TypeElement record) {
    String simpleName = type.getSimpleName().toString();
    Mirror.on(record, Table.class)
        .ifPresent(own -> problems.add(ProblemCode.RS110, own.place(), simpleName));
    for (Class<? extends Annotation> option : List.of(DynamoDbOptions.class, SqlOptions.class)) {
      Mirror.on(record, option)
          .ifPresent(
              own ->
                  problems.add(
                      ProblemCode.RS004,
                      own.place(),
                      own.display(),
                      "on one of several record types of a table",
                      "Move it to the interface " + simpleName + "."));
    }
    for (Element other : of(record)) {
      if (!other.equals(type)) {
        problems.add(ProblemCode.RS117, Place.of(record), simpleName, other.getSimpleName());
      }
    }
  }

  private Reading joined(
      List<SharedType> types, NameReader names, Shared shared, List<Reading> readings) {
    new SharedKeys(types, problems).check();
    SharedAttributes attributes = new SharedAttributes(types, problems);
    if (problems.isEmpty()) {
      attributes.check();
    }
    SharedIndexes indexes = new SharedIndexes(types, problems);
    indexes.check(table.place());
    if (!problems.isEmpty()) {
      return new Reading(Optional.empty(), Optional.empty(), false, problems, readings);
    }
    TableModel whole = whole(types, attributes.joined(), indexes, shared);
    boolean keyRecord = whole.key().attributes().size() > 1;
    if (!names.claimTypes(claims, keyRecord, parts(whole))) {
      return new Reading(Optional.empty(), Optional.empty(), false, problems, readings);
    }
    List<Reading> known = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      TableModel model = types.get(i).model();
      List<String> mixed = indexes.mixed(types.get(i));
      known.add(readings.get(i).of(model.within(new SharedTable(whole, mixed))));
    }
    return new Reading(Optional.of(enums(whole)), Optional.of(whole), false, problems, known);
  }

  private TableModel whole(
      List<SharedType> types,
      Map<String, AttributeModel> attributes,
      SharedIndexes indexes,
      Shared shared) {
    KeyModel first = types.get(0).key();
    KeyModel key =
        new KeyModel(
            SharedIndexes.same(attributes, first.partition()),
            SharedIndexes.same(attributes, first.sort()));
    List<TableModel> models = types.stream().map(SharedType::model).toList();
    return new TableModel(
        name,
        RecordShape.exported(type),
        shared.name(),
        attributes.values().stream().map(ComponentModel.Stored::of).toList(),
        key,
        indexes.joined(attributes, key),
        List.of(),
        new NestedModels(
            models.stream().flatMap(each -> each.nested().records().stream()).distinct().toList(),
            models.stream().flatMap(each -> each.nested().variants().stream()).distinct().toList()),
        shared.dynamoDb(),
        shared.sql(),
        Optional.empty(),
        models);
  }

  private EnumsModel enums(TableModel whole) {
    return new EnumsModel(
        name,
        whole.exported(),
        whole.attributes().stream()
            .map(each -> new EnumsModel.Attribute(each.component(), each.storedName()))
            .toList(),
        whole.indexes().stream().map(IndexModel::name).toList(),
        List.of());
  }

  private List<ClassName> parts(TableModel whole) {
    return whole.indexes().stream()
        .filter(IndexModel::partial)
        .map(index -> GeneratedNames.partOf(name, index.name()))
        .flatMap(part -> Stream.of(part, GeneratedNames.projection(part)))
        .toList();
  }
}
