package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.SourceModel;
import java.util.List;

/**
 * Turns the attributes that a reader hands out into the loop that puts them into local variables.
 *
 * <pre>{@code
 * for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
 *   switch (ordinal) {
 *     case 0 -> personId = reader.int32();
 *     …
 *   }
 * }
 * }</pre>
 */
final class ReadLoop {

  private final TableMembers members;
  private final AbsentValues absence;

  ReadLoop(TableMembers members) {
    this.members = members;
    this.absence = new AbsentValues(members);
  }

  void add(MethodSpec.Builder read, List<SourceModel> sources) {
    String ordinal = members.own(Own.ORDINAL);
    read.beginControlFlow(
            "for (int $1L = $2L.next(); $1L != $3T.END; $1L = $2L.next())",
            ordinal,
            members.own(Own.READER),
            Types.RECORD_READER)
        .beginControlFlow("switch ($L)", ordinal);
    sources.forEach(source -> addArm(read, source));
    read.endControlFlow().endControlFlow();
  }

  private void addArm(MethodSpec.Builder read, SourceModel source) {
    List<CodeBlock> taken =
        source.components().stream().map(component -> taken(source, component)).toList();
    int ordinal = source.stored().ordinal();
    if (taken.size() == 1) {
      read.addStatement("case $L -> $L", ordinal, taken.get(0));
      return;
    }
    read.beginControlFlow("case $L ->", ordinal);
    taken.forEach(read::addStatement);
    read.endControlFlow();
  }

  private CodeBlock taken(SourceModel source, AttributeModel component) {
    CodeBlock reader =
        source
            .holding(component)
            .map(text -> within(text, component))
            .orElseGet(() -> CodeBlock.of("$L", members.own(Own.READER)));
    String codec = component.hasCodec() ? members.valueCodec(component) : "";
    CodeBlock stored =
        CodeBlock.of("$L.$L($L)", reader, CodecGenerator.method(component.type()), codec);
    return CodeBlock.of("$L = $L", members.local(component), absence.converted(component, stored));
  }

  /** A reader that stands on a component within the key text that the reader stands on. */
  private CodeBlock within(KeyTextModel text, AttributeModel component) {
    return CodeBlock.of(
        "$L.reader($L,$W$L)",
        members.template(text),
        members.own(Own.READER),
        members.component(component));
  }
}
