package dev.rowsmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler that the processor runs in: its release, its modules, its locale. */
class SurroundingsTest {

  private static final String PHONE =
      """
      package example;
      import dev.rowsmith.annotation.*;
      @Table("phonebook")
      public record Phone(
          @PartitionKey int personId,
          @SortKey java.time.Instant ıd,
          @Default("İıIi") String title,
          @Enumerated(value = {"IN", "INFORMAL"}, stored = StoredForm.LOWER_CASE) @Gsi
              PhoneEnums.Kind kind) {}
      """;

  /** Those that this JDK can compile for, of 17 and what follows it. */
  static Stream<String> releases() {
    return Stream.of(17, 21, 25)
        .filter(release -> release <= Runtime.version().feature())
        .map(String::valueOf);
  }

  @ParameterizedTest
  @MethodSource("releases")
  void generatesWithoutAWarningForEveryRelease(String release) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all", "-Werror", "--release", release)
            .withProcessors(new RowsmithProcessor())
            .compile(Compilations.files(PHONE));
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void needsNoModuleOfTheCompilerAndNoExport(@TempDir Path folder) throws IOException {
    Map<String, String> generated =
        new DiskBuild(ToolProvider.getSystemJavaCompiler(), folder)
            .add("module-info.java", "module phones {}")
            .add("Phone.java", PHONE)
            .run("-Xlint:all", "-Werror", "--add-reads", "phones=ALL-UNNAMED");
    assertThat(generated.get("/SOURCE_OUTPUT/example/PhoneTable.java"))
        .contains("class PhoneTable")
        .doesNotContain("@Generated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "lt-LT"})
  void generatesTheSameInEveryLocale(String locale) throws IOException {
    Map<String, String> expected = generatedIn(Locale.ROOT);
    assertThat(generatedIn(Locale.forLanguageTag(locale))).isEqualTo(expected);
    assertThat(expected.get("/CLASS_OUTPUT/META-INF/rowsmith/phonebook.json"))
        .contains("\"informal\"");
  }

  private static Map<String, String> generatedIn(Locale locale) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return GeneratedFiles.texts(Compilations.compile(PHONE));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesARecordThatIsTooWideToTheCompiler() {
    for (String type : List.of("int", "long")) {
      StringBuilder components = new StringBuilder("@PartitionKey long id");
      for (int i = 0; i < (type.equals("int") ? 254 : 127); i++) {
        components.append(", ").append(type).append(" c").append(i);
      }
      Compilation compilation =
          Compilations.compile(
              "package example; import dev.rowsmith.annotation.*;\n@Table\nrecord Wide("
                  + components
                  + ") {}");
      assertThat(compilation).failed();
      assertThat(Compilations.messages(compilation))
          .anyMatch(message -> message.contains("too many parameters"))
          .noneMatch(message -> message.startsWith("[RS"));
    }
  }

  @Test
  void takesTextsAsLongAsAConstantMayBe() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            @Table
            public record Long(@PartitionKey int id, @Default("LATIN") String latin,
                @Default("WIDE") String wide, @Default("C") Kind kind) {
              public enum Kind { @Stored("LATIN") C }
            }
            """
                .replace("LATIN", "a".repeat(65_535))
                .replace("WIDE", "名".repeat(21_845)));
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void takesEnumsOfAnyShape() {
    Compilation compilation =
        Compilations.compile(
            """
            package example;
            import dev.rowsmith.annotation.*;
            @Table
            public record Job(@PartitionKey Kind kind, Optional optional) {
              public interface Priced { int price(); }
              public enum Kind implements Priced {
                CHEAP { @Override public int price() { return 1; } },
                DEAR { @Override public int price() { return 9; } }
              }
              enum Optional { present, absent, record, var }
            }
            """);
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void takesTheRecordsOfAJarAsTheyAre() throws IOException {
    Compilation jar = Compilations.compile(PHONE);
    Compilation user =
        Compiler.javac()
            .withOptions("-Xlint:all", "-Werror", "--release", "17")
            .withClasspath(GeneratedFiles.classPathWith(GeneratedFiles.classes(jar)))
            .withProcessors(new RowsmithProcessor())
            .compile(
                Compilations.files(
                    """
                    package other;
                    import dev.rowsmith.annotation.*;
                    import example.*;
                    @Table
                    public record Call(@PartitionKey int id, PhoneEnums.Kind kind) {
                      long phones(dev.rowsmith.Database database) {
                        return new PhoneDao(database).queryByKind(kind).count();
                      }
                    }
                    """));
    assertThat(user).succeededWithoutWarnings();
    assertThat(GeneratedFiles.texts(user).keySet())
        .contains("/SOURCE_OUTPUT/other/CallDao.java")
        .noneMatch(file -> file.contains("Phone"));
  }
}
