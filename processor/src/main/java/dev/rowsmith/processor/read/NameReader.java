package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.Naming;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads the names of a record: its table, its generated classes, its components as stored. */
final class NameReader {

  private final TypeElement type;
  private final ClassName record;
  private final Mirror table;
  private final Problems problems;

  NameReader(TypeElement type, Mirror table, Problems problems) {
    this.type = type;
    this.record = ClassName.get(type);
    this.table = table;
    this.problems = problems;
  }

  /** The table's base name. */
  String table(Claims claims) {
    String written = table.text("value");
    String name = written.isEmpty() ? Casing.snake(record.simpleName()) : written;
    Place place = table.place("value");
    NameRules.tableOrIndex(name)
        .ifPresent(wrong -> problems.add(ProblemCode.RS007, place, Spelling.quote(name), wrong));
    claims
        .claimTable(name, record)
        .ifPresent(owner -> problems.add(ProblemCode.RS005, place, Spelling.quote(name), owner));
    return name;
  }

  /** Claims the table that keeps the unique values of another. */
  void companion(String name, Claims claims) {
    String companion = name + "_unique";
    claims
        .claimTable(companion, record)
        .ifPresent(
            owner ->
                problems.add(
                    ProblemCode.RS005, table.place("value"), Spelling.quote(companion), owner));
  }

  /**
   * Claims the generated classes; whether all of them are free.
   *
   * @param more those that indexes want
   */
  boolean claimTypes(Claims claims, boolean keyRecord, List<ClassName> more) {
    List<ClassName> types = new ArrayList<>();
    types.add(GeneratedNames.dao(record));
    types.add(GeneratedNames.asyncDao(record));
    types.add(GeneratedNames.enums(record));
    types.add(GeneratedNames.table(record));
    if (keyRecord) {
      types.add(GeneratedNames.key(record));
    }
    types.addAll(more);
    Map<String, List<String>> takenByOwner = new LinkedHashMap<>();
    for (ClassName generated : types) {
      claims
          .claimType(generated, record)
          .ifPresent(
              owner ->
                  takenByOwner
                      .computeIfAbsent(owner, key -> new ArrayList<>())
                      .add(generated.simpleName()));
    }
    takenByOwner.forEach(
        (owner, taken) ->
            problems.add(ProblemCode.RS006, Place.of(type), String.join(", ", taken), owner));
    return takenByOwner.isEmpty();
  }

  /** How names are stored, those of the records within too. */
  Naming naming() {
    return table.constant("naming", Naming.SNAKE_CASE);
  }

  /** The components whose constants are Java names, and distinct. */
  List<Component> named(List<Component> components) {
    Map<String, Component> byConstant = new HashMap<>();
    List<Component> named = new ArrayList<>();
    for (Component component : components) {
      String constant = Casing.upperSnake(component.name());
      Component first = byConstant.putIfAbsent(constant, component);
      if (first != null) {
        problems.add(
            ProblemCode.RS023,
            place(component),
            "the component "
                + first.name()
                + " has the generated constant "
                + constant
                + " already");
      } else if (!SourceVersion.isIdentifier(constant)) {
        problems.add(
            ProblemCode.RS023,
            place(component),
            "the generated constant " + constant + " would be no Java name");
      } else {
        named.add(component);
      }
    }
    return named;
  }

  private static Place place(Component component) {
    return component.holder().isPresent() ? component.namePlace() : component.place();
  }
}
