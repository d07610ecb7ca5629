package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.EmbeddedServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that reads one record loads nothing of ours for what it does not do. */
class FirstReadTest {

  /** Parts of the names of classes for writes, batches, transactions, pages, changes and tables. */
  private static final List<String> UNUSED =
      List.of(
          "Async",
          "Batch",
          "DynamoDbAdministration",
          "Feed",
          "Formats",
          "LiveTable",
          "Page",
          "PostgresAdministration",
          "Seal",
          "Tokens",
          "Transact",
          "UpdateExchange",
          "WholeTable",
          "WriteStatements");

  @TempDir private Path folder;

  @Test
  void loadsOnDynamoDbWhatAReadNeeds() throws Exception {
    assertThat(loaded(EmbeddedServers.dynamoDb().endpoint().toString()))
        .contains("dev.rowsmith.dynamodb.GetExchange")
        .noneMatch(FirstReadTest::isUnused);
  }

  @Test
  void loadsOnPostgresWhatAReadNeeds() throws Exception {
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists first_read");
    }
    assertThat(loaded(EmbeddedServers.postgres().jdbcUrl() + "&currentSchema=first_read"))
        .contains("dev.rowsmith.sql.GetRequest")
        .noneMatch(FirstReadTest::isUnused);
  }

  private static boolean isUnused(String name) {
    return UNUSED.stream().anyMatch(name::contains);
  }

  /** The classes of the runtime that a program loads to read a record that is there. */
  private List<String> loaded(String place) throws Exception {
    try (Database database = FirstReadProgram.database(place)) {
      PhoneDao phones = new PhoneDao(database);
      phones.createTable();
      phones.putRecord(Phone.friend(7, "Somebody"));
    }
    Path log = folder.resolve("classes.log");
    Process program =
        Programs.start(
            List.of("-Xlog:class+load:file=" + log + ":none"),
            FirstReadProgram.class,
            "no jar",
            place,
            "7");
    assertThat(Programs.output(program)).isEqualTo("Somebody\n");
    return Files.readAllLines(log).stream()
        .map(line -> line.split(" ")[0])
        .filter(name -> name.startsWith("dev.rowsmith."))
        .filter(name -> !name.startsWith("dev.rowsmith.contract."))
        .toList();
  }
}
