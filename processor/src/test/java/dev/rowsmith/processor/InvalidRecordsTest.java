package dev.rowsmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rowsmith.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture names in comments which problems are told of which line, and no others are. */
class InvalidRecordsTest {

  private static final Path FIXTURES = Path.of("src/test/resources/invalid");
  private static final Path MANUAL = Path.of("../docs/errors.md");
  private static final Pattern EXPECTED = Pattern.compile("RS\\d{3}");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void tellsWhatTheFixtureSaysOnItsLine(Path fixture) throws IOException {
    Compilation compilation =
        Compiler.javac()
            .withOptions("--release", "17", "-Xmaxerrs", "1000")
            .withProcessors(new RowsmithProcessor())
            .compile(JavaFileObjects.forResource(fixture.toUri().toURL()));

    List<String> told = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      told.add(error.getLineNumber() + " " + Compilations.code(error));
    }
    assertThat(told)
        .as(String.join("\n", Compilations.messages(compilation)))
        .containsExactlyInAnyOrderElementsOf(expected(fixture));
    assertThat(Compilations.messages(compilation)).allMatch(InvalidRecordsTest::isWellFormed);
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyCodeIsShownByAFixture(ProblemCode code) throws IOException {
    List<String> shown = new ArrayList<>(List.of("RS000")); // see OwnBugTest
    for (Path fixture : fixtures()) {
      for (String line : expected(fixture)) {
        shown.add(line.split(" ")[1]);
      }
    }
    assertThat(shown).contains(code.name());
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyCodeIsExplainedInTheManual(ProblemCode code) throws IOException {
    assertThat(Files.readString(MANUAL))
        .contains("<a id=\"" + code.anchor() + "\"></a>")
        .contains("## " + code.name() + " ");
  }

  @Test
  void theManualExplainsNothingElse() throws IOException {
    Matcher headings = Pattern.compile("(?m)^## (RS\\d{3}) ").matcher(Files.readString(MANUAL));
    assertThat(headings.results().map(heading -> heading.group(1)))
        .containsExactly(Stream.of(ProblemCode.values()).map(Enum::name).toArray(String[]::new));
  }

  private static List<String> expected(Path fixture) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(fixture);
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf("// RS");
      if (comment >= 0) {
        Matcher codes = EXPECTED.matcher(lines.get(i).substring(comment));
        while (codes.find()) {
          expected.add((i + 1) + " " + codes.group());
        }
      }
    }
    return expected;
  }

  private static boolean isWellFormed(String message) {
    return message.matches("\\[RS\\d{3}] [^:]+: .+[.?] See docs/errors\\.md#rs\\d{3}");
  }
}
