package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.IndexSchema.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the indexes of a record in the order of their declaration, the record's own first. */
final class IndexReader {

  /** What DynamoDB allows of one table. */
  private static final int MOST_GLOBAL = 20;

  private static final int MOST_LOCAL = 5;

  /** What DynamoDB allows of one index, for its partition key and for its sort key each. */
  private static final int MOST_COMPONENTS = 4;

  /** What DynamoDB takes in the list of one index. */
  private static final int MOST_INCLUDED = 20;

  /** A component of an index key, and where it is named. */
  record Part(Component component, Place place) {}

  /**
   * An index before the types of its components are looked at.
   *
   * @param partition empty for a local index, which has the table's
   */
  record Declared(
      String name,
      Kind kind,
      List<Part> partition,
      List<Part> sort,
      ProjectionType projection,
      List<Component> included) {

    List<Part> parts() {
      return Stream.concat(partition.stream(), sort.stream()).toList();
    }
  }

  private final TypeElement type;
  private final List<Component> components;
  private final EmbeddedReader embedded;
  private final KeyReader keys;
  private final Problems problems;
  private final List<Declared> indexes = new ArrayList<>();
  private final Map<String, Declared> byName = new HashMap<>();
  private final Map<String, String> generated = new HashMap<>();
  private int globals;
  private int locals;

  IndexReader(
      TypeElement type,
      List<Component> components,
      EmbeddedReader embedded,
      KeyReader keys,
      Problems problems) {
    this.type = type;
    this.components = components;
    this.embedded = embedded;
    this.keys = keys;
    this.problems = problems;
  }

  /** The indexes whose names are sound. */
  List<Declared> read() {
    for (Mirror gsi : Mirror.repeated(type, Gsi.class, Gsi.List.class)) {
      List<Part> partition = named(gsi, "partitionKey");
      if (gsi.texts("partitionKey").isEmpty() && !gsi.unresolved()) {
        problems.add(
            ProblemCode.RS031,
            gsi.place("partitionKey"),
            "@Gsi on a record does not say its partition key. Name a component: partitionKey ="
                + " \"…\", or put @Gsi on the component.");
      }
      add(gsi, partition);
    }
    for (Component component : components) {
      for (Mirror gsi : Mirror.repeated(component.element(), Gsi.class, Gsi.List.class)) {
        if (gsi.has("partitionKey")) {
          problems.add(
              ProblemCode.RS031,
              gsi.place("partitionKey"),
              "@Gsi on a component has that component as partition key, and takes no partitionKey."
                  + " Remove it, or move @Gsi to the record.");
        }
        add(gsi, List.of(new Part(component, gsi.place())));
      }
      for (Mirror lsi : Mirror.repeated(component.element(), Lsi.class, Lsi.List.class)) {
        addLocal(lsi, component);
      }
    }
    return indexes;
  }

  private void add(Mirror gsi, List<Part> partition) {
    if (++globals > MOST_GLOBAL) {
      problems.add(ProblemCode.RS037, gsi.place(), globals);
    }
    List<Part> sort = named(gsi, "sortKey");
    Set<Component> seen = new HashSet<>();
    for (Part part : Stream.concat(partition.stream(), sort.stream()).toList()) {
      if (!seen.add(part.component())) {
        problems.add(ProblemCode.RS033, part.place(), part.component().name());
      }
    }
    String written = gsi.text("value");
    if (written.isEmpty() && partition.isEmpty()) {
      return;
    }
    String name =
        written.isEmpty()
            ? partition.stream()
                .map(part -> part.component().storedName() + "-")
                .collect(Collectors.joining("", "", "index"))
            : written;
    add(name, Kind.GLOBAL, partition, sort, gsi);
  }

  private void addLocal(Mirror lsi, Component component) {
    if (++locals > MOST_LOCAL) {
      problems.add(ProblemCode.RS082, lsi.place(), locals);
    }
    if (keys.isKey(component)) {
      problems.add(ProblemCode.RS081, lsi.place());
    } else if (!keys.hasSort()) {
      problems.add(ProblemCode.RS080, lsi.place());
    }
    String written = lsi.text("value");
    String name = written.isEmpty() ? component.storedName() + "-index" : written;
    List<Part> sort = List.of(new Part(component, lsi.place()));
    add(name, Kind.LOCAL, List.of(), sort, lsi);
  }

  private void add(
      String name, Kind kind, List<Part> partition, List<Part> sort, Mirror annotation) {
    ProjectionType projection = annotation.constant("projection", ProjectionType.ALL);
    List<Component> key =
        Stream.concat(partition.stream(), sort.stream()).map(Part::component).toList();
    Declared index =
        new Declared(
            name, kind, partition, sort, projection, included(annotation, projection, key));
    if (nameIsFree(index, annotation.place("value"))) {
      indexes.add(index);
    }
  }

  /** The attributes that an index includes, without those that it holds anyway. */
  private List<Component> included(
      Mirror annotation, ProjectionType projection, List<Component> key) {
    List<Mirror.Text> names = annotation.texts("include");
    if (names.isEmpty() != (projection != ProjectionType.INCLUDE) && !annotation.unresolved()) {
      problems.add(
          ProblemCode.RS083,
          annotation.place(names.isEmpty() ? "projection" : "include"),
          names.isEmpty()
              ? "projection = INCLUDE wants the components to include. Name them: include = \"…\""
              : "include goes with projection = INCLUDE alone. Write that, or remove include");
    }
    Set<Component> included = new LinkedHashSet<>();
    for (Mirror.Text name : names) {
      Component component = find("include", name).orElse(null);
      if (component != null
          && (key.contains(component)
              || keys.isStoredAsKey(component)
              || !included.add(component))) {
        problems.add(ProblemCode.RS084, name.place(), component.name());
      }
    }
    List<Component> stored = embedded.stored(List.copyOf(included));
    if (stored.size() > MOST_INCLUDED) {
      problems.add(ProblemCode.RS085, annotation.place("include"), stored.size());
    }
    return stored;
  }

  private List<Part> named(Mirror gsi, String member) {
    List<Mirror.Text> names = gsi.texts(member);
    if (names.size() > MOST_COMPONENTS) {
      problems.add(ProblemCode.RS032, gsi.place(member), member, names.size());
    }
    List<Part> parts = new ArrayList<>();
    for (Mirror.Text name : names) {
      find(member, name)
          .filter(component -> isOne(component, member, name))
          .ifPresent(component -> parts.add(new Part(component, name.place())));
    }
    return parts;
  }

  private Optional<Component> find(String member, Mirror.Text name) {
    Optional<Component> found =
        components.stream().filter(each -> each.name().equals(name.text())).findFirst();
    if (found.isEmpty()) {
      unknown(member, name);
    }
    return found;
  }

  /** Whether a component is one attribute, as what is in a key has to be. */
  private boolean isOne(Component component, String member, Mirror.Text name) {
    if (component.embedded()) {
      problems.add(ProblemCode.RS108, name.place(), member, component.name());
    }
    return !component.embedded();
  }

  private void unknown(String member, Mirror.Text name) {
    String meant =
        components.stream()
            .filter(component -> component.storedName().equals(name.text()))
            .findFirst()
            .map(component -> "Indexes name components: \"" + component.name() + "\".")
            .orElseGet(
                () ->
                    Spelling.suggest(
                        name.text(), components.stream().map(Component::name).toList()));
    problems.add(
        ProblemCode.RS030,
        name.place(),
        member,
        Spelling.quote(name.text()),
        type.getSimpleName(),
        meant);
  }

  private boolean nameIsFree(Declared index, Place place) {
    String name = index.name();
    String wrong = NameRules.tableOrIndex(name).orElse(null);
    if (wrong != null) {
      problems.add(ProblemCode.RS034, place, Spelling.quote(name), wrong);
      return false;
    }
    Declared first = byName.putIfAbsent(name, index);
    if (first != null) {
      problems.add(ProblemCode.RS035, place, Spelling.quote(name), keyOf(first));
      return false;
    }
    return claim("query " + GeneratedNames.queryMethod(name), name, place)
        && claim("constant " + Casing.upperSnake(name), name, place);
  }

  private boolean claim(String member, String index, Place place) {
    String first = generated.putIfAbsent(member, index);
    if (first != null) {
      problems.add(ProblemCode.RS036, place, Spelling.quote(index), member, Spelling.quote(first));
    }
    return first == null;
  }

  private static String keyOf(Declared index) {
    return String.join(", ", index.parts().stream().map(part -> part.component().name()).toList());
  }
}
