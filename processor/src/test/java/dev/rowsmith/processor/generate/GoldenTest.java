package dev.rowsmith.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.rowsmith.processor.RowsmithProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the exact text of what the processor makes of the records in {@code valid/}; {@code
 * -Drowsmith.golden=rewrite} writes it anew.
 */
class GoldenTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  @ParameterizedTest
  @CsvSource({
    "Account, accounts",
    "Basket, baskets",
    "Parcel, parcels",
    "Phone, phonebook",
    "Receipt, receipts",
    "Task, tasks",
    "Message, messages",
    "Member, members",
    "Customer, customers",
    "Note, notes",
    "Forum, forum"
  })
  void generatesTheTextsOfTheGoldenFiles(String record, String table) throws IOException {
    Compilation compilation = compile(record);

    for (String suffix : new String[] {"Enums", "Table", "Dao", "AsyncDao"}) {
      String name = record + suffix;
      check(name + ".java", compilation.generatedSourceFile("example." + name));
    }
    Optional<JavaFileObject> key = compilation.generatedSourceFile("example." + record + "Key");
    if (key.isPresent()) {
      check(record + "Key.java", key);
    }
    String manifest = "META-INF/rowsmith/" + table + ".json";
    check(table + ".json", compilation.generatedFile(StandardLocation.CLASS_OUTPUT, manifest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MessageByAuthor",
        "MessageByAuthorProjection",
        "ParcelByState",
        "ParcelByStateProjection",
        "ParcelByTown",
        "ParcelByTownProjection"
      })
  void generatesWhatIndexesHold(String name) throws IOException {
    String record = name.substring(0, name.indexOf("By"));
    check(name + ".java", compile(record).generatedSourceFile("example." + name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TopicTable", "PostTable", "PostDao"})
  void generatesWhatEachRecordTypeOfATableHas(String name) throws IOException {
    check(name + ".java", compile("Forum").generatedSourceFile("example." + name));
  }

  private static Compilation compile(String record) throws IOException {
    String source = Files.readString(RESOURCES.resolve("valid").resolve(record + ".java"));
    return JavacRun.strict(Map.of("example/" + record + ".java", source), new RowsmithProcessor());
  }

  private static void check(String name, Optional<JavaFileObject> generated) throws IOException {
    byte[] text = generated.orElseThrow().openInputStream().readAllBytes();
    Path golden = RESOURCES.resolve("golden").resolve(name);
    if ("rewrite".equals(System.getProperty("rowsmith.golden"))) {
      Files.write(golden, text);
    }
    assertThat(new String(text, StandardCharsets.UTF_8))
        .as(name)
        .isEqualTo(Files.readString(golden));
  }
}
