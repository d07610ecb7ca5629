package dev.rowsmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of a part of the records, by another compiler, and of many records. */
class IncrementalTest {

  private static final String PHONE =
      """
      package example;
      import dev.rowsmith.annotation.*;
      @Table("phonebook")
      public record Phone(
          @PartitionKey int personId,
          @Enumerated({"PARENT", "SIBLING"}) @Gsi PhoneEnums.Relationship relationship) {}
      """;
  private static final String CALL =
      """
      package example;
      import dev.rowsmith.annotation.*;
      @Table
      public record Call(
          @PartitionKey int id, PhoneEnums.Relationship relationship, Kind kind,
          java.util.Optional<String> note, @Default("3") int tries) {}
      """;
  private static final String KIND =
      """
      package example;
      public enum Kind { IN, OUT }
      """;

  @TempDir private Path folder;

  @Test
  void generatesOfOneRecordWhatItGeneratesOfAll() throws IOException {
    Compilation all = Compilations.compile(PHONE, CALL, KIND);
    assertThat(all).succeededWithoutWarnings();
    for (String changed : List.of(PHONE, CALL)) {
      Compilation alone =
          Compiler.javac()
              .withClasspath(GeneratedFiles.classPathWith(GeneratedFiles.classes(all)))
              .withProcessors(new RowsmithProcessor())
              .compile(Compilations.files(changed));
      assertThat(alone).succeeded();
      assertThat(GeneratedFiles.texts(all)).containsAllEntriesOf(GeneratedFiles.texts(alone));
      assertThat(GeneratedFiles.texts(alone)).hasSize(5);
    }
  }

  @Test
  void followsATypeThatChangedBesideItsRecord() throws IOException {
    Compilation before = Compilations.compile(PHONE, CALL, KIND);
    Compilation after = Compilations.compile(PHONE, CALL, KIND.replace("OUT", "OUT, LOST"));
    Map<String, String> changed = new HashMap<>(GeneratedFiles.texts(after));
    changed.entrySet().removeAll(GeneratedFiles.texts(before).entrySet());
    assertThat(changed.keySet()).allMatch(file -> file.contains("Call") || file.contains("call"));
  }

  @Test
  void generatesTheSameUnderEclipse() throws IOException {
    Map<String, String> expected = GeneratedFiles.texts(Compilations.compile(PHONE, CALL, KIND));
    Map<String, String> generated =
        new DiskBuild(new EclipseCompiler(), folder)
            .add("Phone.java", PHONE)
            .add("Call.java", CALL)
            .add("Kind.java", KIND)
            .run("--release", "17");
    assertThat(generated).containsAllEntriesOf(expected);
  }

  @Test
  void asksTheCompilerOfTwiceAsManyRecordsTwiceAsMuch() {
    long few = questions(25);
    long twice = questions(50);
    long four = questions(100);
    assertThat(four - twice).isEqualTo(2 * (twice - few));
  }

  /**
   * How often the processor asks the compiler of its elements while it compiles so many records.
   */
  private static long questions(int records) {
    RecordingProcessor recording = new RecordingProcessor(new RowsmithProcessor());
    Compilation compilation =
        Compiler.javac()
            .withOptions("-proc:only")
            .withProcessors(recording)
            .compile(
                Compilations.files(
                    IntStream.range(0, records)
                        .mapToObj(
                            i ->
                                PHONE
                                    .replace("Phone", "Phone" + (1000 + i))
                                    .replace("phonebook", "phonebook" + i))
                        .toArray(String[]::new)));
    assertThat(compilation).succeeded();
    assertThat(recording.origins()).hasSize(5 * records);
    return recording.questions();
  }
}
