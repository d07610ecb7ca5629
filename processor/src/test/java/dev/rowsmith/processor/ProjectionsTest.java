package dev.rowsmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Parts of records: what their names, and the packages that they are in, may be. */
class ProjectionsTest {

  private static final String TASK =
      """
      package tasks;
      import dev.rowsmith.AttributeConverter;
      import dev.rowsmith.annotation.*;
      import java.util.List;
      import java.util.Optional;
      @Table
      public record Task(
          @PartitionKey(template = "TASK#{day}#{number:04}") int number,
          int day,
          @Embedded Optional<Place> place,
          @Converted(by = Cents.class) Money cost,
          List<Step> steps,
          List<Note> notes) {
        public record Place(String town, @Embedded Optional<Point> point) {}
        public record Point(double x, double y) {}
        public record Money(long cents) {}
        public record Note(String text) {}
        record Step(String text) {}
        static final class Cents implements AttributeConverter<Money, Long> {
          @Override public Long toStored(Money money) { return money.cents(); }
          @Override public Money fromStored(Long cents) { return new Money(cents); }
        }
      }
      """;

  @Test
  void componentsMayHaveTheNameOfWhatIsGenerated() {
    Compilation compilation =
        Compilations.compile(
            """
            import dev.rowsmith.annotation.*;
            @Projection
            record Sum(int ofRow, String sum, @Converted(by = Texts.class) Long reader) {
              static final class Texts implements dev.rowsmith.AttributeConverter<Long, String> {
                @Override public String toStored(Long value) { return value.toString(); }
                @Override public Long fromStored(String text) { return Long.valueOf(text); }
              }
            }
            """);
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("SumProjection")
        .contentsAsUtf8String()
        .contains("Projection<Sum, Sum> OF_ROW = ");
  }

  @Test
  void anotherPackageReadsKeysAndEmbeddedRecords() {
    Compilation compilation =
        Compilations.compile(
            TASK,
            """
            package other;
            import dev.rowsmith.annotation.*;
            import java.util.Optional;
            import tasks.Task;
            @Projection(Task.class)
            public record Where(int number, int day, Optional<Task.Point> placePoint, String placeTown) {}
            """);
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void tellsWhatAnotherPackageCannotSee() {
    Compilation compilation =
        Compilations.compile(
            TASK,
            """
            package other;
            import dev.rowsmith.annotation.*;
            import java.util.List;
            import tasks.Task;
            @Projection(Task.class)
            record Hidden(
                int number,
                Task.Money cost,
                List<Task.Note> notes) {}
            """);
    assertThat(Compilations.codes(compilation)).containsExactly("RS071", "RS071");
    assertThat(compilation).hadErrorContaining("Hidden.cost: the type Cents");
    assertThat(compilation).hadErrorContaining("Hidden.notes: the type Step");
  }
}
