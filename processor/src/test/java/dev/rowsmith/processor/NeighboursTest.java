package dev.rowsmith.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapstruct.ap.MappingProcessor;

/**
 * Other processors on the same path, before ours and behind it. The record names no generated enum:
 * record-builder does not wait for types that are still to be made.
 */
class NeighboursTest {

  private static final List<JavaFileObject> SOURCES =
      Compilations.files(
          """
          package p;
          import dev.rowsmith.annotation.*;
          import io.soabase.recordbuilder.core.RecordBuilder;
          @Table("people")
          @RecordBuilder
          public record Person(
              @PartitionKey int id,
              String name,
              @Enumerated({"FRIEND", "COLLEAGUE"}) String kind) {}
          """,
          """
          package p;
          public record PersonView(int id, String name, String kind) {}
          """,
          """
          package p;
          import org.mapstruct.Mapper;
          @Mapper
          public interface PersonMapper {
            PersonView view(Person person);
          }
          """);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void mapStructAndRecordBuilderMayStandBesideIt(boolean first) {
    List<Processor> processors =
        first
            ? List.of(new RowsmithProcessor(), new RecordBuilderProcessor(), new MappingProcessor())
            : List.of(
                new MappingProcessor(), new RecordBuilderProcessor(), new RowsmithProcessor());
    Compilation compilation = Compiler.javac().withProcessors(processors).compile(SOURCES);
    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("p.PersonDao");
    assertThat(compilation).generatedSourceFile("p.PersonBuilder");
    assertThat(compilation).generatedSourceFile("p.PersonMapperImpl");
  }
}
