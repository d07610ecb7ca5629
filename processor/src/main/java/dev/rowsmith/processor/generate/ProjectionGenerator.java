package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.ProjectionModel;
import dev.rowsmith.processor.model.SourceModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns a part of a record into the class that reads it: the attributes to fetch, and how to make
 * the part of them.
 *
 * <pre>{@code
 * public static final Projection<Phone, PhoneSummary> OF_PHONE =
 *     Projection.of(PhoneSummaryProjection::read, PhoneTable.PERSON_ID, PhoneTable.NAME);
 * }</pre>
 */
public final class ProjectionGenerator {

  /** The source of {@code PhoneSummaryProjection}. */
  public TypeSpec generate(ProjectionModel model) {
    TableModel part = model.asRecord();
    ClassName projection = GeneratedNames.projection(model.type());
    TableMembers members = new TableMembers(part, projection, constant(model));
    NestedCodecGenerator nested = new NestedCodecGenerator(members);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(projection)
            .addJavadoc(new Javadoc(model.type()).of("Reads {@link} records."))
            .addAnnotation(Types.generated())
            .addModifiers(Types.modifiers(model.exported()));
    part.nested().variants().forEach(each -> type.addField(nested.variants(each)));
    if (model.isRow()) {
      type.addFields(new ValueFields(members).fields()).addFields(columns(members));
    } else {
      type.addFields(new TableConstants(model, members).fields())
          .addFields(new ValueFields(members).fields());
    }
    type.addField(constant(model, members, projection))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read(model, members));
    part.nested().records().forEach(each -> type.addType(nested.codec(each)));
    return type.build();
  }

  /** The columns of a result, of which no condition is made. */
  private static List<FieldSpec> columns(TableMembers members) {
    List<FieldSpec> fields = new ArrayList<>();
    for (AttributeModel attribute : members.attributes()) {
      CodeBlock place =
          CodeBlock.of(
              "$L, $L, $L",
              attribute.ordinal(),
              Quoted.string(attribute.component()),
              Quoted.string(attribute.storedName()));
      CodeBlock made =
          attribute.type() == AttributeType.SET
              ? CodeBlock.of(
                  "new $T<>($Z$L, $L", Types.SET_ATTRIBUTE, place, members.valueCodec(attribute))
              : CodeBlock.of(
                  "new $T($Z$L, $T.$L",
                  Types.ATTRIBUTE_SCHEMA,
                  place,
                  Types.ATTRIBUTE_TYPE,
                  attribute.type());
      fields.add(
          FieldSpec.builder(Types.ATTRIBUTE_SCHEMA, members.constant(attribute))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer("$L$L)", made, AttributeFields.traits(attribute))
              .build());
    }
    return fields;
  }

  /** {@code OF_PHONE}, or {@code OF_ROW} for a record of no table. */
  static String constant(ProjectionModel model) {
    return model.isRow() ? "OF_ROW" : constant(model.table().record());
  }

  static String constant(ClassName record) {
    return "OF_" + Casing.upperSnake(record.simpleName());
  }

  private static FieldSpec constant(
      ProjectionModel model, TableMembers members, ClassName projection) {
    ClassName record = model.table().record();
    CodeBlock.Builder made =
        CodeBlock.builder().add("$T.of($Z$T::read", Types.PROJECTION, projection);
    TableConstants table = new TableConstants(model, members);
    for (SourceModel source : model.sources()) {
      AttributeModel stored = source.stored();
      made.add(
          ",$W$L", model.isRow() ? CodeBlock.of(members.constant(stored)) : table.constant(stored));
    }
    String sentence =
        model.isRow() ? "What is read of a row to make a {@link}." : "What is read of a {@link}.";
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.PROJECTION, record, model.type()), constant(model))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(new Javadoc(record).of(sentence))
        .initializer(made.add(")").build())
        .build();
  }

  private static MethodSpec read(ProjectionModel model, TableMembers members) {
    MethodSpec.Builder read = new CodecGenerator(members).read(model.sources()).toBuilder();
    read.annotations.clear();
    read.modifiers.clear();
    return read.addModifiers(Modifier.PRIVATE, Modifier.STATIC).build();
  }
}
