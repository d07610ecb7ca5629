package dev.rowsmith.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.AttributeModel.Presence;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.TableModel;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.DynamoDbTableOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

  private static final String HEAD =
      """
      package example;
      import dev.rowsmith.annotation.*;
      import java.math.*;
      import java.nio.ByteBuffer;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      """;

  private static TableModel read(String record) {
    return ModelCapture.thing(HEAD + record);
  }

  @ParameterizedTest
  @CsvSource({
    "String, TEXT",
    "boolean, BOOLEAN",
    "Boolean, BOOLEAN",
    "byte, INT8",
    "Byte, INT8",
    "short, INT16",
    "Short, INT16",
    "int, INT32",
    "Integer, INT32",
    "long, INT64",
    "Long, INT64",
    "char, CHARACTER",
    "Character, CHARACTER",
    "float, FLOAT32",
    "Float, FLOAT32",
    "double, FLOAT64",
    "Double, FLOAT64",
    "BigInteger, BIG_INTEGER",
    "BigDecimal, DECIMAL",
    "byte[], BINARY",
    "UUID, UUID",
    "Instant, INSTANT",
    "LocalDate, DATE",
    "LocalDateTime, DATE_TIME",
    "LocalTime, TIME",
    "Duration, DURATION",
    "ByteBuffer, BUFFER",
    "DayOfWeek, ENUM",
    "Optional<String>, TEXT",
    "Optional<byte[]>, BINARY",
    "Set<String>, SET",
    "Set<Integer>, SET",
    "Set<ByteBuffer>, SET",
    "Set<DayOfWeek>, SET",
    "Optional<DayOfWeek>, ENUM"
  })
  void readsEachType(String java, AttributeType type) {
    AttributeModel attribute =
        read("@Table record Thing(@PartitionKey int id, " + java + " value) {}")
            .attributes()
            .get(1);
    assertThat(attribute.type()).isEqualTo(type);
    assertThat(attribute.java().optional()).isEqualTo(java.startsWith("Optional"));
    assertThat(attribute.java().declared().toString().replaceAll("java\\.\\w+\\.", ""))
        .isEqualTo(java);
  }

  @Test
  void readsNamesKeysAndIndexes() {
    TableModel model =
        read(
            """
            @Table
            @Gsi(value = "by-place", partitionKey = "place", sortKey = "personId")
            @DynamoDbOptions(billing = Billing.PROVISIONED, readCapacity = 5, writeCapacity = 6)
            public record Thing(
                String place,
                @PartitionKey long personId,
                @SortKey @Column("when") Instant timestamp,
                @Gsi(sortKey = "timestamp") String firstOwner) {}
            """);
    List<AttributeModel> all = model.attributes();
    assertThat(model.name()).isEqualTo("thing");
    assertThat(model.exported()).isTrue();
    assertThat(all.stream().map(AttributeModel::storedName))
        .containsExactly("place", "person_id", "when", "first_owner");
    assertThat(all.stream().map(AttributeModel::ordinal)).containsExactly(0, 1, 2, 3);
    assertThat(model.key()).isEqualTo(new KeyModel(List.of(all.get(1)), List.of(all.get(2))));
    assertThat(model.indexes())
        .containsExactly(
            IndexModel.global("by-place", new KeyModel(List.of(all.get(0)), List.of(all.get(1)))),
            IndexModel.global(
                "first_owner-index", new KeyModel(List.of(all.get(3)), List.of(all.get(2)))));
    assertThat(model.dynamoDb()).isEqualTo(DynamoDbTableOptions.builder().throughput(5, 6).build());
  }

  @Test
  void isNotExportedWithinATypeThatIsNotPublic() {
    assertThat(read("@Table record Thing(@PartitionKey int id) {}").exported()).isFalse();
  }

  @Test
  void keepsNamesAsTheyAre() {
    TableModel model =
        read(
            "@Table(value = \"My.Things\", naming = Naming.AS_IS)"
                + " record Thing(@PartitionKey int personId) {}");
    assertThat(model.name()).isEqualTo("My.Things");
    assertThat(model.attributes().get(0).storedName()).isEqualTo("personId");
  }

  @Test
  void readsAListOfTexts() {
    assertThat(
            enumeration(
                "@Enumerated(value = {\"OPEN\", \"DONE\"}, stored = StoredForm.LOWER_CASE,"
                    + " unknown = \"OPEN\") String state"))
        .isEqualTo(
            new EnumModel(
                ClassName.get(String.class),
                true,
                List.of("OPEN", "DONE"),
                StoredForm.LOWER_CASE,
                Map.of(),
                Optional.of("OPEN")));
  }

  @Test
  void readsAnEnumOfTheUsersOwn() {
    EnumModel model = enumeration("@Enumerated(stored = StoredForm.LOWER_CASE) Kind kind");
    assertThat(model.generated()).isFalse();
    assertThat(model.type()).hasToString("example.Thing.Kind");
    assertThat(model.constants()).containsExactly("RUNNING", "DONE");
    assertThat(model.stored()).containsExactly(Map.entry("RUNNING", "in_progress"));
    assertThat(model.form()).isEqualTo(StoredForm.LOWER_CASE);
    assertThat(enumeration("Kind kind").form()).isEqualTo(StoredForm.NAME);
    assertThat(enumeration("Optional<Kind> kind").constants()).hasSize(2);
  }

  @Test
  void requiresPrimitivesAndKeys() {
    assertThat(
            read("@Table record Thing(@PartitionKey String id, int count, String name) {}")
                .attributes()
                .stream()
                .map(attribute -> attribute.presence().required()))
        .containsExactly(true, true, false);
  }

  @Test
  void readsAnAbsenceAsItsDefault() {
    List<Presence> presences =
        read(
                "@Table @NullMarked record Thing(@PartitionKey int id, @Default(\"7\") int count,"
                    + " @Default(\"x\") String name) {}")
            .attributes()
            .stream()
            .map(AttributeModel::presence)
            .toList();
    assertThat(presences)
        .containsExactly(
            new Presence(true, Optional.empty()),
            new Presence(false, Optional.of(7)),
            new Presence(false, Optional.of("x")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', String, false",
    "'', @NonNull String, true",
    "@NullMarked, String, true",
    "@NullMarked, byte[], true",
    "@NullMarked, @Nullable String, false",
    "@NullMarked, byte @Nullable [], false",
    "@NullMarked, Optional<String>, false",
    "@NullUnmarked, String, false",
  })
  void followsTheNullnessOfTheRecord(String mark, String type, boolean required) {
    assertThat(required(HEAD + mark + thing(type))).isEqualTo(required);
  }

  @Test
  void followsTheNullnessOfThePackage() {
    String mark = "@org.jspecify.annotations.NullMarked package example;";
    assertThat(required(HEAD + thing("String"), mark)).isTrue();
    assertThat(required(HEAD + thing("@Nullable String"), mark)).isFalse();
    assertThat(required(HEAD + "@NullUnmarked" + thing("String"), mark)).isFalse();
  }

  @Test
  void respectsTheNullableOfOlderLibraries() {
    String source =
        HEAD.replace("import org.jspecify.annotations.*;", "import old.Nullable;")
            + "@org.jspecify.annotations.NullMarked"
            + thing("@Nullable String");
    TableModel model =
        ModelCapture.thing(
            source,
            JavaFileObjects.forSourceString(
                "old.Nullable",
                "package old; import java.lang.annotation.*;"
                    + " @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})"
                    + " public @interface Nullable {}"));
    assertThat(model.attributes().get(1).presence().required()).isFalse();
  }

  private static String thing(String type) {
    return " @Table record Thing(@PartitionKey int id, " + type + " value) {}";
  }

  private static boolean required(String source) {
    return ModelCapture.thing(source).attributes().get(1).presence().required();
  }

  private static boolean required(String source, String packageInfo) {
    return ModelCapture.thing(
            source, JavaFileObjects.forSourceString("example.package-info", packageInfo))
        .attributes()
        .get(1)
        .presence()
        .required();
  }

  private static EnumModel enumeration(String component) {
    return read("@Table record Thing(@PartitionKey int id, "
            + component
            + ") { enum Kind { @Stored(\"in_progress\") RUNNING, DONE } }")
        .attributes()
        .get(1)
        .enumeration()
        .orElseThrow();
  }
}
