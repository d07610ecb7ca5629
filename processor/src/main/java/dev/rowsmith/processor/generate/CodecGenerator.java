package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Filled;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.SourceModel;
import dev.rowsmith.schema.AttributeType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Turns a record into its codec: one call of the writer and one arm of the reader's switch per
 * component.
 *
 * <pre>{@code
 * writer.int32(PERSON_ID, phone.personId());
 * …
 * case 0 -> personId = reader.int32();
 * }</pre>
 */
final class CodecGenerator {

  private final TableMembers members;
  private final EmbeddedRecords records;
  private final AbsentValues absence;

  CodecGenerator(TableMembers members) {
    this.members = members;
    this.records = new EmbeddedRecords(members);
    this.absence = new AbsentValues(members);
  }

  /** The codec of the table's record. */
  TypeSpec generate(ClassName codec, KeyModel key) {
    TypeSpec.Builder type =
        type(codec, Types.RECORD_CODEC).addMethod(write()).addMethod(read()).addMethod(key(key));
    if (!key.texts().isEmpty()) {
      type.addMethod(keyTexts());
    }
    addFilled(type);
    return type.build();
  }

  private void addFilled(TypeSpec.Builder type) {
    List<AttributeModel> filled =
        members.attributes().stream().filter(each -> each.filled().isPresent()).toList();
    if (!filled.isEmpty()) {
      type.addMethod(FilledMethods.filled(members));
    }
    filled.stream()
        .filter(each -> each.filled().equals(Optional.of(Filled.VERSION)))
        .forEach(each -> type.addMethod(FilledMethods.version(members, each)));
  }

  /** A private class that carries the record, and that methods are still to be added to. */
  TypeSpec.Builder type(ClassName codec, ClassName contract) {
    return TypeSpec.classBuilder(codec)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(contract, members.type()));
  }

  MethodSpec write() {
    MethodSpec.Builder write =
        override("write")
            .addParameter(members.type(), members.own(Own.RECORD))
            .addParameter(Types.RECORD_WRITER, members.own(Own.WRITER));
    if (!members.key().texts().isEmpty()) {
      write.addStatement(
          "$T $L = key($L)", Types.KEY, members.own(Own.KEY), members.own(Own.RECORD));
    }
    records.take(write);
    for (AttributeModel attribute : members.attributes()) {
      Optional<KeyTextModel> text = members.key().text(attribute);
      if (text.isPresent()) {
        write.addStatement(keyText(text.get()));
        continue;
      }
      CodeBlock.Builder call =
          CodeBlock.builder()
              .add(
                  "$L.$L($L,$W",
                  members.own(Own.WRITER),
                  method(attribute.type()),
                  members.constant(attribute));
      if (attribute.hasCodec()) {
        call.add("$L,$W", members.valueCodec(attribute));
      }
      write.addStatement(call.add("$L)", written(attribute)).build());
    }
    members.key().composites().forEach(text -> write.addStatement(keyText(text)));
    return write.build();
  }

  private CodeBlock keyText(KeyTextModel text) {
    CodeBlock given =
        text.kind() == KeyTextModel.Kind.IS_COMPONENT
            ? CodeBlock.of(",$W$L", records.component(text.attribute()))
            : CodeBlock.of("");
    return CodeBlock.of(
        "$L.keyText($L,$W$L,$W$L$L)",
        members.own(Own.WRITER),
        members.constant(text.attribute()),
        members.template(text),
        members.own(Own.KEY),
        given);
  }

  private CodeBlock written(AttributeModel attribute) {
    CodeBlock value = records.value(attribute);
    return attribute.conversion().isPresent()
        ? CodeBlock.of(
            "$L.converted($L,$W$L,$W$L)",
            members.own(Own.WRITER),
            members.constant(attribute),
            members.conversion(attribute),
            value)
        : value;
  }

  MethodSpec read() {
    return read(
        members.attributes().stream()
            .map(attribute -> SourceModel.of(attribute, members.key()))
            .toList());
  }

  /**
   * The method that makes the record.
   *
   * @param sources what is read for it
   */
  MethodSpec read(List<SourceModel> sources) {
    String reader = members.own(Own.READER);
    MethodSpec.Builder read =
        override("read").returns(members.type()).addParameter(Types.RECORD_READER, reader);
    for (AttributeModel attribute : members.attributes()) {
      CodeBlock absent =
          records.maybeAbsent(attribute) ? CodeBlock.of("null") : absence.of(attribute);
      read.addStatement("$T $L = $L", attribute.java().value(), members.local(attribute), absent);
    }
    new ReadLoop(members).add(read, sources);
    records.make(read);
    return read.build();
  }

  private MethodSpec key(KeyModel key) {
    CodeBlock parts =
        key.attributes().stream().map(records::component).collect(CodeBlock.joining(",$W"));
    return override("key")
        .returns(Types.KEY)
        .addParameter(members.type(), members.own(Own.RECORD))
        .addStatement("return $T.key($L)", GeneratedNames.table(members.record()), parts)
        .build();
  }

  private MethodSpec keyTexts() {
    return override("keyTexts")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), Types.KEY_TEXT))
        .addStatement("return $L", members.own(Own.KEY_TEXTS))
        .build();
  }

  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** The method of the writer and of the reader alike. */
  static String method(AttributeType type) {
    return switch (type) {
      case TEXT -> "text";
      case ENUM -> "enumerated";
      case CHARACTER -> "character";
      case BOOLEAN -> "bool";
      case INT8 -> "int8";
      case INT16 -> "int16";
      case INT32 -> "int32";
      case INT64 -> "int64";
      case BIG_INTEGER -> "bigInteger";
      case DECIMAL -> "decimal";
      case FLOAT32 -> "float32";
      case FLOAT64 -> "float64";
      case BINARY -> "binary";
      case BUFFER -> "buffer";
      case UUID -> "uuid";
      case INSTANT -> "instant";
      case DATE -> "date";
      case DATE_TIME -> "dateTime";
      case TIME -> "time";
      case DURATION -> "duration";
      case EXPIRY -> "expiry";
      case SET -> "set";
      case LIST -> "list";
      case MAP -> "map";
      case RECORD -> "record";
      case VARIANT -> "variant";
      case DOCUMENT -> "document";
    };
  }
}
