package dev.rowsmith.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own, from its start to its end. */
final class Child {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Child() {}

  /**
   * What it took.
   *
   * @param wall milliseconds from its start to its end
   * @param processor milliseconds of processor time, of all its threads
   * @param memory the most that it held, in MiB; 0 where the system does not tell
   */
  record Cost(double wall, double processor, double memory) {}

  /** Tells this process's own cost so far, as the last thing that it does. */
  static void tell() throws IOException {
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    System.out.println(processor.toMillis() + " " + memory());
  }

  private static long memory() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith("VmHWM")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    return 0;
  }

  /**
   * Runs a program.
   *
   * @param options of the JVM, beside the class path
   * @throws IOException when it ends otherwise than by {@link #tell()}
   */
  static Cost run(String classPath, List<String> options, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String last = "";
    try (Stream<String> lines = process.inputReader().lines()) {
      last = lines.reduce("", (before, line) -> line);
    }
    int exit = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e6;
    String[] told = last.split(" ");
    if (exit != 0 || told.length != 2) {
      throw new IOException(main.getName() + " " + arguments + " ended with " + exit);
    }
    return new Cost(wall, Double.parseDouble(told[0]), Double.parseDouble(told[1]) / 1024);
  }
}
