package dev.rowsmith.example.phonebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.testing.EmbeddedServers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PhoneBookTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void bothBackendsGiveTheSame() {
    assertThat(run()).isZero();
    assertThat(output())
        .contains("DynamoDB", "PostgreSQL", "Both gave the same, in all")
        .contains("created         12 phones, 12 in the table")
        .contains("friend          Ann Baker 555-0107, Dai Nguyễn 555-0113")
        .contains("moved           Ann Baker: 555-0107 -> 555-0199")
        .contains("request req-20260914-02 FAILED at 2026-09-14T08:01:12Z")
        .contains("login u-1001    ann.baker@example.org, first on 2026-02-01T10:00:00Z")
        .contains("execution e-1   TRAINING at 40 percent")
        .contains("pages of u-2    20 and 5, then more: false")
        .contains("index made      25 in it")
        .contains("upload          iris.csv goes after 5 days")
        .contains(
            "progress        {lesson 1={modulesCompleted=3, quiz=[true, false]}, lesson 2=begun}")
        .contains("trainspace      TRAINING, 10 epochs, layers [LINEAR, RELU]")
        .contains("dropped         all tables; there are 0");
  }

  @Test
  void runsAgainstGivenServers() {
    System.setProperty("aws.accessKeyId", "phonebook");
    System.setProperty("aws.secretAccessKey", "phonebook");
    System.setProperty("aws.region", "us-east-1");
    String dynamoDb = EmbeddedServers.dynamoDb().endpoint().toString();
    String postgres = EmbeddedServers.postgres().jdbcUrl();
    assertThat(run("--dynamodb", dynamoDb, "--postgres", postgres)).isZero();
    assertThat(output()).contains("Both gave the same");
  }

  @Test
  void aBadLineIsToldWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("input.csv");
    Files.writeString(file, "# a phone book\nphone,7,Ann,555-0107,BOSS,2026-03-14T09:26:53Z\n");
    assertThatThrownBy(() -> Input.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("input.csv:2");
  }

  private int run(String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(new PhoneBook(out)).execute(arguments);
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
