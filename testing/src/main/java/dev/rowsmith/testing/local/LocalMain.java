package dev.rowsmith.testing.local;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The main class of DynamoDB Local's process: reads system properties from standard input, finds
 * the jars, starts the server, prints {@code ROWSMITH-READY port}, and ends when standard input
 * does.
 */
final class LocalMain {
  private LocalMain() {}

  public static void main(String[] arguments) {
    PrintStream parent = System.out;
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(temporary), "rowsmith-end"));
    try {
      DataInputStream pipe = new DataInputStream(System.in);
      Properties properties = new Properties();
      properties.load(new ByteArrayInputStream(pipe.readNBytes(pipe.readInt())));
      properties.forEach((name, value) -> System.setProperty((String) name, (String) value));
      endWith(pipe);
      List<Path> jars = LocalJars.find();
      parent.println("ROWSMITH-READY " + LocalServer.start(jars));
      parent.flush();
    } catch (LocalJars.NotFoundException e) {
      parent.println(e.getMessage());
      System.exit(1);
    } catch (Exception | LinkageError e) {
      e.printStackTrace(parent);
      System.exit(1);
    }
  }

  /** The parent never writes again, so the end of the pipe is the end of the parent. */
  private static void endWith(InputStream pipe) {
    Thread watcher =
        new Thread(
            () -> {
              try {
                pipe.transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                // As good as the end.
              }
              System.exit(0);
            },
            "rowsmith-parent-watcher");
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Holds these jars, and the native library that DynamoDB Local unpacks and leaves behind. */
  private static void remove(Path temporary) {
    try (Stream<Path> files = Files.list(temporary)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(temporary);
    } catch (IOException e) {
      // Where files in use cannot be deleted they stay for the system to clear.
    }
  }
}
