package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.EnumsModel;
import dev.rowsmith.processor.model.EnumsModel.ValueList;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.processor.read.EmbeddedReader.Embedding;
import dev.rowsmith.processor.read.IndexReader.Declared;
import dev.rowsmith.processor.read.IndexReader.Part;
import dev.rowsmith.processor.read.SharedTableReader.Shared;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.IndexSchema.Kind;
import dev.rowsmith.schema.SqlTableOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Turns a record into its model: first what takes no component's type to know, and so is readable
 * before all types are there; then the types. Goes on behind every problem.
 */
public final class TableReader {

  private final Claims claims;
  private final Types types;

  /**
   * @param claims the names that other records have taken
   */
  public TableReader(Claims claims, Types types) {
    this.claims = claims;
    this.types = types;
  }

  /** Whether a type is a table, or a record of one. */
  static boolean isTable(TypeElement type) {
    return Mirror.on(type, Table.class).isPresent() || isOneOfSeveral(type);
  }

  /** Whether a record is read with the sealed interface whose table it is in. */
  public static boolean isOneOfSeveral(TypeElement type) {
    return !SharedTableReader.of(type).isEmpty();
  }

  /**
   * Reads a type that is, or holds something that is, annotated by an annotation of ours; a record
   * of a table of several types with all that belongs to the table.
   */
  public Reading read(TypeElement type) {
    Optional<Mirror> table = Mirror.on(type, Table.class);
    if (isOneOfSeveral(type)) {
      ClassName name = ClassName.get(type);
      return read(SharedTableReader.of(type).get(0)).of(name);
    }
    if (SharedTableReader.reads(type)) {
      return new SharedTableReader(type, table.orElseThrow(), claims).read(this::readOneOfSeveral);
    }
    Problems problems = new Problems();
    StrayReader.readFields(type, problems);
    if (table.isEmpty()) {
      StrayReader.readType(type, problems);
    }
    if (table.isEmpty() || !RecordShape.check(type, problems)) {
      return new Reading(Optional.empty(), Optional.empty(), false, problems);
    }
    return new Attempt(type, table.get(), problems).read(Optional.empty());
  }

  private Reading readOneOfSeveral(TypeElement record, Mirror table, Shared shared) {
    Problems problems = new Problems();
    StrayReader.readFields(record, problems);
    RecordShape.checkSeen(record, problems);
    return new Attempt(record, table, problems).read(Optional.of(shared));
  }

  /**
   * Reads a record that is no table's, but whose components are columns of a result.
   *
   * @param annotation what is annotated on it instead of {@code @Table}
   */
  Optional<TableModel> readRow(TypeElement type, Mirror annotation, Problems problems) {
    StrayReader.readComponents(type, problems);
    return new Attempt(type, annotation, problems).readRow();
  }

  /** One reading of one record. */
  private final class Attempt {

    private final TypeElement type;
    private final ClassName record;
    private final Problems problems;
    private final NameReader names;
    private final List<Component> components;
    private final KeyReader keys;
    private final NestedReader nested;
    private final EmbeddedReader embedded;
    private final List<Component> stored;
    private final boolean unresolved;

    Attempt(TypeElement type, Mirror table, Problems problems) {
      this.type = type;
      this.record = ClassName.get(type);
      this.problems = problems;
      this.names = new NameReader(type, table, problems);
      ComponentReader reader = new ComponentReader(names.naming(), problems);
      this.components = reader.read(type);
      this.nested = new NestedReader(record.packageName(), names.naming(), types, problems);
      this.embedded = new EmbeddedReader(reader, nested, types, problems);
      embedded.read(type, components);
      this.stored = embedded.stored(components);
      this.keys = new KeyReader(type, components, problems);
      this.unresolved =
          Mirror.all(type).stream().anyMatch(Mirror::unresolved)
              || Stream.concat(components.stream(), stored.stream()).anyMatch(Attempt::unresolved);
    }

    Reading read(Optional<Shared> shared) {
      List<Declared> indexes = new IndexReader(type, components, embedded, keys, problems).read();
      boolean free = names.claimTypes(claims, keys.hasRecord(), parts(indexes));
      String name = shared.map(Shared::name).orElseGet(() -> names.table(claims));
      List<ValueList> lists = new ListReader(record, problems).read(components);
      List<Component> named = names.named(stored);
      EnumsModel enums = enums(named, indexes, lists);
      DynamoDbTableOptions dynamoDb =
          shared.map(Shared::dynamoDb).orElseGet(() -> OptionsReader.read(type, problems));
      SqlOptionsReader sqlOptions =
          new SqlOptionsReader(shared.map(Shared::table).orElse(type), problems);
      SqlTableOptions sql = shared.map(Shared::sql).orElseGet(sqlOptions::read);
      Map<Component, AttributeModel> attributes = attributes(lists);
      keys.check(attributes);
      FilledReader.check(attributes, keys, problems);
      ExpiryReader.check(attributes, keys, indexes, problems);
      sqlOptions.checkEnums(besideKeys(attributes, indexes), waits() || shared.isPresent());
      List<AttributeModel> uniques =
          UniqueReader.read(attributes, keys, shared.isPresent(), problems);
      if (!uniques.isEmpty()) {
        names.companion(name, claims);
      }
      indexes.forEach(index -> checkKeys(index, attributes));
      indexes.forEach(index -> checkSort(index, attributes));
      UpdaterNames updater = new UpdaterNames(problems);
      attributes.forEach(
          (component, attribute) -> {
            boolean updatable = !keys.isKey(component) && attribute.filled().isEmpty();
            if (named.contains(component) && updatable) {
              updater.claim(component, attribute);
            }
          });
      boolean waits = waits();
      Optional<TableModel> table =
          waits || !problems.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new TableModel(
                      record,
                      RecordShape.exported(type),
                      name,
                      embedded.models(components, attributes),
                      keys.key(attributes),
                      indexes.stream().map(index -> model(index, attributes)).toList(),
                      uniques,
                      nested.models(),
                      dynamoDb,
                      sql));
      // Enums are written once, and so not before all attributes are known.
      boolean known = free && !embedded.unresolved();
      return new Reading(known ? Optional.of(enums) : Optional.empty(), table, waits, problems);
    }

    Optional<TableModel> readRow() {
      List<ValueList> lists = new ListReader(record, problems).read(components);
      lists.forEach(list -> tellList(list.component()));
      Map<Component, AttributeModel> attributes = attributes(lists);
      if (waits() || embedded.unresolved() || !problems.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new TableModel(
              record,
              RecordShape.exported(type),
              record.simpleName(),
              embedded.models(components, attributes),
              KeyModel.NONE,
              List.of(),
              List.of(),
              nested.models(),
              DynamoDbTableOptions.builder().build(),
              SqlTableOptions.NONE));
    }

    private void tellList(String name) {
      components.stream()
          .filter(component -> component.name().equals(name))
          .flatMap(component -> component.annotation(Enumerated.class).stream())
          .forEach(list -> problems.add(ProblemCode.RS055, list.place("value")));
    }

    private boolean waits() {
      return unresolved || nested.unresolved();
    }

    /** The attributes that no key of the table or of an index has. */
    private Map<Component, AttributeModel> besideKeys(
        Map<Component, AttributeModel> attributes, List<Declared> indexes) {
      Map<Component, AttributeModel> rest = new LinkedHashMap<>(attributes);
      rest.keySet().removeIf(keys::isKey);
      indexes.forEach(index -> index.parts().forEach(part -> rest.remove(part.component())));
      return rest;
    }

    private EnumsModel enums(List<Component> named, List<Declared> indexes, List<ValueList> lists) {
      return new EnumsModel(
          record,
          RecordShape.exported(type),
          named.stream()
              .map(each -> new EnumsModel.Attribute(each.name(), each.storedName()))
              .toList(),
          indexes.stream().map(Declared::name).toList(),
          lists);
    }

    private Map<Component, AttributeModel> attributes(List<ValueList> lists) {
      Map<Component, AttributeModel> attributes = new LinkedHashMap<>();
      read(components, record, lists, attributes);
      return attributes;
    }

    private void read(
        List<Component> components,
        ClassName owner,
        List<ValueList> lists,
        Map<Component, AttributeModel> attributes) {
      AttributeReader reader =
          new AttributeReader(
              new EnumReader(owner, lists, problems),
              new ConversionReader(record.packageName(), types, problems),
              nested,
              problems);
      for (Component component : components) {
        Embedding embedding = embedded.of(component).orElse(null);
        if (embedding != null) {
          ClassName inner = embedding.record();
          List<Component> within = embedding.components();
          read(within, inner, new ListReader(inner, problems).read(within), attributes);
        } else if (!component.embedded()) {
          reader
              .read(component, attributes.size(), keys.isKey(component))
              .map(attribute -> embedded.inTable(component, attribute))
              .ifPresent(attribute -> attributes.put(component, attribute));
        }
      }
    }

    private void checkKeys(Declared index, Map<Component, AttributeModel> attributes) {
      for (Part part : index.parts()) {
        AttributeModel attribute = attributes.get(part.component());
        if (keys.isWithinText(part.component())) {
          problems.add(ProblemCode.RS068, part.place(), part.component().name());
        } else if (attribute != null && !attribute.type().keyable()) {
          problems.add(
              ProblemCode.RS014,
              part.place(),
              "the index " + index.name(),
              ComponentType.display(part.component().type()));
        }
      }
    }

    private void checkSort(Declared index, Map<Component, AttributeModel> attributes) {
      for (Part part : index.sort()) {
        AttributeModel attribute = attributes.get(part.component());
        if (attribute != null) {
          ConversionReader.checkSort(part.place(), attribute, problems);
        }
      }
    }

    private IndexModel model(Declared index, Map<Component, AttributeModel> attributes) {
      List<AttributeModel> partition =
          index.kind() == Kind.LOCAL
              ? keys.key(attributes).partition()
              : index.partition().stream().map(part -> attributes.get(part.component())).toList();
      List<AttributeModel> sort =
          index.sort().stream().map(part -> attributes.get(part.component())).toList();
      return new IndexModel(
          index.name(),
          index.kind(),
          new KeyModel(partition, sort),
          index.projection(),
          index.included().stream().map(attributes::get).toList());
    }

    /** The classes that are generated for indexes which do not hold all. */
    private List<ClassName> parts(List<Declared> indexes) {
      return indexes.stream()
          .filter(index -> index.projection() != ProjectionType.ALL)
          .map(index -> GeneratedNames.partOf(record, index.name()))
          .flatMap(part -> Stream.of(part, GeneratedNames.projection(part)))
          .toList();
    }

    private static boolean unresolved(Component component) {
      return ComponentType.unresolved(component.type())
          || Mirror.all(component.element()).stream().anyMatch(Mirror::unresolved);
    }
  }
}
