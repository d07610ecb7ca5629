package dev.rowsmith.processor.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.rowsmith.processor.RowsmithProcessor;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A query that DynamoDB cannot read consistently has no word for it, so that it does not compile.
 */
class ConsistencyTest {

  private static final String RECORD =
      """
      package example;
      import dev.rowsmith.annotation.*;
      @Table
      public record Note(
          @PartitionKey String owner, @SortKey String name, @Gsi String topic, @Lsi int length) {}
      """;

  @Test
  void theTableAndItsLocalIndexesAreReadConsistently() {
    assertThat(reading("notes.query(\"ann\").consistent().list()")).succeeded();
    assertThat(reading("notes.queryByLength(\"ann\").consistent().list()")).succeeded();
    assertThat(reading("notes.queryByLength(\"ann\").lessThan(9).consistent().list()")).succeeded();
    assertThat(reading("notes.queryByTopic(\"home\").list()")).succeeded();
  }

  @Test
  void aGlobalIndexIsNot() {
    assertThat(reading("notes.queryByTopic(\"home\").consistent().list()"))
        .hadErrorContaining("consistent()");
  }

  private static Compilation reading(String call) {
    String user = "package example; class User { Object read(NoteDao notes) { return %s; } }";
    return JavacRun.compile(
        Map.of("example/Note.java", RECORD, "example/User.java", user.formatted(call)),
        new RowsmithProcessor());
  }
}
