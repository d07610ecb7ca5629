package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Turns the unique components of a record into the methods that find it by their values.
 *
 * <pre>{@code
 * public Optional<User> findByEmail(String email) {
 *   return findBy("findByEmail", UserTable.EMAIL.operand(email));
 * }
 * }</pre>
 */
final class UniqueMethods {

  private final TableModel model;
  private final TableMembers table;
  private final DaoMembers dao;
  private final Flavor flavor;
  private final NameAllocator names = new NameAllocator();

  UniqueMethods(TableModel model, TableMembers table, DaoMembers dao, Flavor flavor) {
    this.model = model;
    this.table = table;
    this.dao = dao;
    this.flavor = flavor;
  }

  List<MethodSpec> generate() {
    TypeName optional = ParameterizedTypeName.get(ClassName.get(Optional.class), model.record());
    List<MethodSpec> methods = new ArrayList<>();
    for (AttributeModel unique : model.uniques()) {
      methods.add(method(unique, "findBy", optional, ", if there is one."));
      methods.add(
          method(
              unique,
              "getBy",
              model.record(),
              ", or " + flavor.throwing() + " when there is none."));
    }
    return methods;
  }

  private MethodSpec method(AttributeModel unique, String call, TypeName type, String end) {
    String name = names.newName(call + Casing.pascal(unique.component()));
    String sentence = "Returns the {@link} with this " + Javadoc.code(unique.component()) + end;
    return MethodSpec.methodBuilder(name)
        .addJavadoc(new Javadoc(model.record()).of(sentence))
        .addModifiers(Modifier.PUBLIC)
        .returns(flavor.brings(type))
        .addParameters(dao.values(List.of(unique)))
        .addStatement(
            "return $L($S,$W$L.operand($L))",
            call,
            name,
            table.qualifiedComponent(unique),
            dao.local(unique))
        .build();
  }
}
