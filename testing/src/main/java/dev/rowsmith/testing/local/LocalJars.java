package dev.rowsmith.testing.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds DynamoDB Local: in a directory that the user names, else with Maven's means. */
final class LocalJars {
  /** Names a directory with DynamoDB Local's jar and all jars that it needs. */
  static final String DIRECTORY = "rowsmith.testing.dynamodb-local";

  private LocalJars() {}

  /** The message is for the user: what was tried, and how to mend it. */
  static final class NotFoundException extends Exception {
    private static final long serialVersionUID = 1;

    NotFoundException(String message) {
      super(message);
    }
  }

  static List<Path> find() throws IOException, NotFoundException {
    String directory = System.getProperty(DIRECTORY);
    if (directory != null) {
      return jarsBelow(Path.of(directory));
    }
    Properties versions = new Properties();
    try (InputStream resource = LocalJars.class.getResourceAsStream("versions.properties")) {
      if (resource == null) {
        throw new IOException("rowsmith-testing is damaged: it lacks versions.properties");
      }
      versions.load(resource);
    }
    return new LocalResolver(versions.getProperty("dynamodb-local"), versions.getProperty("awssdk"))
        .resolve();
  }

  private static List<Path> jarsBelow(Path directory) throws IOException, NotFoundException {
    if (!Files.isDirectory(directory)) {
      throw new NotFoundException(
          "The system property " + DIRECTORY + " names no directory: " + directory);
    }
    // Amazon's own archive has the jar at the top and the others in a folder beneath.
    try (Stream<Path> files = Files.walk(directory, 2)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      if (jars.stream()
          .noneMatch(jar -> jar.getFileName().toString().startsWith("DynamoDBLocal"))) {
        throw new NotFoundException(
            "No DynamoDBLocal*.jar below the directory that the system property "
                + DIRECTORY
                + " names: "
                + directory);
      }
      return jars;
    }
  }
}
