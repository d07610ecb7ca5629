package dev.rowsmith.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Compiles sources that lie in a folder, with any compiler, and reads what came of them. */
final class DiskBuild {

  private final JavaCompiler compiler;
  private final Path folder;
  private final Path sources;

  DiskBuild(JavaCompiler compiler, Path folder) throws IOException {
    this.compiler = compiler;
    this.folder = folder;
    this.sources = Files.createDirectories(folder.resolve("sources"));
  }

  /** Adds a source file. */
  DiskBuild add(String name, String text) throws IOException {
    Files.writeString(sources.resolve(name), text);
    return this;
  }

  /** The generated sources and resources by their paths; fails on an error. */
  Map<String, String> run(String... options) throws IOException {
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> written = Files.list(sources)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(place("CLASS_OUTPUT")));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(place("SOURCE_OUTPUT")));
      files.setLocation(StandardLocation.CLASS_PATH, GeneratedFiles.classPathWith(folder.toFile()));
      Iterable<? extends JavaFileObject> units =
          files.getJavaFileObjectsFromPaths(written.toList());
      JavaCompiler.CompilationTask task =
          compiler.getTask(out, files, null, List.of(options), null, units);
      task.setProcessors(List.of(new RowsmithProcessor()));
      assertThat(task.call()).as(out.toString()).isTrue();
    }
    try (Stream<Path> made = Files.walk(folder)) {
      return made.filter(file -> file.toString().matches(".*_OUTPUT.*\\.(java|json)"))
          .collect(Collectors.toMap(this::shown, DiskBuild::text));
    }
  }

  private Path place(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  private String shown(Path file) {
    return "/" + folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
