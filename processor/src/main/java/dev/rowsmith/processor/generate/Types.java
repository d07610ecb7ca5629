package dev.rowsmith.processor.generate;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import javax.lang.model.element.Modifier;

/** The classes that generated code names: those of the runtime, and a few of the JDK. */
final class Types {

  static final ClassName ATTRIBUTE = ClassName.get("dev.rowsmith", "Attribute");
  static final ClassName CHANGE_CODEC = ClassName.get("dev.rowsmith.codec", "ChangeCodec");
  static final ClassName CONDITION = ClassName.get("dev.rowsmith", "Condition");
  static final ClassName DATABASE = ClassName.get("dev.rowsmith", "Database");
  static final ClassName ENUM_ATTRIBUTE = ClassName.get("dev.rowsmith", "EnumAttribute");
  static final ClassName ORDERED_ATTRIBUTE = ClassName.get("dev.rowsmith", "OrderedAttribute");
  static final ClassName RECORD_UPDATER = ClassName.get("dev.rowsmith", "RecordUpdater");
  static final ClassName SET_ATTRIBUTE = ClassName.get("dev.rowsmith", "SetAttribute");
  static final ClassName TEXT_ATTRIBUTE = ClassName.get("dev.rowsmith", "TextAttribute");
  static final ClassName DOCUMENT_ATTRIBUTE = ClassName.get("dev.rowsmith", "DocumentAttribute");
  static final ClassName JSON_ATTRIBUTE = ClassName.get("dev.rowsmith", "JsonAttribute");
  static final ClassName LIST_ATTRIBUTE = ClassName.get("dev.rowsmith", "ListAttribute");
  static final ClassName MAP_ATTRIBUTE = ClassName.get("dev.rowsmith", "MapAttribute");
  static final ClassName RECORD_ATTRIBUTE = ClassName.get("dev.rowsmith", "RecordAttribute");
  static final ClassName VARIANT_ATTRIBUTE = ClassName.get("dev.rowsmith", "VariantAttribute");
  static final ClassName ELEMENT_CODEC = ClassName.get("dev.rowsmith.codec", "ElementCodec");
  static final ClassName NESTED_CODEC = ClassName.get("dev.rowsmith.codec", "NestedCodec");
  static final ClassName NESTED_CONTENT = ClassName.get("dev.rowsmith.codec", "NestedContent");
  static final ClassName VARIANT_CODEC = ClassName.get("dev.rowsmith.codec", "VariantCodec");
  static final ClassName ATTRIBUTE_SCHEMA = ClassName.get("dev.rowsmith.schema", "AttributeSchema");
  static final ClassName TRANSACTION_WRITE = ClassName.get("dev.rowsmith", "TransactionWrite");
  static final ClassName CONVERSION = ClassName.get("dev.rowsmith.codec", "Conversion");
  static final ClassName TIME_PATTERN = ClassName.get("dev.rowsmith.codec", "TimePattern");
  static final ClassName CONVERTED_ATTRIBUTE = ClassName.get("dev.rowsmith", "ConvertedAttribute");
  static final ClassName CONVERTED_ORDERED_ATTRIBUTE =
      ClassName.get("dev.rowsmith", "ConvertedOrderedAttribute");
  static final ClassName KEY_ATTRIBUTE = ClassName.get("dev.rowsmith", "KeyAttribute");
  static final ClassName KEY_TEXT_ATTRIBUTE = ClassName.get("dev.rowsmith", "KeyTextAttribute");
  static final ClassName KEY_TEMPLATE = ClassName.get("dev.rowsmith.codec", "KeyTemplate");
  static final ClassName KEY_TEXT = ClassName.get("dev.rowsmith.codec", "KeyText");
  static final ClassName ENUM_CODEC = ClassName.get("dev.rowsmith.codec", "EnumCodec");
  static final ClassName KEY = ClassName.get("dev.rowsmith.codec", "Key");
  static final ClassName FILLING = ClassName.get("dev.rowsmith.codec", "Filling");
  static final ClassName PROJECTION = ClassName.get("dev.rowsmith.codec", "Projection");
  static final ClassName RECORD_CODEC = ClassName.get("dev.rowsmith.codec", "RecordCodec");
  static final ClassName MIXED_CODEC = ClassName.get("dev.rowsmith.codec", "MixedCodec");
  static final ClassName RECORD_TYPE = ClassName.get("dev.rowsmith.codec", "RecordType");
  static final ClassName RECORD_READER = ClassName.get("dev.rowsmith.codec", "RecordReader");
  static final ClassName RECORD_WRITER = ClassName.get("dev.rowsmith.codec", "RecordWriter");
  static final ClassName SET_CODEC = ClassName.get("dev.rowsmith.codec", "SetCodec");
  static final ClassName CHANGE_KIND = ClassName.get("dev.rowsmith.operation", "Change", "Kind");
  static final ClassName CONSISTENCY = ClassName.get("dev.rowsmith.operation", "Consistency");
  static final ClassName ATTRIBUTE_TYPE = ClassName.get("dev.rowsmith.schema", "AttributeType");
  static final ClassName DYNAMO_DB_OPTIONS =
      ClassName.get("dev.rowsmith.schema", "DynamoDbTableOptions");
  static final ClassName INDEX_VIOLATION = ClassName.get("dev.rowsmith.schema", "IndexViolation");
  static final ClassName INDEX_SCHEMA = ClassName.get("dev.rowsmith.schema", "IndexSchema");
  static final ClassName PLACE = ClassName.get("dev.rowsmith.schema", "Place");
  static final ClassName KEY_SCHEMA = ClassName.get("dev.rowsmith.schema", "KeySchema");
  static final ClassName SQL_OPTIONS = ClassName.get("dev.rowsmith.schema", "SqlTableOptions");
  static final ClassName TABLE_SCHEMA = ClassName.get("dev.rowsmith.schema", "TableSchema");
  static final ClassName TRAIT = ClassName.get("dev.rowsmith.schema", "Trait");

  static final ArrayTypeName TRAIT_ARRAY = ArrayTypeName.of(TRAIT);

  static final ClassName STRING = ClassName.get(String.class);

  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "dev.rowsmith.processor.RowsmithProcessor")
          .build();

  private Types() {}

  /** {@code @Generated}, without a date, so that the same record gives the same file. */
  static AnnotationSpec generated() {
    return GENERATED;
  }

  /** {@code public final}, or {@code final} for a record that is not public. */
  static Modifier[] modifiers(boolean exported) {
    return exported
        ? new Modifier[] {Modifier.PUBLIC, Modifier.FINAL}
        : new Modifier[] {Modifier.FINAL};
  }
}
