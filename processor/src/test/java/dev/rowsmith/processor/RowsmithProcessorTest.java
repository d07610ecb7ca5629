package dev.rowsmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsmithProcessorTest {

  private static final String PHONE =
      """
      package example;
      import dev.rowsmith.annotation.*;
      @Table("phonebook")
      public record Phone(
          @PartitionKey int personId,
          String name,
          @Enumerated({"PARENT", "SIBLING"}) @Gsi PhoneEnums.Relationship relationship) {}
      """;

  @Test
  void generatesWithoutAWarning() {
    Compilation compilation = Compilations.compile(PHONE);
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("example.PhoneDao");
    assertThat(compilation).generatedSourceFile("example.PhoneEnums");
    assertThat(compilation).generatedSourceFile("example.PhoneTable");
    assertThat(compilation)
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/rowsmith/phonebook.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import example.PhoneEnums.Relationship;@Relationship",
        "import static example.PhoneEnums.Relationship;@Relationship",
        "import example.PhoneEnums.*;@Relationship",
        "@PhoneEnums.Relationship",
        "@example.PhoneEnums.Relationship",
        "import java.util.*;@Optional<PhoneEnums.Relationship>",
      })
  void waitsForItsOwnEnumHoweverItIsNamed(String importAndType) {
    String[] parts = importAndType.split("@");
    Compilation compilation =
        Compilations.compile(
            PHONE
                .replace("PhoneEnums.Relationship", parts[1])
                .replace("package example;", "package example;" + parts[0]));
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void waitsForTheEnumsOfAnotherRecord() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            @Table
            public record Call(@PartitionKey int id, PhoneEnums.Relationship relationship) {}
            """,
            PHONE);
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("example.CallDao");
  }

  @Test
  void waitsForATypeOfAnotherProcessor() {
    String source =
        """
        package example;
        import dev.rowsmith.annotation.*;
        @Table
        public record Task(@PartitionKey int id, later.Kind kind, @Column(later.Kind.NAME) int n) {}
        """;
    Compilation compilation =
        Compilations.strict()
            .withProcessors(
                new GeneratingProcessor(
                    3,
                    "later.Kind",
                    "package later; public enum Kind { A; public static final String NAME = \"nnn\"; }"),
                new RowsmithProcessor())
            .compile(Compilations.files(source));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("example.TaskTable");
  }

  @Test
  void leavesATypeThatNeverComesToTheCompiler() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            @Table
            record Task(int id, @SortKey Missing missing, Gone.Type type) {}
            """);
    assertThat(compilation).failed();
    assertThat(Compilations.codes(compilation))
        .hasSize(3)
        .contains("RS012")
        .anyMatch(message -> message.contains("class Missing"))
        .anyMatch(message -> message.contains("package Gone"));
  }

  @Test
  void tellsAllProblemsOfARecordInTheOrderOfTheSource() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            import java.util.List;
            @Table("ab")
            @DynamoDbOptions(readCapacity = 1)
            record Task(
                @Column("") int id,
                @Enumerated({"A", "b c"}) TaskEnums.Kind kind,
                List<?> list,
                @Gsi(sortKey = "lits") @Default("x") int other,
                @SortKey boolean flag) {}
            """);
    assertThat(Compilations.codes(compilation))
        .containsExactly(
            "RS007", "RS008", "RS021", "RS042", "RS020", "RS030", "RS050", "RS012", "RS014");
  }

  @Test
  void goesOnWithOtherRecords() {
    RecordingProcessor recording = new RecordingProcessor(new RowsmithProcessor());
    String task =
        """
        package example;
        import dev.rowsmith.annotation.*;
        @Table
        record Task(int id) {}
        """;
    Compilation compilation =
        Compiler.javac().withProcessors(recording).compile(Compilations.files(task, PHONE));
    assertThat(Compilations.codes(compilation)).containsExactly("RS010");
    assertThat(recording.origins())
        .contains("example.PhoneDao of example.Phone")
        .noneMatch(origin -> origin.endsWith("Task"));
  }

  @Test
  void saysWhatIsWrongWhereAndHowToMendIt() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            @Table
            record Task(String owner, @SortKey int position) {}
            """);
    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "[RS012] Task.position: @SortKey needs a @PartitionKey, and no component has one. Add"
                + " @PartitionKey to one component: owner. See docs/errors.md#rs012");
  }

  @Test
  void pointsAtTheWrongWord() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            @Table("ab")
            record Task(@PartitionKey int id) {}
            """);
    Diagnostic<? extends JavaFileObject> error = compilation.errors().get(0);
    assertThat(error.getLineNumber()).isEqualTo(3);
    assertThat(error.getColumnNumber()).isEqualTo(8);
  }

  @Test
  void refusesAClassThatAnotherProcessorMadeFirst() {
    Compilation compilation =
        Compilations.strict()
            .withProcessors(
                new GeneratingProcessor(
                    1, "example.PhoneTable", "package example; class PhoneTable {}"),
                new RowsmithProcessor())
            .compile(Compilations.files(PHONE));
    assertThat(Compilations.codes(compilation)).contains("RS006");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String",
        "Override",
        "Record",
        "Object",
        "Integer",
        "Enum",
        "Optional",
        "Database",
        "RecordDao",
        "AsyncRecordDao",
        "CompletableFuture",
        "Void",
        "Generated",
        "Condition",
        "Stream",
        "List",
        "Map",
        "Set",
        "Select",
        "Tag",
        "Endpoint",
        "Key",
        "Query",
        "Page",
        "Attribute",
        "Table2",
        "名前",
        "$x"
      })
  void takesARecordOfAnyName(String name) {
    String source =
        """
        package example;
        import dev.rowsmith.annotation.Table;
        import dev.rowsmith.annotation.PartitionKey;
        @Table("things")
        public record NAME(@PartitionKey int id, java.lang.String text, java.lang.Integer number) {}
        """;
    assertThat(Compilations.compile(source.replace("NAME", name))).succeededWithoutWarnings();
  }

  @Test
  void takesATypeBesideTheRecordThatIsNamedAsOneOfJavaLang() {
    Compilation compilation =
        Compilations.compile(
            "package example; class String {}",
            "package example; class Override {}",
            "package example; class Integer {}",
            PHONE.replace("String name", "java.lang.String name"));
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void takesARecordInTheUnnamedPackage() {
    Compilation compilation = Compilations.compile(PHONE.replace("package example;", ""));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("PhoneDao");
  }

  @Test
  void takesNestedRecordsThatItsPackageSees() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            interface Outer {
              @Table record First(@PartitionKey int id,
                  @Enumerated({"A"}) FirstEnums.Kind kind) {}
              class Inner {
                @Table protected record Second(@PartitionKey int id) {}
              }
            }
            """);
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("example.SecondDao");
  }

  @Test
  void takesComponentsNamedAsOurLocalsAndTypes() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            import java.time.Instant;
            import java.util.Optional;
            @Table
            public record Odd(
                @PartitionKey int key, @SortKey String value, String item, Optional<String> writer,
                Integer set, long reader, String database, @Gsi String index_, String condition,
                String changes, String schema, String codec, Instant updater, String ordinal,
                String record, String var, String yield, String sealed, String $x, String ünïcødé,
                @Enumerated({"A", "B"}) OddEnums.String string,
                @Enumerated({"A", "B"}) OddEnums.Override override,
                @Enumerated({"storedName", "values", "RED"}) OddEnums.Object object) {}
            """);
    assertThat(compilation).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select",
        "order",
        "user",
        "status",
        "a\\\"b",
        "a\\\\b",
        "\\\\u0022",
        "*/",
        "$L",
        "$#:.",
        "${x}",
        "😀",
        "\u202Egnp.\u2066"
      })
  void takesAnyStoredName(String name) {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            @Table
            public record Odd(@PartitionKey int id, @Column("NAME") String text) {}
            """
                .replace("NAME", name));
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void takesManyComponents() {
    StringBuilder components = new StringBuilder("@PartitionKey int id");
    for (int i = 1; i < 254; i++) {
      components.append(", String c").append(i);
    }
    Compilation compilation =
        Compilations.compile(
            "package example; import dev.rowsmith.annotation.*;\n@Table\nrecord Wide("
                + components
                + ") {}");
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      Compilation compilation =
          Compilations.compile(
              """
              package example;
              import dev.rowsmith.annotation.*;
              @Table
              record INFO(@PartitionKey int ID, @Gsi String title,
                  @Enumerated(value = {"IN", "in_"}, stored = StoredForm.LOWER_CASE)
                      INFOEnums.Kind kind) {}
              """);
      assertThat(compilation).succeededWithoutWarnings();
      assertThat(generated(compilation)).contains("META-INF/rowsmith/info.json");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsWhatHasNothingToDoWithItWithoutAWord() {
    assertThat(Compilations.compile("package example; public class Plain {}"))
        .succeededWithoutWarnings();
  }

  @Test
  void isRegisteredAsIsolating() throws IOException {
    try (InputStream marker =
        RowsmithProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(marker.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(RowsmithProcessor.class.getName() + ",isolating\n");
    }
    assertThat(ServiceLoader.load(Processor.class)).anyMatch(RowsmithProcessor.class::isInstance);
  }

  @Test
  void hasEachFileComeFromItsRecordAlone() {
    RecordingProcessor recording = new RecordingProcessor(new RowsmithProcessor());
    Compilation compilation =
        Compiler.javac()
            .withProcessors(recording)
            .compile(
                Compilations.files(
                    PHONE,
                    "package example; import dev.rowsmith.annotation.*;\n"
                        + "@Table\nrecord Task(@PartitionKey int id) {}"));
    assertThat(compilation).succeeded();
    assertThat(recording.origins())
        .containsExactlyInAnyOrder(
            "example.PhoneDao of example.Phone",
            "example.PhoneAsyncDao of example.Phone",
            "example.PhoneEnums of example.Phone",
            "example.PhoneTable of example.Phone",
            "META-INF/rowsmith/phonebook.json of example.Phone",
            "example.TaskDao of example.Task",
            "example.TaskAsyncDao of example.Task",
            "example.TaskEnums of example.Task",
            "example.TaskTable of example.Task",
            "META-INF/rowsmith/task.json of example.Task");
  }

  @Test
  void tellsAnOwnBugWithTheRecord() {
    RecordingProcessor broken = new RecordingProcessor(new RowsmithProcessor());
    broken.failWith(new IllegalStateException("no luck"));
    Compilation compilation =
        Compiler.javac().withProcessors(broken).compile(Compilations.files(PHONE));
    assertThat(Compilations.messages(compilation))
        .anyMatch(
            message ->
                message.startsWith("[RS000] Phone: ")
                    && message.contains("java.lang.IllegalStateException: no luck"));
  }

  private static String generated(Compilation compilation) {
    List<String> names = compilation.generatedFiles().stream().map(FileObject::getName).toList();
    return String.join(" ", names);
  }
}
