package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.generate.ModelTypes;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.ComponentModel.Embedded;
import dev.rowsmith.processor.model.ProjectionModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a record under {@code @Projection} as a part of the record that it names. */
public final class ProjectionReader {

  private final Claims claims;
  private final Types types;
  private final Elements elements;

  /**
   * @param claims the names that other records have taken
   */
  public ProjectionReader(Claims claims, Types types, Elements elements) {
    this.claims = claims;
    this.types = types;
    this.elements = elements;
  }

  /** Whether the type is one to be read here. */
  public static boolean reads(TypeElement type) {
    return Mirror.on(type, Projection.class).isPresent() && Mirror.on(type, Table.class).isEmpty();
  }

  /** The part; empty where anything is wrong, or not there yet. */
  public Optional<ProjectionModel> read(TypeElement type, Problems problems) {
    Mirror projection = Mirror.on(type, Projection.class).orElseThrow();
    if (type.getKind() != ElementKind.RECORD) {
      problems.add(
          ProblemCode.RS086, projection.place(), "is on a type that is no record. Make it one");
      return Optional.empty();
    }
    RecordShape.check(type, problems);
    claims
        .claimType(GeneratedNames.projection(ClassName.get(type)), ClassName.get(type))
        .ifPresent(
            owner ->
                problems.add(
                    ProblemCode.RS006,
                    Place.of(type),
                    GeneratedNames.projection(ClassName.get(type)).simpleName(),
                    owner));
    if (projection.unresolved()) {
      return Optional.empty();
    }
    if (!projection.has("value")) {
      return new TableReader(new Claims(), types)
          .readRow(type, projection, problems)
          .map(ProjectionModel::row);
    }
    Optional<TypeElement> whole =
        projection
            .type("value")
            .map(named -> (TypeElement) named.asElement())
            .filter(TableReader::isTable);
    if (whole.isEmpty()) {
      problems.add(
          ProblemCode.RS086,
          projection.place("value"),
          "names a type that is no record under @Table. Name the record that this is a part of");
      return Optional.empty();
    }
    // Its own problems are told where it is; its names are claimed there, too.
    return new TableReader(new Claims(), types)
        .read(whole.get())
        .table()
        .flatMap(table -> part(type, table, problems));
  }

  private Optional<ProjectionModel> part(TypeElement type, TableModel table, Problems problems) {
    Map<String, ComponentModel> all = new LinkedHashMap<>();
    table.components().forEach(each -> all.put(each.path(), each));
    table.components().forEach(each -> addWithin(each, true, all));
    List<ComponentModel> components = new ArrayList<>();
    Map<AttributeModel, String> taken = new HashMap<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      ComponentModel found = all.get(name);
      if (found == null) {
        problems.add(
            ProblemCode.RS087,
            Place.of(component),
            table.record().simpleName(),
            Spelling.suggest(name, List.copyOf(all.keySet())));
      } else {
        check(component, found, table, problems);
        checkSeen(
            component,
            new ProjectionModel(table, ClassName.get(type), false, List.of(found)),
            problems);
        found
            .attributes()
            .flatMap(each -> Optional.ofNullable(taken.putIfAbsent(each, name)).stream())
            .findFirst()
            .ifPresent(
                other ->
                    problems.add(
                        ProblemCode.RS088,
                        Place.of(component),
                        "is of the same embedded record as " + other,
                        "Remove one of them"));
        components.add(found);
      }
    }
    return problems.isEmpty()
        ? Optional.of(
            new ProjectionModel(table, ClassName.get(type), RecordShape.exported(type), components))
        : Optional.empty();
  }

  /** What is within an embedded record, under the name that its updater has too. */
  private static void addWithin(
      ComponentModel component, boolean required, Map<String, ComponentModel> all) {
    if (component instanceof Embedded embedded) {
      boolean always = required && embedded.required();
      for (ComponentModel within : embedded.components()) {
        all.putIfAbsent(
            Casing.joined(within.path()),
            within instanceof Embedded inner
                ? inner.within(always)
                : ComponentModel.Stored.of(((ComponentModel.Stored) within).attribute()));
        addWithin(within, always, all);
      }
    }
  }

  private static void check(
      RecordComponentElement component, ComponentModel found, TableModel table, Problems problems) {
    TypeName declared = declared(found);
    if (!TypeName.get(component.asType()).equals(declared)) {
      problems.add(
          ProblemCode.RS088,
          Place.of(component),
          "is of another type than in " + table.record().simpleName(),
          "Declare it as " + declared.toString().replaceAll("\\b(?:\\p{Ll}\\w*\\.)+", ""));
    } else if (maybeAbsent(found) && Nullness.nonNull(component)) {
      problems.add(
          ProblemCode.RS088,
          Place.of(component),
          "is never null, but may be absent in " + table.record().simpleName(),
          "Mark it @Nullable");
    }
  }

  /** What is stored may be of types that the class which reads it cannot name. */
  private void checkSeen(
      RecordComponentElement component, ProjectionModel alone, Problems problems) {
    String home = alone.type().packageName();
    ModelTypes.of(alone.asRecord())
        .filter(named -> !home.equals(named.packageName()))
        .filter(named -> !isPublic(elements.getTypeElement(named.canonicalName())))
        .findFirst()
        .ifPresent(
            hidden ->
                problems.add(
                    ProblemCode.RS071,
                    Place.of(component),
                    hidden.simpleName(),
                    "of another package",
                    "public"));
  }

  private static boolean isPublic(@Nullable Element type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** The component's type, which holds no primitive where the record around it may be absent. */
  private static TypeName declared(ComponentModel component) {
    TypeName declared = component.java().declared();
    return declared.isPrimitive() && maybeAbsent(component) ? declared.box() : declared;
  }

  private static boolean maybeAbsent(ComponentModel component) {
    if (component.java().optional()) {
      return false;
    }
    return component instanceof ComponentModel.Stored stored
        ? !stored.required() && stored.attribute().presence().absent().isEmpty()
        : !((Embedded) component).required();
  }
}
