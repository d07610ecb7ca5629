package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.TableClass;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.SqlTableOptions;
import dev.rowsmith.schema.Throughput;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns a table's options on each backend into a part of its schema, which says only what is not as
 * it is anyway, and into a part of its manifest:
 *
 * <pre>{@code
 * .dynamoDb(DynamoDbTableOptions.builder()
 *     .throughput(5L, 2L)
 *     .stream(StreamView.NEW_IMAGE))
 * }</pre>
 */
final class OptionsCode {

  private OptionsCode() {}

  static CodeBlock of(DynamoDbTableOptions options) {
    CodeBlock.Builder code = CodeBlock.builder();
    Throughput units = options.throughput();
    if (units != null) {
      code.add("\n.throughput($LL,$W$LL)", units.readUnits(), units.writeUnits());
    }
    if (options.stream() != StreamView.NONE) {
      add(code, "stream", options.stream());
    }
    if (options.deletionProtection()) {
      code.add("\n.deletionProtection(true)");
    }
    if (options.pointInTimeRecovery()) {
      code.add("\n.pointInTimeRecovery(true)");
    }
    if (options.encryption() != Encryption.DEFAULT) {
      add(code, "encryption", options.encryption());
    }
    String key = options.encryptionKey();
    if (key != null) {
      code.add("\n.encryptionKey($L)", Quoted.string(key));
    }
    if (options.tableClass() != TableClass.STANDARD) {
      add(code, "tableClass", options.tableClass());
    }
    options
        .tags()
        .forEach(
            (tag, value) -> code.add("\n.tag($L,$W$L)", Quoted.string(tag), Quoted.string(value)));
    return code.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(
            "\n.dynamoDb($T.builder()$>$>$L$<$<)", Types.DYNAMO_DB_OPTIONS, code.build());
  }

  static CodeBlock of(SqlTableOptions options) {
    if (options.equals(SqlTableOptions.NONE)) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (options.nativeEnums()) {
      code.add("\n.withNativeEnums()");
    }
    if (options.fillFactor() != 0) {
      code.add("\n.packed($L)", options.fillFactor());
    }
    if (options.indexFillFactor() != 0) {
      code.add("\n.indexesPacked($L)", options.indexFillFactor());
    }
    String tablespace = options.tablespace();
    if (tablespace != null) {
      code.add("\n.in($L)", Quoted.string(tablespace));
    }
    String indexTablespace = options.indexTablespace();
    if (indexTablespace != null) {
      code.add("\n.indexesIn($L)", Quoted.string(indexTablespace));
    }
    return CodeBlock.of("\n.sql($T.NONE$>$>$L$<$<)", Types.SQL_OPTIONS, code.build());
  }

  static Map<String, Object> json(SqlTableOptions options) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("nativeEnums", options.nativeEnums());
    if (options.fillFactor() != 0) {
      json.put("fillFactor", options.fillFactor());
    }
    if (options.indexFillFactor() != 0) {
      json.put("indexFillFactor", options.indexFillFactor());
    }
    String tablespace = options.tablespace();
    if (tablespace != null) {
      json.put("tablespace", tablespace);
    }
    String indexTablespace = options.indexTablespace();
    if (indexTablespace != null) {
      json.put("indexTablespace", indexTablespace);
    }
    return json;
  }

  private static void add(CodeBlock.Builder code, String option, Enum<?> value) {
    ClassName type = ClassName.get(value.getDeclaringClass());
    code.add("\n.$L($T.$L)", option, type, value.name());
  }

  static Map<String, Object> json(DynamoDbTableOptions options) {
    Map<String, Object> json = new LinkedHashMap<>();
    Throughput units = options.throughput();
    json.put("billing", units == null ? "ON_DEMAND" : "PROVISIONED");
    if (units != null) {
      json.put("readCapacity", units.readUnits());
      json.put("writeCapacity", units.writeUnits());
    }
    json.put("stream", options.stream().name());
    json.put("deletionProtection", options.deletionProtection());
    json.put("pointInTimeRecovery", options.pointInTimeRecovery());
    json.put("encryption", options.encryption().name());
    String key = options.encryptionKey();
    if (key != null) {
      json.put("encryptionKey", key);
    }
    json.put("tableClass", options.tableClass().name());
    json.put("tags", new LinkedHashMap<String, Object>(options.tags()));
    return json;
  }
}
