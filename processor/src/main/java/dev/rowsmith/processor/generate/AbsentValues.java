package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import dev.rowsmith.processor.model.AttributeModel;
import java.util.Optional;

/** Turns a component into what it reads as where its attribute is absent. */
final class AbsentValues {

  private final TableMembers members;

  AbsentValues(TableMembers members) {
    this.members = members;
  }

  CodeBlock of(AttributeModel attribute) {
    Optional<Object> value = attribute.presence().absent();
    if (value.isEmpty()) {
      return Literals.nothing(attribute.java().value());
    }
    CodeBlock stored =
        Literals.isLiteral(value.get())
            ? Literals.of(attribute, value.get())
            : CodeBlock.of("$L", members.absent(attribute));
    return converted(attribute, stored);
  }

  /** The component's value in place of which something is stored. */
  CodeBlock converted(AttributeModel attribute, CodeBlock stored) {
    return attribute.conversion().isPresent()
        ? CodeBlock.of(
            "$L.value($L,$W$L)", members.conversion(attribute), members.constant(attribute), stored)
        : stored;
  }
}
