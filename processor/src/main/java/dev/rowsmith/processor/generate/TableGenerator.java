package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.generate.TableMembers.Own;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.SharedTable;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.IndexSchema.Kind;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Turns a record into its table class: the attributes that conditions are made of, the schema and
 * the codec.
 *
 * <pre>{@code
 * public static final TextAttribute<Phone> NAME = new TextAttribute<>(1, "name", "name");
 * public static final TableSchema SCHEMA = TableSchema.builder("Phone", "phonebook", …).build();
 * public static final RecordCodec<Phone> CODEC = new Codec();
 * }</pre>
 */
public final class TableGenerator {

  /** The source of {@code PhoneTable}. */
  public TypeSpec generate(TableModel model) {
    TableMembers members = new TableMembers(model);
    ClassName table = GeneratedNames.table(model.record());
    ClassName codec = table.nestedClass(ModelTypes.nested(model, "Codec"));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(table)
            .addJavadoc(
                new Javadoc(model.record())
                    .of("The table of {@link} records: its attributes, its schema and its codec."))
            .addAnnotation(Types.generated())
            .addModifiers(Types.modifiers(model.exported()));
    NestedCodecGenerator nested = new NestedCodecGenerator(members);
    // Before all that may make a codec of one of their records.
    model.nested().variants().forEach(each -> type.addField(nested.variants(each)));
    type.addFields(new ValueFields(members).fields());
    addAttributes(type, model, members);
    type.addField(schema(model, members));
    if (model.mixed()) {
      type.addField(codec(members, mixedCodec(model, members)));
    } else {
      type.addField(codec(members, CodeBlock.of("new $T()", codec)))
          .addType(new CodecGenerator(members).generate(codec, model.key()));
    }
    if (model.hasStream()) {
      ChangesGenerator changes = new ChangesGenerator(model, members);
      type.addField(changes.constant()).addMethod(changes.readKey());
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(key(model.key(), members));
    PathGenerator paths = new PathGenerator(members);
    model.nested().records().forEach(each -> type.addType(paths.generate(each)));
    model.nested().records().forEach(each -> type.addType(nested.codec(each)));
    return type.build();
  }

  private static void addAttributes(TypeSpec.Builder type, TableModel model, TableMembers members) {
    AttributeFields fields = new AttributeFields(members);
    KeyTextFields texts = new KeyTextFields(model.key(), members);
    for (AttributeModel attribute : model.attributes()) {
      model.key().holding(attribute).ifPresent(text -> type.addField(fields.part(attribute)));
    }
    type.addFields(texts.before());
    for (AttributeModel attribute : model.attributes()) {
      type.addField(
          model
              .key()
              .holding(attribute)
              .map(texts::holding)
              .orElseGet(() -> fields.field(attribute)));
    }
    type.addFields(texts.templates()).addFields(texts.composites());
    if (!model.key().texts().isEmpty()) {
      type.addField(texts.texts());
    }
  }

  private static FieldSpec schema(TableModel model, TableMembers members) {
    CodeBlock.Builder schema =
        CodeBlock.builder()
            .add(
                "$T.builder($>$>$>$>\n$L,$W$L",
                Types.TABLE_SCHEMA,
                Quoted.string(model.record().simpleName()),
                Quoted.string(model.name()));
    model
        .key()
        .with(model.attributes())
        .forEach(attribute -> schema.add(",$W$L", members.constant(attribute)));
    schema.add(")$<$<\n.key($L)", key(members, model.key().stored()));
    for (IndexModel index : model.indexes()) {
      schema.add(
          "\n.index($T.$L($L,$W$L)$L)",
          Types.INDEX_SCHEMA,
          index.kind() == Kind.LOCAL ? "local" : "global",
          Quoted.string(index.name()),
          key(members, index.storedKey(model.key())),
          projection(members, index));
    }
    schema.add(OptionsCode.of(model.dynamoDb()));
    schema.add(OptionsCode.of(model.sql()));
    model.shared().ifPresent(shared -> schema.add(within(shared)));
    return constant(Types.TABLE_SCHEMA, members.own(Own.SCHEMA))
        .addJavadoc(
            new Javadoc(members.record()).of("What the table of {@link} records looks like."))
        .initializer(schema.add("\n.build()$<$<").build())
        .build();
  }

  private static CodeBlock within(SharedTable shared) {
    CodeBlock.Builder within =
        CodeBlock.builder()
            .add(
                "\n.within($T.$L",
                GeneratedNames.table(shared.table().record()),
                new TableMembers(shared.table()).own(Own.SCHEMA));
    shared.mixedIndexes().forEach(index -> within.add(",$W$L", Quoted.string(index)));
    return within.add(")").build();
  }

  /** What the types say is only asked for later, since their schemas refer to this one. */
  private static CodeBlock mixedCodec(TableModel model, TableMembers members) {
    CodeBlock types =
        model.types().stream().map(TableGenerator::recordType).collect(CodeBlock.joining(",\n"));
    return CodeBlock.builder()
        .add("new $T<>($>$>\n$L,\n", Types.MIXED_CODEC, members.own(Own.SCHEMA))
        .add("() -> $T.of($>$>\n$L))$<$<$<$<", List.class, types)
        .build();
  }

  private static CodeBlock recordType(TableModel type) {
    TableMembers names = new TableMembers(type);
    return CodeBlock.of(
        "new $1T<>($2T.class, $3T.$4L, $3T.$5L)",
        Types.RECORD_TYPE,
        type.record(),
        GeneratedNames.table(type.record()),
        names.own(Own.SCHEMA),
        names.own(Own.CODEC));
  }

  private static CodeBlock key(TableMembers members, KeyModel key) {
    boolean single = key.partition().size() == 1 && key.sort().size() < 2;
    return single
        ? CodeBlock.of("$T.of($L)", Types.KEY_SCHEMA, constants(members, key.attributes()))
        : CodeBlock.of(
            "new $1T($2T.of($3L),$W$2T.of($4L))",
            Types.KEY_SCHEMA,
            List.class,
            constants(members, key.partition()),
            constants(members, key.sort()));
  }

  private static CodeBlock projection(TableMembers members, IndexModel index) {
    return switch (index.projection()) {
      case ALL -> CodeBlock.of("");
      case KEYS_ONLY -> CodeBlock.of(".keysOnly()");
      case INCLUDE -> CodeBlock.of(".including($L)", constants(members, index.included()));
    };
  }

  private static CodeBlock constants(TableMembers members, List<AttributeModel> attributes) {
    return attributes.stream()
        .map(attribute -> CodeBlock.of("$L", members.constant(attribute)))
        .collect(CodeBlock.joining(",$W"));
  }

  private static FieldSpec codec(TableMembers members, CodeBlock made) {
    TypeName type = ParameterizedTypeName.get(Types.RECORD_CODEC, members.record());
    return constant(type, members.own(Own.CODEC))
        .addJavadoc(
            new Javadoc(members.record()).of("Carries a {@link} to a backend, and back from it."))
        .initializer(made)
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  }

  private static MethodSpec key(KeyModel key, TableMembers members) {
    CodeBlock parts =
        key.attributes().stream()
            .map(
                part ->
                    CodeBlock.of("$L.operand($L)", members.component(part), members.local(part)))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("key")
            .addJavadoc(
                new Javadoc(members.record())
                    .of("The key of the {@link} with " + Javadoc.these(key.attributes()) + "."))
            .addModifiers(Modifier.STATIC)
            .returns(Types.KEY)
            .addStatement("return $T.of($L)", Types.KEY, parts);
    key.attributes().forEach(part -> method.addParameter(part.java().value(), members.local(part)));
    return method.build();
  }
}
