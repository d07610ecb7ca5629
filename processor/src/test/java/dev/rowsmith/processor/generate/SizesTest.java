package dev.rowsmith.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.squareup.javapoet.ClassName;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compiles what is generated for the smallest and the largest records that javac takes. */
class SizesTest {

  @Test
  void compilesOneComponent() {
    RecordFixture one = RecordFixture.of("example", "One").key(String.class, "id");

    JavacRun.strict(one.sources());

    assertThat(one.sources().get("example/OneDao.java"))
        .doesNotContain("Updater", "updateRecord", "Gsi");
  }

  @Test
  void compilesOnlyKeys() {
    RecordFixture keys =
        RecordFixture.of("example", "Keys").key(String.class, "id").key(byte[].class, "sort");

    JavacRun.strict(keys.sources());

    assertThat(keys.sources().get("example/KeysDao.java")).doesNotContain("Updater");
  }

  @Test
  void compiles254Ints() {
    compile(254, (record, name) -> record.component(int.class, name));
  }

  @Test
  void compiles127Longs() {
    compile(127, (record, name) -> record.component(long.class, name));
  }

  @Test
  void compiles254Texts() {
    compile(254, (record, name) -> record.component(String.class, name));
  }

  @Test
  void compiles254Optionals() {
    compile(254, (record, name) -> record.optional(Double.class, name));
  }

  @Test
  void compiles254Lists() {
    compile(254, (record, name) -> record.listed(name, "A", "B", "C"));
  }

  @Test
  void compiles254Defaults() {
    compile(254, (record, name) -> record.defaulted(Instant.class, name, Instant.EPOCH));
  }

  @Test
  void compilesListsOf3000() {
    String[] constants = IntStream.range(0, 3000).mapToObj(i -> "C" + i).toArray(String[]::new);
    RecordFixture large =
        RecordFixture.of("example", "Large")
            .key(int.class, "id")
            .listed("one", constants)
            .enumerated("two", RecordFixture.list(ClassName.get(String.class), true, constants));

    JavacRun.strict(large.sources());
  }

  @Test
  void generatesTheSameTwice() {
    RecordFixture phone =
        RecordFixture.of("example", "Phone").key(int.class, "id").listed("kind", "A", "B");

    assertThat(phone.sources()).isEqualTo(phone.sources());
  }

  private static void compile(int components, BiConsumer<RecordFixture, String> component) {
    RecordFixture large = RecordFixture.of("example", "Large");
    // A long key where the components are longs: 127 of them fill a parameter list.
    for (int i = 0; i < components - 1; i++) {
      component.accept(large, "component" + i);
    }
    Compilation compilation =
        JavacRun.strict(large.key(components == 127 ? long.class : int.class, "id").sources());
    assertThat(compilation.generatedFiles()).isNotEmpty();
  }
}
