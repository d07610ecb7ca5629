package dev.rowsmith.processor.read;

import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks that the methods of the generated updater are distinct: the components {@code count} and
 * {@code addCount}, both numbers, would both get {@code addCount(int)}.
 */
final class UpdaterNames {

  private final Map<String, String> ownersOfMethods = new HashMap<>();
  private final Problems problems;

  UpdaterNames(Problems problems) {
    this.problems = problems;
  }

  /** Claims the methods of an attribute that is no key of the table. */
  void claim(Component component, AttributeModel attribute) {
    String name = component.identifier();
    TypeName value = attribute.java().value();
    String type = (value.isPrimitive() ? value.box() : value).toString();
    claim(component, name, type);
    if (!attribute.presence().required()) {
      claim(component, name + "IfAbsent", type);
      claim(component, "remove" + Casing.pascal(name), "");
    }
    if (attribute.conversion().isPresent()) {
      return;
    }
    if (attribute.type().numeric()) {
      claim(component, "add" + Casing.pascal(name), type);
      claim(component, "subtract" + Casing.pascal(name), type);
    }
    if (value instanceof ParameterizedTypeName set && attribute.type() == AttributeType.SET) {
      claimMembers(component, "addTo" + Casing.pascal(name), set.typeArguments.get(0));
      claimMembers(component, "removeFrom" + Casing.pascal(name), set.typeArguments.get(0));
    }
    if (value instanceof ParameterizedTypeName list && attribute.type() == AttributeType.LIST) {
      claimElements(component, list.typeArguments.get(0));
    }
  }

  private void claimElements(Component component, TypeName element) {
    claimMembers(component, "append" + Casing.pascal(component.name()), element);
    claimMembers(component, "prepend" + Casing.pascal(component.name()), element);
  }

  /** Without arguments, with one or with several: all are calls of the method. */
  private void claimMembers(Component component, String method, TypeName member) {
    claim(component, method, "");
    claim(component, method, member.toString());
  }

  private void claim(Component component, String method, String type) {
    String first = ownersOfMethods.putIfAbsent(method + "(" + type + ")", component.name());
    if (first != null && !first.equals(component.name())) {
      problems.add(
          ProblemCode.RS023,
          component.place(),
          "the component " + first + " has the method " + method + " of the updater already");
    }
  }
}
