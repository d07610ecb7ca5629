package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.dynamodb.Variants;
import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The class paths of the JVMs that are measured. */
final class ClassPath {

  private static final String PROPERTY = "java.class.path";

  private ClassPath() {}

  /** For a variant: without the Enhanced Client, whose interceptor would be on every client. */
  static String of(String variant) {
    String whole = whole();
    return Variants.isEnhanced(variant)
        ? whole
        : Arrays.stream(whole.split(File.pathSeparator))
            .filter(entry -> !entry.contains("dynamodb-enhanced"))
            .collect(Collectors.joining(File.pathSeparator));
  }

  /** Of this program. */
  static String whole() {
    return System.getProperty(PROPERTY);
  }

  /** Has JMH give a class path to the JVMs that it starts, which takes its own. */
  static void use(String classPath) {
    System.setProperty(PROPERTY, classPath);
  }
}
