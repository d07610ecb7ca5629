package dev.rowsmith.processor.read;

import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Joins the indexes of a table's record types: those of one name are one index. */
final class SharedIndexes {

  /** An index, and the first type that declares it. */
  private record Held(SharedType type, IndexModel index) {

    String described() {
      return index.kind()
          + " "
          + type.names(index)
          + " "
          + index.key().partition().size()
          + " "
          + index.projection()
          + " "
          + SharedType.names(index.included());
    }
  }

  private final List<SharedType> types;
  private final Problems problems;
  private final Map<String, Held> byName = new LinkedHashMap<>();

  SharedIndexes(List<SharedType> types, Problems problems) {
    this.types = types;
    this.problems = problems;
  }

  /**
   * Tells of indexes that cannot be one, that are too many, or that do not tell the types apart.
   *
   * @param table where the table is declared
   */
  void check(Place table) {
    for (SharedType type : types) {
      for (IndexModel index : type.model().indexes()) {
        Held held = new Held(type, index);
        Held first = byName.putIfAbsent(index.name(), held);
        if (first != null && !first.described().equals(held.described())) {
          problems.add(
              ProblemCode.RS114, place(held), Spelling.quote(index.name()), first.type().name());
        }
        checkTold(held);
      }
    }
    checkNumber(table, Kind.GLOBAL, 20, ProblemCode.RS037);
    checkNumber(table, Kind.LOCAL, 5, ProblemCode.RS082);
  }

  private void checkNumber(Place table, Kind kind, int most, ProblemCode code) {
    long number = byName.values().stream().filter(held -> held.index().kind() == kind).count();
    if (number > most) {
      problems.add(code, table, number);
    }
  }

  /** A query filters by what of the table's key is not in the index's: that must be enough. */
  private void checkTold(Held held) {
    List<String> indexKey = held.type().names(held.index());
    KeyModel key = held.type().key();
    for (SharedType other : othersIn(held.type(), held.index())) {
      boolean told =
          (held.type().hasOtherPartitions(other) && outside(indexKey, key.partition()))
              || (held.type().hasOtherSortKeys(other) && outside(indexKey, key.sort()));
      if (!told) {
        problems.add(
            ProblemCode.RS115, place(held), Spelling.quote(held.index().name()), other.name());
      }
      other.model().attributes().stream()
          .filter(each -> each.type() == AttributeType.EXPIRY && !holds(held, each))
          .forEach(
              expiry ->
                  problems.add(
                      ProblemCode.RS135, place(held), held.index().name(), expiry.component()));
    }
  }

  private static boolean holds(Held held, AttributeModel ofOther) {
    return !held.index().partial()
        || Stream.concat(held.index().key().attributes().stream(), held.index().included().stream())
            .anyMatch(each -> each.storedName().equals(ofOther.storedName()));
  }

  private static boolean outside(List<String> indexKey, List<AttributeModel> key) {
    return SharedType.names(key).stream().noneMatch(indexKey::contains);
  }

  private static Place place(Held held) {
    List<AttributeModel> key = held.index().key().attributes();
    return held.type().place(key.get(held.index().kind() == Kind.LOCAL ? key.size() - 1 : 0));
  }

  /** The other types whose records a query of the index may meet. */
  private List<SharedType> othersIn(SharedType type, IndexModel index) {
    boolean local = index.kind() == Kind.LOCAL;
    return types.stream()
        .filter(other -> !other.equals(type))
        .filter(other -> other.mayBeIn(type.names(index)))
        .filter(other -> !local || !type.hasOtherPartitions(other))
        .toList();
  }

  /** The names of a type's indexes that may hold records of other types. */
  List<String> mixed(SharedType type) {
    return type.model().indexes().stream()
        .filter(index -> !othersIn(type, index).isEmpty())
        .map(IndexModel::name)
        .toList();
  }

  /**
   * The indexes of the table.
   *
   * @param attributes those of the table, by their stored names
   * @param key the table's
   */
  List<IndexModel> joined(Map<String, AttributeModel> attributes, KeyModel key) {
    List<IndexModel> joined = new ArrayList<>();
    for (Held held : byName.values()) {
      IndexModel index = held.index();
      KeyModel indexKey =
          new KeyModel(
              index.kind() == Kind.LOCAL
                  ? key.partition()
                  : same(attributes, index.key().partition()),
              same(attributes, index.key().sort()));
      joined.add(
          new IndexModel(
              index.name(),
              index.kind(),
              indexKey,
              index.projection(),
              same(attributes, index.included())));
    }
    return joined;
  }

  /** The attributes of the table that those of a type are. */
  static List<AttributeModel> same(
      Map<String, AttributeModel> attributes, List<AttributeModel> ofType) {
    return ofType.stream().map(each -> attributes.get(each.storedName())).toList();
  }
}
