package dev.rowsmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Records whose components are attributes of the table, beside what is odd about them. */
class EmbeddedRecordsTest {

  @Test
  void waitsForARecordOfAnotherProcessorBeforeItsEnumsAreWritten() {
    String source =
        """
        package example;
        import dev.rowsmith.annotation.*;
        @Table
        public record Task(
            @PartitionKey int id,
            @Enumerated({"OPEN", "DONE"}) TaskEnums.State state,
            @Embedded later.Place place) {}
        """;
    Compilation compilation =
        Compilations.strict()
            .withProcessors(
                new GeneratingProcessor(
                    2, "later.Place", "package later; public record Place(String street) {}"),
                new RowsmithProcessor())
            .compile(Compilations.files(source));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("example.TaskEnums")
        .contentsAsUtf8String()
        .contains("PLACE_STREET(\"place_street\")");
  }

  @Test
  void knowsAnEnumThatIsGeneratedForTheTable() {
    assertThat(
            compiled(
                """
                package example;
                import dev.rowsmith.annotation.*;
                @Table
                record Task(
                    @PartitionKey int id,
                    @Enumerated({"OPEN", "DONE"}) TaskEnums.State state,
                    @Embedded Past past) {
                  record Past(TaskEnums.State before, int count) {}
                }
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void defaultsOfEveryTypeAreMadeWhereTheRecordMayBeAbsent() {
    assertThat(
            compiled(
                """
                package example;
                import dev.rowsmith.annotation.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                @Table
                record Task(@PartitionKey int id, @Embedded Optional<Defaults> of) {
                  enum State { OPEN }
                  record Defaults(
                      @Default("true") boolean a, @Default("true") Boolean b,
                      @Default("x") char c, @Default("x") Character d,
                      @Default("1") byte e, @Default("1") Byte f,
                      @Default("1") short g, @Default("1") Short h,
                      @Default("1") int i, @Default("1") Integer j,
                      @Default("1") long k, @Default("1") Long l,
                      @Default("1") float m, @Default("1") Float n,
                      @Default("1") double o, @Default("1") Double p,
                      @Default("1") BigInteger q, @Default("1.5") BigDecimal r,
                      @Default("2026-11-21") LocalDate s, @Default("PT1S") Duration t,
                      @Default("OPEN") State u, Set<State> v,
                      boolean w, char x, byte y, short z, float aa) {}
                }
                """))
        .succeededWithoutWarnings();
  }

  @Test
  void namesOfTheGeneratedCodeGiveWay() {
    assertThat(
            compiled(
                """
                package example;
                import dev.rowsmith.annotation.*;
                import java.util.*;
                @Table
                record Task(
                    @PartitionKey int id,
                    @Embedded Codec task,
                    @Embedded Codec writer,
                    @Embedded Codec reader,
                    @Embedded Optional<Codec> ordinal,
                    @Embedded Codec database,
                    @Embedded Codec schema) {
                  record Codec(String writer, int TaskTable, @Embedded RecordReader inner) {}
                  record RecordReader(String value, String key) {}
                }
                """))
        .succeededWithoutWarnings();
  }

  private static Compilation compiled(String source) {
    return Compilations.strict()
        .withProcessors(new RowsmithProcessor())
        .compile(Compilations.files(source));
  }
}
