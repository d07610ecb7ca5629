package dev.rowsmith.testing;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Starts the process that runs DynamoDB Local.
 *
 * <p>A process and not a class loader: its heap, its threads and its native library stay away from
 * the tests, and it starts about as fast. Its standard input is a pipe from this JVM: first come
 * the system properties (not as arguments, which every user of the machine could read), then
 * nothing; it ends when the pipe does, so also when this JVM is killed.
 */
final class LocalProcess {
  private static final String MAIN_CLASS = "dev.rowsmith.testing.local.LocalMain";
  private static final String READY = "ROWSMITH-READY ";

  /** Prefixes of the system properties that decide how jars are looked up and fetched. */
  private static final List<String> PASSED_ON =
      List.of("rowsmith.", "maven.", "http.", "https.", "java.net.", "javax.net.", "user.home");

  private LocalProcess() {}

  static URI start() {
    try {
      // Its temporary directory, which it removes itself at its end.
      Path directory = Files.createTempDirectory("rowsmith-dynamodb");
      Process process = launch(directory, BundledJars.unpack(directory));
      sendProperties(process);
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      int port = awaitPort(output);
      Thread drain = new Thread(() -> drain(output), "rowsmith-dynamodb-output");
      drain.setDaemon(true);
      drain.start();
      return URI.create("http://127.0.0.1:" + port);
    } catch (IOException e) {
      throw new UncheckedIOException("DynamoDB Local's process cannot be started", e);
    }
  }

  private static Process launch(Path directory, List<Path> resolver) throws IOException {
    List<String> classPath = new ArrayList<>();
    classPath.add(BundledJars.ownLocation().toString());
    resolver.forEach(jar -> classPath.add(jar.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // Cheap to start and modest: tests share two cores with it.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xmx512m",
            "-Djava.io.tmpdir=" + directory,
            "-cp",
            String.join(System.getProperty("path.separator"), classPath),
            MAIN_CLASS);
    // Options meant for the tests, such as a debugger's port, would stop it from starting.
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH")
        .forEach(builder.environment()::remove);
    return builder.redirectErrorStream(true).start();
  }

  private static void sendProperties(Process process) throws IOException {
    Properties chosen = new Properties();
    Properties all = System.getProperties();
    for (String name : all.stringPropertyNames()) {
      if (PASSED_ON.stream().anyMatch(name::startsWith)) {
        chosen.setProperty(name, all.getProperty(name));
      }
    }
    // Surefire tells the tests so where Maven keeps its local repository.
    String localRepository = all.getProperty("localRepository");
    if (localRepository != null) {
      chosen.putIfAbsent("maven.repo.local", localRepository);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    chosen.store(bytes, null);
    DataOutputStream pipe = new DataOutputStream(process.getOutputStream());
    pipe.writeInt(bytes.size());
    bytes.writeTo(pipe);
    pipe.flush();
  }

  private static int awaitPort(BufferedReader output) throws IOException {
    List<String> said = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        return Integer.parseInt(line.substring(READY.length()));
      }
      said.add(line);
    }
    throw new IllegalStateException(
        "DynamoDB Local did not start. It said:\n" + String.join("\n", said));
  }

  private static void drain(BufferedReader output) {
    try {
      while (output.readLine() != null) {
        // Read only so that the pipe never fills.
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }
}
