package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs programs of the tests in virtual machines of their own. */
final class Programs {

  /** Parts of the names of jars that a program may have to do without. */
  static final String SDK = "awssdk";

  static final String DRIVER = "postgresql-";

  private Programs() {}

  /** Starts a program on the class path of the tests, but for jars with a part in their name. */
  static Process start(List<String> options, Class<?> program, String without, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPathWithout(without), program.getName()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** All that a program writes until it ends. */
  static String output(Process program) throws Exception {
    byte[] output = program.getInputStream().readAllBytes();
    assertThat(program.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return new String(output, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  static String classPathWithout(String part) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains(part))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
