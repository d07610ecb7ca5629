package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Turns the key of a table and of each index into a method of the DAO that queries it:
 *
 * <pre>{@code
 * public IndexQuery<Phone, Phone> queryByRelationship(PhoneEnums.Relationship relationship) {
 *   return indexQuery("relationship-index", whole(), PhoneTable.RELATIONSHIP.operand(relationship));
 * }
 * }</pre>
 */
final class QueryMethods {

  private final TableModel model;
  private final TableMembers table;
  private final DaoMembers dao;
  private final Flavor flavor;
  private final Javadoc javadoc;

  QueryMethods(TableModel model, TableMembers table, DaoMembers dao, Flavor flavor) {
    this.model = model;
    this.table = table;
    this.dao = dao;
    this.flavor = flavor;
    this.javadoc = new Javadoc(model.record());
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>(ofTable());
    NameAllocator names = new NameAllocator();
    for (IndexModel index : model.indexes()) {
      methods.addAll(ofIndex(index, names.newName(GeneratedNames.queryMethod(index.name()))));
    }
    return methods;
  }

  private List<MethodSpec> ofTable() {
    return openings(model.key()).stream().map(this::ofTable).toList();
  }

  private MethodSpec ofTable(Opening opening) {
    MethodSpec.Builder query =
        query("query", opening, "Table", model.record())
            .addJavadoc(javadoc.of("Queries the {@link} records" + opening.words()));
    Optional<AttributeModel> unsorted =
        opening.ordering().stream()
            .limit(1)
            .filter(sort -> model.key().sortText().filter(text -> !text.sortsBy(sort)).isPresent())
            .findFirst();
    unsorted.ifPresent(sort -> query.returns(sorted("MatchedTableQuery", sort, model.record())));
    return query
        .addStatement(
            "return $L($L)",
            unsorted.isPresent() ? "matchedTableQuery" : "tableQuery",
            operands(opening))
        .build();
  }

  private List<MethodSpec> ofIndex(IndexModel index, String name) {
    String sentence = "Queries the index " + Javadoc.code(index.name());
    boolean local = index.kind() == Kind.LOCAL;
    ClassName item =
        index.partial() ? GeneratedNames.partOf(model.record(), index.name()) : model.record();
    CodeBlock items =
        index.partial()
            ? CodeBlock.of(
                "$T.$L",
                GeneratedNames.projection(item),
                ProjectionGenerator.constant(model.record()))
            : CodeBlock.of("whole()");
    return openings(index.key()).stream()
        .map(
            opening ->
                query(name, opening, local ? "Table" : "Index", item)
                    .addJavadoc(javadoc.of(sentence + ": the {@link} records" + opening.words()))
                    .addStatement(
                        "return $L($L,$W$L,$W$L)",
                        local ? "localQuery" : "indexQuery",
                        Quoted.string(index.name()),
                        items,
                        operands(opening))
                    .build())
        .toList();
  }

  /**
   * How a query may begin: the components that have one value each, and those behind them that
   * order what is left.
   */
  private record Opening(List<AttributeModel> fixed, List<AttributeModel> ordering) {

    /** " with this owner, in the order of due." */
    String words() {
      String these = fixed.isEmpty() ? "" : " with " + Javadoc.these(fixed);
      return ordering.isEmpty()
          ? these + "."
          : these
              + ", in the order of "
              + ordering.stream()
                  .map(attribute -> Javadoc.code(attribute.component()))
                  .collect(Collectors.joining(" and "))
              + ".";
    }
  }

  /** The partition alone, and with each further sort component but the last. */
  private static List<Opening> openings(KeyModel key) {
    List<AttributeModel> all = key.attributes();
    int first = key.partition().size();
    int last = Math.max(first, all.size() - 1);
    return IntStream.rangeClosed(first, last)
        .mapToObj(fixed -> new Opening(all.subList(0, fixed), all.subList(fixed, all.size())))
        .toList();
  }

  private MethodSpec.Builder query(String name, Opening opening, String kind, ClassName item) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(type(opening, kind, item))
        .addParameters(dao.values(opening.fixed()));
  }

  private TypeName type(Opening opening, String kind, ClassName item) {
    if (opening.ordering().isEmpty()) {
      return ParameterizedTypeName.get(flavor.runtime(kind + "Query"), model.record(), item);
    }
    AttributeModel sort = opening.ordering().get(0);
    return sort.type() == AttributeType.TEXT && sort.conversion().isEmpty()
        ? ParameterizedTypeName.get(flavor.runtime("Text" + kind + "Query"), model.record(), item)
        : sorted("Sorted" + kind + "Query", sort, item);
  }

  private TypeName sorted(String query, AttributeModel sort, ClassName item) {
    return ParameterizedTypeName.get(
        flavor.runtime(query), model.record(), item, sort.java().value().box());
  }

  /** The sort component that conditions may be put on, and the values of those before it. */
  private CodeBlock operands(Opening opening) {
    List<CodeBlock> operands = new ArrayList<>();
    opening.ordering().stream()
        .limit(1)
        .forEach(sort -> operands.add(table.qualifiedComponent(sort)));
    for (AttributeModel part : opening.fixed()) {
      operands.add(CodeBlock.of("$L.operand($L)", table.qualifiedComponent(part), dao.local(part)));
    }
    return CodeBlock.join(operands, ",$W");
  }
}
