package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.testing.EmbeddedServers;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole programs: with one backend's jars alone, and several at once. */
class ProgramTest {

  @Test
  void runsOnDynamoDbWithoutThePostgresDriver() throws Exception {
    Process program = dynamoDb("alone", 7);
    assertThat(Programs.output(program)).isEqualTo("Somebody\n");
    assertThat(Programs.classPathWithout(Programs.DRIVER))
        .doesNotContain("org/postgresql", "/postgresql-");
  }

  @Test
  void runsOnPostgresWithoutTheSdk() throws Exception {
    Process program = postgres("alone", 7);
    assertThat(Programs.output(program)).isEqualTo("Somebody\n");
    assertThat(Programs.classPathWithout(Programs.SDK)).doesNotContain("awssdk");
  }

  @Test
  @Tag("slow")
  void eightProcessesMayCreateADynamoDbTableAtOnce() throws Exception {
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      programs.add(dynamoDb("together", i));
    }
    for (Process program : programs) {
      assertThat(Programs.output(program)).isEqualTo("Somebody\n");
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
      assertThat(Programs.output(program)).isEqualTo("Somebody\n");
    }
  }

  private static Process dynamoDb(String accessKey, int personId) throws IOException {
    String endpoint = EmbeddedServers.dynamoDb().endpoint().toString();
    return Programs.start(
        List.of(),
        DynamoDbProgram.class,
        Programs.DRIVER,
        endpoint,
        accessKey,
        Integer.toString(personId));
  }

  private static Process postgres(String name, int personId) throws IOException, SQLException {
    String schema = "program_" + name;
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + schema);
    }
    String url = EmbeddedServers.postgres().jdbcUrl();
    return Programs.start(
        List.of(), PostgresProgram.class, Programs.SDK, url, schema, Integer.toString(personId));
  }
}
