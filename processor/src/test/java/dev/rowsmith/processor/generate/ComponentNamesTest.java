package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.processor.model.EnumModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Compiles what is generated for components whose names are ours, Java's or odd. */
class ComponentNamesTest {

  private static final List<String> NAMES =
      List.of(
          // our own locals, members and constants
          "item",
          "writer",
          "reader",
          "set",
          "key",
          "database",
          "ordinal",
          "phone",
          "schema",
          "codec",
          "value",
          "updater",
          "changes",
          "condition",
          "index",
          "text",
          "onlyIf",
          "createGsi",
          "change",
          "require",
          "indexName",
          "storedName",
          "attribute",
          "list",
          "enums",
          "NAME",
          "SCHEMA",
          "CODEC",
          "OWN",
          "OWN_CODEC",
          "ownCodec",
          "ownDefault",
          "SCHEMA_",
          // words of Java
          "record",
          "var",
          "yield",
          "sealed",
          "permits",
          "when",
          "string",
          "override",
          "object",
          // types that the generated code names, and the packages that they are in
          "uuid",
          "UUID",
          "Key",
          "Optional",
          "Instant",
          "RecordReader",
          "RecordWriter",
          "Change",
          "PhoneTable",
          "PhoneDao",
          "Phone",
          "Own",
          "dev",
          "java",
          "example",
          "javax",
          // odd ones
          "_x",
          "$x",
          "$",
          "x",
          "X",
          "_1",
          "a__b",
          "$L",
          "名前",
          "ünïcødé",
          "ı",
          "İ",
          "𝒳");

  private static final List<Object> DEFAULTS =
      List.of(
          new UUID(1, 2), Instant.EPOCH, LocalDate.EPOCH, BigDecimal.TEN, "it's a \"*/\\u000a$L\"");

  @Test
  void compilesThemAsKeys() {
    strict((packageName, name) -> phone(packageName).key(UUID.class, name).key(int.class, "own"));
  }

  @Test
  void compilesThemAsValuesThatMayBeAbsent() {
    strict(
        (packageName, name) ->
            phone(packageName)
                .key(int.class, "id")
                .optional(Integer.class, name)
                .index("one-index", name)
                .index("two-index", "id", name));
  }

  @Test
  void compilesThemWithDefaults() {
    strict(
        (packageName, name) -> {
          RecordFixture phone = phone(packageName).key(int.class, "id");
          phone.defaulted(UUID.class, name, DEFAULTS.get(0));
          for (int i = 0; i < DEFAULTS.size(); i++) {
            phone.defaulted(DEFAULTS.get(i).getClass(), "other" + i, DEFAULTS.get(i));
          }
          return phone.enumerated("own", own(packageName), "A");
        });
  }

  @Test
  void compilesThemAsEnumsOfAUsersOwn() {
    strict(
        (packageName, name) ->
            phone(packageName)
                .key(int.class, "id")
                .enumerated(name, own(packageName), "A")
                .index("one-index", name));
  }

  @Test
  void compilesThemWithListsOfTheirOwn() {
    strict(
        (packageName, name) -> {
          RecordFixture phone = phone(packageName).key(int.class, "id");
          // The reader refuses a list whose enum would have no name, or its class's.
          boolean refused = List.of("_1", "$", "𝒳").contains(name);
          return refused ? phone : phone.listed(name, "A", "B").index("one-index", name);
        });
  }

  @Test
  void compilesThemAllInOneRecord() {
    RecordFixture phone = phone("example").key(int.class, "id");
    NAMES.stream()
        .filter(name -> !name.equals("own"))
        .forEach(name -> phone.component(long.class, name));
    phone.component(String.class, "nameIfAbsent").component(String.class, "name");
    phone.component(int.class, "addCount").component(int.class, "count");
    phone.component(String.class, "removeName").component(boolean.class, "addCountIfAbsent");
    JavacRun.strict(phone.sources());
  }

  private static RecordFixture phone(String packageName) {
    return RecordFixture.of(packageName, "Phone");
  }

  private static EnumModel own(String packageName) {
    return RecordFixture.list(ClassName.get(packageName, "Own"), false, "A");
  }

  /** One record per name, each in a package of its own, all compiled in one go. */
  private static void strict(BiFunction<String, String, RecordFixture> record) {
    Map<String, String> sources = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).equals("own")) {
        continue;
      }
      String packageName = "example.p" + i;
      sources.putAll(record.apply(packageName, NAMES.get(i)).sources());
      sources.put(
          "example/p" + i + "/Own.java", "package " + packageName + "; public enum Own { A }");
    }
    JavacRun.strict(sources);
  }
}
