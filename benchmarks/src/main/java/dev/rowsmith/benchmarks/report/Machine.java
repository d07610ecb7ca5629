package dev.rowsmith.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the run ran on and with, as a table. */
final class Machine {

  /** Those whose versions matter, by their jars on the class path. */
  private static final List<String> LIBRARIES =
      List.of(
          "dynamodb",
          "dynamodb-enhanced",
          "postgresql",
          "HikariCP",
          "doma-core",
          "hibernate-core",
          "jooq",
          "jdbi3-core",
          "spring-data-jdbc",
          "record-builder-processor",
          "auto-value",
          "jmh-core");

  private Machine() {}

  static String table() throws IOException {
    return "| | |\n|---|---|\n"
        + row("date", LocalDate.now(ZoneOffset.UTC).toString())
        + row(
            "processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores")
        + row("memory", memory())
        + row("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
        + row("JDK", System.getProperty("java.vm.name") + " " + Runtime.version())
        + row("libraries", libraries());
  }

  private static String row(String name, String value) {
    return "| " + name + " | " + value + " |\n";
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return "unknown";
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("unknown");
    }
  }

  private static String memory() {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return (system.getTotalMemorySize() >> 30) + " GiB";
  }

  private static String libraries() {
    return LIBRARIES.stream()
        .map(Machine::version)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> version(String artifact) {
    Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-([0-9].*)\\.jar");
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Matcher matcher = jar.matcher(new File(entry).getName());
      if (matcher.matches()) {
        return Optional.of(artifact + " " + matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
