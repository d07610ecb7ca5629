package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.KeyTextModel.Kind;
import dev.rowsmith.processor.model.ProjectionModel;
import dev.rowsmith.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Turns what a part of a record needs of the table's attributes and key texts into constants of the
 * class that reads it.
 *
 * <pre>{@code
 * private static final KeyTemplate SORT_TEMPLATE = TaskTable.CODEC.keyTexts().get(0).template();
 * private static final AttributeSchema DAY = TaskTable.DAY;
 * }</pre>
 */
final class TableConstants {

  private final ProjectionModel model;
  private final TableMembers members;
  private final TableMembers table;

  TableConstants(ProjectionModel model, TableMembers members) {
    this.model = model;
    this.members = members;
    this.table = new TableMembers(model.table());
  }

  /** The attribute, as the table or a constant of these names it. */
  CodeBlock constant(AttributeModel attribute) {
    List<AttributeModel> ofTable = model.table().attributes();
    return attribute.ordinal() < ofTable.size()
        ? table.qualified(ofTable.get(attribute.ordinal()))
        : CodeBlock.of("$L", members.constant(attribute));
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    Set<AttributeModel> named = new LinkedHashSet<>();
    for (SourceModel source : model.sources()) {
      source.text().ifPresent(text -> addText(text, fields));
      source.components().stream()
          .filter(component -> source.holding(component).isPresent())
          .forEach(named::add);
    }
    EmbeddedRecords records = new EmbeddedRecords(members);
    model.attributes().stream()
        .filter(each -> each.conversion().isPresent() || records.tellsAbsence(each))
        .forEach(named::add);
    named.forEach(each -> fields.add(named(each)));
    return fields;
  }

  private void addText(KeyTextModel text, List<FieldSpec> fields) {
    fields.add(
        field(Types.KEY_TEMPLATE, members.template(text), CodeBlock.of("$L.template()", of(text))));
    if (text.kind() == Kind.COMPOSITE) {
      String name = members.constant(text.attribute());
      fields.add(field(Types.ATTRIBUTE_SCHEMA, name, CodeBlock.of("$L.attribute()", of(text))));
    }
  }

  /** What the table knows of a key text, whose own constants may be seen in its package alone. */
  private CodeBlock of(KeyTextModel text) {
    return CodeBlock.of(
        "$Z$T.$L.keyTexts().get($L)",
        GeneratedNames.table(table.record()),
        table.own(Own.CODEC),
        model.table().key().texts().indexOf(text));
  }

  private FieldSpec named(AttributeModel attribute) {
    CodeBlock value =
        members
            .key()
            .holding(attribute)
            .map(
                text ->
                    CodeBlock.of(
                        "$L.components().get($L)",
                        members.template(text),
                        text.components().indexOf(attribute)))
            .orElseGet(() -> constant(attribute));
    return field(Types.ATTRIBUTE_SCHEMA, members.component(attribute), value);
  }

  private static FieldSpec field(ClassName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}
