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
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns the key of a table and of each index into a method of the DAO that queries it:
 *
 * <pre>{@code
 * public IndexQuery<Phone> queryByRelationship(PhoneEnums.Relationship relationship) {
 *   return indexQuery("relationship-index", PhoneTable.RELATIONSHIP.operand(relationship));
 * }
 * }</pre>
 */
final class QueryMethods {

  private final TableModel model;
  private final TableMembers table;
  private final DaoMembers dao;
  private final Javadoc javadoc;

  QueryMethods(TableModel model, TableMembers table, DaoMembers dao) {
    this.model = model;
    this.table = table;
    this.dao = dao;
    this.javadoc = new Javadoc(model.record());
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(ofTable());
    NameAllocator names = new NameAllocator();
    for (IndexModel index : model.indexes()) {
      methods.add(ofIndex(index, names.newName(GeneratedNames.queryMethod(index.name()))));
    }
    return methods;
  }

  private MethodSpec ofTable() {
    return query("query", model.key(), "Table")
        .addJavadoc(javadoc.of("Queries the {@link} records with " + range(model.key())))
        .addStatement("return tableQuery($L)", operands(model.key()))
        .build();
  }

  private MethodSpec ofIndex(IndexModel index, String name) {
    String sentence = "Queries the index " + Javadoc.code(index.name());
    return query(name, index.key(), "Index")
        .addJavadoc(javadoc.of(sentence + ": the {@link} records with " + range(index.key())))
        .addStatement(
            "return indexQuery($L,$W$L)", Quoted.string(index.name()), operands(index.key()))
        .build();
  }

  private MethodSpec.Builder query(String name, KeyModel key, String kind) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(type(key, kind))
        .addParameters(dao.values(key.partition()));
  }

  private TypeName type(KeyModel key, String kind) {
    if (key.sort().isEmpty()) {
      return ParameterizedTypeName.get(runtime(kind + "Query"), model.record());
    }
    AttributeModel sort = key.sort().get(0);
    return sort.type() == AttributeType.TEXT
        ? ParameterizedTypeName.get(runtime("Text" + kind + "Query"), model.record())
        : ParameterizedTypeName.get(
            runtime("Sorted" + kind + "Query"), model.record(), sort.java().value().box());
  }

  private static ClassName runtime(String name) {
    return ClassName.get("dev.rowsmith", name);
  }

  /** The sort key that conditions may be put on, and the values that choose the partition. */
  private CodeBlock operands(KeyModel key) {
    List<CodeBlock> operands = new ArrayList<>();
    key.sort().forEach(sort -> operands.add(table.qualified(sort)));
    for (AttributeModel part : key.partition()) {
      operands.add(CodeBlock.of("$L.operand($L)", table.qualified(part), dao.local(part)));
    }
    return CodeBlock.join(operands, ",$W");
  }

  private static String range(KeyModel key) {
    String partition = Javadoc.these(key.partition());
    return key.sort().isEmpty()
        ? partition + "."
        : partition + ", in the order of " + Javadoc.code(key.sort().get(0).component()) + ".";
  }
}
