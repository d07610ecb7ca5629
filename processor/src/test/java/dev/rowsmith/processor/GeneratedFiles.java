package dev.rowsmith.processor;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** What a compilation made, as texts or as a folder of classes. */
final class GeneratedFiles {

  private GeneratedFiles() {}

  /** The sources and resources by their paths. */
  static Map<String, String> texts(Compilation compilation) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        texts.put(file.toUri().getPath(), new String(bytes(file), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** A new folder with the classes, as a jar would have them. */
  static File classes(Compilation compilation) throws IOException {
    Path folder = Files.createTempDirectory("rowsmith-classes");
    folder.toFile().deleteOnExit();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = folder.resolve(file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", ""));
        Files.createDirectories(target.getParent());
        Files.write(target, bytes(file));
      }
    }
    return folder.toFile();
  }

  /** This test's class path, and a folder more. */
  static List<File> classPathWith(File folder) {
    return Stream.concat(
            Stream.of(folder),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new))
        .toList();
  }

  private static byte[] bytes(JavaFileObject file) throws IOException {
    try (InputStream stream = file.openInputStream()) {
      return stream.readAllBytes();
    }
  }
}
