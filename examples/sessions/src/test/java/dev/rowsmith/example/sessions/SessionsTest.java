package dev.rowsmith.example.sessions;

import static org.assertj.core.api.Assertions.assertThat;

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

class SessionsTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void bothBackendsGiveTheSame() {
    assertThat(run()).isZero();
    assertThat(output())
        .contains("DynamoDB", "PostgreSQL", "Both gave the same, in all")
        .contains("table           rowsmith-sessions-user-sessions, there: true")
        .contains("by the record   0 differences")
        .contains("ending soon     s-3, s-1")
        .contains("active          s-2")
        .containsOnlyOnce("DYNAMODB_TABLE_USER_SESSIONS")
        .containsOnlyOnce("DYNAMODB_TABLE_STREAM_USER_SESSIONS");
  }

  @Test
  void runsAgainstGivenServersWithAGivenConfiguration(@TempDir Path folder) throws IOException {
    System.setProperty("aws.accessKeyId", "sessions");
    System.setProperty("aws.secretAccessKey", "sessions");
    System.setProperty("aws.region", "us-east-1");
    Path file = folder.resolve("cdk.json");
    Files.writeString(
        file,
        """
        {"table_base_name": "Blobs", "pk": {"name": "digest", "type": "BINARY"},
         "tag_key": "team", "tag_value": "storage"}
        """);
    String dynamoDb = EmbeddedServers.dynamoDb().endpoint().toString();
    String postgres = EmbeddedServers.postgres().jdbcUrl();
    assertThat(run("--dynamodb", dynamoDb, "--postgres", postgres, "--config", file.toString()))
        .isZero();
    assertThat(output()).contains("rowsmith-sessions-blobs").doesNotContain("STREAM");
  }

  private int run(String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(new Sessions(out)).execute(arguments);
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
