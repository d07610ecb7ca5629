package dev.rowsmith.example.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.testing.EmbeddedServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ActorsTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void bothBackendsGiveTheSame() {
    assertThat(run()).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("DynamoDB", "PostgreSQL", "Both gave the same, in all")
        .contains("creator         ann@example.org")
        .contains("range           note 10, note 11, note 12")
        .contains("last in range   note 60")
        .contains("plain names     [colour, zoom]")
        .contains("after a batch   2 properties")
        .contains("ann swaps       true", "bob gets it     true")
        .contains("collisions      [actor-eve]", "orphans         0")
        .contains("deleted c-1     1")
        .contains("ticket          taken by 1 of 8")
        .contains("bucket tok      1 entry", "bucket token    1 entry")
        .contains("pending         [change 10, change 11]")
        .contains("deleted         true, and again: false");
  }

  @Test
  void runsAgainstGivenServers() {
    System.setProperty("aws.accessKeyId", "actors");
    System.setProperty("aws.secretAccessKey", "actors");
    System.setProperty("aws.region", "us-east-1");
    String dynamoDb = EmbeddedServers.dynamoDb().endpoint().toString();
    String postgres = EmbeddedServers.postgres().jdbcUrl();
    assertThat(run("--dynamodb", dynamoDb, "--postgres", postgres)).isZero();
  }

  private int run(String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(new Actors(out)).execute(arguments);
  }
}
