package dev.rowsmith.processor.generate;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.rowsmith.RecordDao;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/** Compiles sources as a strict user does: with every warning, each an error. */
final class JavacRun {

  private JavacRun() {}

  /** Compiles, and fails the test on an error or a warning. */
  static Compilation strict(Map<String, String> sources, Processor... processors) {
    Compilation compilation = compile(sources, processors);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    return compilation;
  }

  static Compilation compile(Map<String, String> sources, Processor... processors) {
    List<JavaFileObject> files =
        sources.entrySet().stream()
            .map(
                source ->
                    JavaFileObjects.forSourceString(
                        source
                            .getKey()
                            .replaceFirst("\\.java$", "")
                            .replaceFirst("^/", "")
                            .replace('/', '.'),
                        source.getValue()))
            .toList();
    // processing: javac warns of JSpecify's annotations, which no processor claims.
    return Compiler.javac()
        .withOptions("-Xlint:all,-processing", "-Werror", "--release", "17")
        .withClasspath(classPath())
        .withProcessors(processors)
        .compile(files);
  }

  private static List<File> classPath() {
    return Stream.of(RecordDao.class, NullMarked.class).map(JavacRun::place).toList();
  }

  private static File place(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
