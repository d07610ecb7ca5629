package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Compiles what is generated for records, and for their enums, named like types that it uses. */
class RecordNamesTest {

  static final List<String> NAMES =
      List.of(
          // of the contract, of java.lang, and nested types of our own
          "Record",
          "Stream",
          "Override",
          "Table",
          "Condition",
          "String",
          "Object",
          "Optional",
          "List",
          "Key",
          "Updater",
          "Codec",
          "Attribute",
          "Index",
          "Integer",
          "Enum",
          "Class",
          // of the SDK, of the runtime, of java.util and java.lang
          "Select",
          "Tag",
          "Endpoint",
          "Map",
          "Set",
          "Query",
          "Scan",
          "Page",
          "Position",
          "RecordDao",
          "Boolean",
          "Long",
          "Math",
          "Deprecated",
          // that the generated code names
          "Consumer",
          "Consistency",
          "Collection",
          "Arrays",
          "Instant",
          "Database",
          "Generated",
          "Change",
          "RecordReader",
          "RecordWriter",
          "EnumCodec",
          "TableSchema",
          "Trait",
          // whose local variable is ours too, or odd
          "Writer",
          "Reader",
          "URL",
          "A",
          "dev",
          "名前",
          "Foo$Bar");

  @Test
  void compilesThemInAPackage() {
    Map<String, String> sources = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      sources.putAll(full(RecordFixture.of("example.p" + i, NAMES.get(i))).sources());
    }
    JavacRun.strict(sources);
  }

  @Test
  void compilesThemNested() {
    Map<String, String> sources = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      sources.putAll(full(RecordFixture.of("example", "Outer" + i, NAMES.get(i))).sources());
    }
    JavacRun.strict(sources);
  }

  @Test
  void compilesThemNestedInTheUnnamedPackage() {
    Map<String, String> sources = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      RecordFixture record = RecordFixture.of("", "Outer" + i, NAMES.get(i)).packagePrivate();
      sources.putAll(full(record).sources());
    }
    JavacRun.strict(sources);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void compilesThemInTheUnnamedPackage(String name) {
    JavacRun.strict(full(RecordFixture.of("", name)).sources());
  }

  @Test
  void compilesThemAsEnumsOfARecord() {
    Map<String, String> sources = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      sources.putAll(withEnum("example.p" + i, NAMES.get(i)));
    }
    JavacRun.strict(sources);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void compilesThemAsEnumsInTheUnnamedPackage(String name) {
    JavacRun.strict(withEnum("", name));
  }

  private static Map<String, String> withEnum(String packageName, String name) {
    ClassName type = ClassName.get(packageName, name);
    RecordFixture record =
        full(RecordFixture.of(packageName, "Phone"))
            .enumerated("own", RecordFixture.list(type, false, "A", "B"), "A")
            .enumerated(name, type, "A", "B")
            .index("own-index", "own", "instant");
    Map<String, String> sources = new HashMap<>(record.sources());
    String header = packageName.isEmpty() ? "" : "package " + packageName + ";";
    sources.put(
        packageName.replace('.', '/') + "/" + name + ".java",
        header + " public enum " + name + " { A, B }");
    return sources;
  }

  /** A record with one of everything, for which all types are imported. */
  private static RecordFixture full(RecordFixture record) {
    return record
        .key(int.class, "id")
        .key(String.class, "sort")
        .component(Instant.class, "instant")
        .optional(Long.class, "optional")
        .component(boolean.class, "flag")
        .listed("string", "A", "B")
        .listed("attribute", "A", "B")
        .listed("index", "A", "B")
        .listed("override", "A", "B")
        .defaulted(Instant.class, "since", Instant.EPOCH)
        .index("by-string-and-instant", "string", "instant");
  }
}
