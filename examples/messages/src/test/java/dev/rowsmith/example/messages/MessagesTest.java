package dev.rowsmith.example.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.testing.EmbeddedServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

@Timeout(300) // a change that is never told must fail the test
class MessagesTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void bothBackendsGiveTheSame() {
    assertThat(run()).isZero();
    assertThat(output())
        .contains("DynamoDB", "PostgreSQL", "Both gave the same, in all")
        .contains("schema-load     0 differences")
        .contains(
            "list-tables     [rowsmith_messages_activities, rowsmith_messages_cruddur-messages")
        .contains("seed            3 users, 2 conversations, 8 messages")
        .contains("bob             So could I. See you at eight?")
        .contains("eve             Ann? (")
        .contains("page            3 messages")
        .contains("last minute     6 messages")
        .contains("ann             One more thing (")
        .containsSubsequence(
            "activity        Back again (likes: 1)", "Off to see the station (likes: 1")
        .contains("scan            {Group=4, Message=9}")
        .contains("drop            it is gone")
        .containsPattern("capacity +\\{getByHandle=\\d+\\.\\d, query=\\d+\\.\\d}")
        .contains("query by message-group-sk-index=")
        .contains("capacity      not told");
  }

  @Test
  void scriptsRunOneByOneAgainstGivenServers() {
    System.setProperty("aws.accessKeyId", "messages");
    System.setProperty("aws.secretAccessKey", "messages");
    System.setProperty("aws.region", "us-east-1");
    String dynamoDb = EmbeddedServers.dynamoDb().endpoint().toString();
    String postgres = EmbeddedServers.postgres().jdbcUrl();
    for (String script :
        new String[] {"schema-load", "seed", "get-conversation", "like-activities", "drop"}) {
      assertThat(run("--dynamodb", dynamoDb, "--postgres", postgres, script)).isZero();
    }
    assertThat(output())
        .contains("bob             Severed Dreams was an amazing episode.", "it is gone");
  }

  @Test
  void tellsWhichScriptsThereAre() {
    assertThat(run("schema-laod")).isNotZero();
    assertThat(output()).contains("schema-laod is none of [schema-load, ");
  }

  private int run(String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(new Messages(out)).setErr(new PrintWriter(out, true)).execute(arguments);
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
