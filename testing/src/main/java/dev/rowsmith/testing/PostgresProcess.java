package dev.rowsmith.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts PostgreSQL's own processes, and a small one that ends them when this JVM has ended. */
final class PostgresProcess {
  /** Nothing has to survive a crash: the data go with the JVM. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "listen_addresses", "127.0.0.1",
          "unix_socket_directories", "",
          "max_connections", "200",
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "wal_level", "minimal",
          "max_wal_senders", "0");

  /**
   * Waits for the end of its standard input, which is a pipe from this JVM, so also for a kill;
   * then stops the server and, when that has left, removes its directory. Ctrl-C goes to all
   * processes of a terminal, and must not end this one before the JVM.
   */
  private static final String WATCHER =
      """
      trap '' INT TERM HUP
      cat > /dev/null
      pid=$(head -n 1 "$1/data/postmaster.pid") && kill -QUIT "$pid"
      tries=100
      while [ -e "$1/data/postmaster.pid" ] && [ $((tries -= 1)) -gt 0 ]; do sleep 0.1; done
      rm -rf "$1"
      """;

  private PostgresProcess() {}

  /** Returns the port. */
  static int start() {
    boolean windows = File.separatorChar == '\\';
    try {
      Path directory = Files.createTempDirectory("rowsmith-postgres");
      if (!windows) {
        watch(directory);
      }
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(binaries().toFile())
              .setDataDirectory(directory.resolve("data"))
              .setLocaleConfig("locale", "C")
              .setRegisterShutdownHook(windows);
      SETTINGS.forEach(builder::setServerConfig);
      // Closed by the watcher.
      @SuppressWarnings("resource")
      EmbeddedPostgres server = builder.start();
      return server.getPort();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be started: " + e.getMessage(), e);
    }
  }

  /** Unpacked once per user and machine; users do not share it, as they could not write to it. */
  private static Path binaries() {
    String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "_");
    return Path.of(System.getProperty("java.io.tmpdir"), "rowsmith-postgres-binaries-" + user);
  }

  private static void watch(Path directory) throws IOException {
    new ProcessBuilder("sh", "-c", WATCHER, "rowsmith-postgres-watcher", directory.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
