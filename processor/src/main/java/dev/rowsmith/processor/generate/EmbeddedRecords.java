package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.model.ComponentModel.Embedded;
import dev.rowsmith.processor.model.ComponentModel.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the components of a record into what takes their values out of it, and makes a record of
 * them again; those that are embedded first.
 *
 * <pre>{@code
 * Address address = RecordWriter.present("address", person.address());
 * …
 * Address address = new Address(addressStreet, addressCity);
 * }</pre>
 */
final class EmbeddedRecords {

  /** An attribute's component, the record that it is of, and whether that may be absent. */
  private record Leaf(Stored component, String owner, boolean maybeAbsent) {}

  private final TableMembers members;
  private final Map<AttributeModel, Leaf> leaves = new HashMap<>();

  EmbeddedRecords(TableMembers members) {
    this.members = members;
    collect(members.components(), members.own(Own.RECORD), false);
  }

  private void collect(List<ComponentModel> components, String owner, boolean maybeAbsent) {
    for (ComponentModel component : components) {
      if (component instanceof Stored stored) {
        leaves.put(stored.attribute(), new Leaf(stored, owner, maybeAbsent));
      } else if (component instanceof Embedded embedded) {
        boolean absent = maybeAbsent || !embedded.required();
        collect(embedded.components(), members.local(embedded), absent);
      }
    }
  }

  /** Takes the embedded records out of the one that is written. */
  void take(MethodSpec.Builder write) {
    take(write, members.components(), members.own(Own.RECORD), false);
  }

  private void take(
      MethodSpec.Builder write, List<ComponentModel> components, String owner, boolean absent) {
    for (ComponentModel component : components) {
      if (component instanceof Embedded embedded) {
        String local = members.local(embedded);
        CodeBlock value = taken(embedded, CodeBlock.of("$L.$L()", owner, embedded.name()));
        write.addStatement(
            "$T $L = $L", embedded.type(), local, absent ? unlessAbsent(owner, value) : value);
        take(write, embedded.components(), local, absent || !embedded.required());
      }
    }
  }

  private CodeBlock taken(Embedded embedded, CodeBlock accessed) {
    String path = Quoted.string(embedded.path());
    if (embedded.required()) {
      return CodeBlock.of("$T.present($L,$W$L)", Types.RECORD_WRITER, path, accessed);
    }
    String writer = members.own(Own.WRITER);
    return embedded.java().optional()
        ? CodeBlock.of("$L.embedded($L,$W$L)", writer, path, accessed)
        : CodeBlock.of("$L.embedded($L)", writer, accessed);
  }

  private static CodeBlock unlessAbsent(String owner, CodeBlock value) {
    return CodeBlock.of("$L == null ? null$W: $L", owner, value);
  }

  /** The component's value, as it is in its record. */
  CodeBlock component(AttributeModel attribute) {
    Leaf leaf = leaf(attribute);
    return CodeBlock.of("$L.$L()", leaf.owner(), leaf.component().name());
  }

  /** The component's value, which is null where there is none. */
  CodeBlock value(AttributeModel attribute) {
    Leaf leaf = leaf(attribute);
    CodeBlock value = component(attribute);
    if (attribute.java().optional()) {
      value =
          CodeBlock.of(
              "$T.orNull($L,$W$L)", Types.RECORD_WRITER, members.constant(attribute), value);
    } else if (leaf.maybeAbsent() && checked(leaf)) {
      value =
          CodeBlock.of(
              "$T.present($L,$W$L)", Types.RECORD_WRITER, members.constant(attribute), value);
    }
    return leaf.maybeAbsent() ? unlessAbsent(leaf.owner(), value) : value;
  }

  /** Whether a null is to be refused, which a primitive cannot be. */
  private static boolean checked(Leaf leaf) {
    return leaf.component().required() && !leaf.component().java().declared().isPrimitive();
  }

  /** Whether nothing is known of the component before it is read, not even its default. */
  boolean maybeAbsent(AttributeModel attribute) {
    return leaf(attribute).maybeAbsent();
  }

  /** Whether it is told by name where it is absent beside others of its record. */
  boolean tellsAbsence(AttributeModel attribute) {
    Leaf leaf = leaf(attribute);
    return leaf.maybeAbsent()
        && leaf.component().required()
        && attribute.presence().absent().isEmpty();
  }

  private Leaf leaf(AttributeModel attribute) {
    return Optional.ofNullable(leaves.get(attribute)).orElseThrow();
  }

  /** Makes the embedded records, and the one that is read. */
  void make(MethodSpec.Builder read) {
    make(read, members.components(), false);
    read.addStatement("return new $T($Z$L)", members.type(), arguments(members.components()));
  }

  private void make(MethodSpec.Builder read, List<ComponentModel> components, boolean absent) {
    for (ComponentModel component : components) {
      if (component instanceof Embedded embedded && embedded.required()) {
        make(read, embedded.components(), absent);
        read.addStatement("$T $L = $L", embedded.type(), members.local(embedded), made(embedded));
      } else if (component instanceof Embedded embedded) {
        CodeBlock present =
            embedded
                .attributes()
                .map(attribute -> CodeBlock.of("$L != null", members.local(attribute)))
                .collect(CodeBlock.joining("$W|| "));
        read.addStatement("$T $L = null", embedded.type(), members.local(embedded));
        read.beginControlFlow("if ($L)", present);
        make(read, embedded.components(), true);
        read.addStatement("$L = $L", members.local(embedded), made(embedded)).endControlFlow();
      }
    }
  }

  private CodeBlock made(Embedded embedded) {
    return CodeBlock.of("new $T($Z$L)", embedded.type(), arguments(embedded.components()));
  }

  private CodeBlock arguments(List<ComponentModel> components) {
    return components.stream().map(this::argument).collect(CodeBlock.joining(",$W"));
  }

  private CodeBlock argument(ComponentModel component) {
    CodeBlock value =
        component instanceof Embedded embedded
            ? CodeBlock.of("$L", members.local(embedded))
            : read((Stored) component);
    return component.java().optional()
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }

  private CodeBlock read(Stored component) {
    AttributeModel attribute = component.attribute();
    String local = members.local(attribute);
    if (!maybeAbsent(attribute)) {
      return CodeBlock.of("$L", local);
    }
    if (attribute.presence().absent().isPresent()) {
      return CodeBlock.of(
          "$1L == null ? $2L : $1L", local, new AbsentValues(members).of(attribute));
    }
    return tellsAbsence(attribute)
        ? CodeBlock.of(
            "$T.present($L,$W$L)", Types.RECORD_READER, members.constant(attribute), local)
        : CodeBlock.of("$L", local);
  }
}
