package dev.rowsmith.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Maven resolver's jars, which travel inside this module's jar and so are on no class path of a
 * user's, unpacked for the process that needs them.
 */
final class BundledJars {
  private static final List<String> NAMES =
      List.of(
          "standalone-static-uber.jar",
          "context.jar",
          "slf4j-api.jar",
          "slf4j-nop.jar",
          "jcl-over-slf4j.jar");

  private BundledJars() {}

  static List<Path> unpack(Path directory) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : NAMES) {
      Path path = directory.resolve(name);
      try (InputStream jar = BundledJars.class.getResourceAsStream("local/jars/" + name)) {
        if (jar == null) {
          throw new IOException("rowsmith-testing is damaged: it lacks " + name);
        }
        Files.copy(jar, path);
      }
      paths.add(path);
    }
    return paths;
  }

  /** This module's jar or class folder. */
  static Path ownLocation() {
    try {
      return Path.of(BundledJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("rowsmith-testing was not loaded from a file", e);
    }
  }
}
