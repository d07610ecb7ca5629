package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.testing.EmbeddedServers;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole programs: with one backend's jars alone, and several at once. */
class ProgramTest {

  private static final String SDK = "awssdk";
  private static final String DRIVER = "postgresql-";

  @Test
  void runsOnDynamoDbWithoutThePostgresDriver() throws Exception {
    Process program = dynamoDb("alone", 7);
    assertThat(output(program)).isEqualTo("Somebody\n");
    assertThat(classPathWithout(DRIVER)).doesNotContain("org/postgresql", "/postgresql-");
  }

  @Test
  void runsOnPostgresWithoutTheSdk() throws Exception {
    Process program = postgres("alone", 7);
    assertThat(output(program)).isEqualTo("Somebody\n");
    assertThat(classPathWithout(SDK)).doesNotContain("awssdk");
  }

  @Test
  @Tag("slow")
  void eightProcessesMayCreateADynamoDbTableAtOnce() throws Exception {
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      programs.add(dynamoDb("together", i));
    }
    for (Process program : programs) {
      assertThat(output(program)).isEqualTo("Somebody\n");
    }
  }

  @Test
  @Tag("slow")
  void eightProcessesMayCreateAPostgresTableAtOnce() throws Exception {
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      programs.add(postgres("together", i));
    }
    for (Process program : programs) {
      assertThat(output(program)).isEqualTo("Somebody\n");
    }
  }

  private static Process dynamoDb(String accessKey, int personId) throws IOException {
    String endpoint = EmbeddedServers.dynamoDb().endpoint().toString();
    return start(DynamoDbProgram.class, DRIVER, endpoint, accessKey, Integer.toString(personId));
  }

  private static Process postgres(String name, int personId) throws IOException, SQLException {
    String schema = "program_" + name;
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + schema);
    }
    String url = EmbeddedServers.postgres().jdbcUrl();
    return start(PostgresProgram.class, SDK, url, schema, Integer.toString(personId));
  }

  private static Process start(Class<?> program, String without, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-cp", classPathWithout(without), program.getName()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String output(Process program) throws Exception {
    byte[] output = program.getInputStream().readAllBytes();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new String(output, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static String classPathWithout(String part) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains(part))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
