package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.TableModel;
import java.util.List;

/** The names of the parameters and local variables in the DAO of one record. */
final class DaoMembers {

  /** The parameters and variables that no component asks for. */
  enum Own {
    DATABASE,
    DAO,
    CONSISTENCY,
    KEY,
    CHANGE,
    CHANGES,
    CONDITION,
    INDEX,
    TOLD,
    FILLING,
    MOST
  }

  private final TableModel model;
  private final NameAllocator locals = new NameAllocator();

  DaoMembers(TableModel model) {
    this.model = model;
    // A parameter hides a type of its name, as in PhoneTable.key(…).
    locals.newName(GeneratedNames.table(model.record()).simpleName());
    for (ComponentModel component : model.components()) {
      locals.newName(component.name(), component.path());
    }
    locals.newName("database", Own.DATABASE);
    locals.newName("dao", Own.DAO);
    locals.newName("consistency", Own.CONSISTENCY);
    locals.newName("key", Own.KEY);
    locals.newName("change", Own.CHANGE);
    locals.newName("changes", Own.CHANGES);
    locals.newName("condition", Own.CONDITION);
    locals.newName("index", Own.INDEX);
    locals.newName("told", Own.TOLD);
    locals.newName("filling", Own.FILLING);
    locals.newName("most", Own.MOST);
  }

  String own(Own name) {
    return locals.get(name);
  }

  String local(AttributeModel attribute) {
    return locals.get(attribute.component());
  }

  /** The variable of a component. */
  String local(ComponentModel component) {
    return locals.get(component.path());
  }

  /** One parameter per component, of the type that it is declared by. */
  List<ParameterSpec> components() {
    return components(model.components());
  }

  /** One parameter for each of some components, of the type that it is declared by. */
  List<ParameterSpec> components(List<ComponentModel> some) {
    return some.stream()
        .map(
            component ->
                ParameterSpec.builder(component.java().declared(), local(component)).build())
        .toList();
  }

  /** The variables of all components, as arguments. */
  CodeBlock componentArguments() {
    return model.components().stream()
        .map(component -> CodeBlock.of("$L", local(component)))
        .collect(CodeBlock.joining(",$W"));
  }

  /** One parameter per attribute, of the type of a value that is there. */
  List<ParameterSpec> values(List<AttributeModel> attributes) {
    return attributes.stream()
        .map(attribute -> ParameterSpec.builder(attribute.java().value(), local(attribute)).build())
        .toList();
  }

  /** The variables of the attributes, as arguments. */
  CodeBlock arguments(List<AttributeModel> attributes) {
    return attributes.stream()
        .map(attribute -> CodeBlock.of("$L", local(attribute)))
        .collect(CodeBlock.joining(",$W"));
  }
}
