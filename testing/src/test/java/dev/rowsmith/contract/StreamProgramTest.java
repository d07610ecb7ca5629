package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.testing.EmbeddedServers;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A stream of more records than memory holds: a million on PostgreSQL, and on DynamoDB, where they
 * take longer to store, 600 of 100 kB. That they are too many is shown by a list of them.
 */
@Tag("slow")
class StreamProgramTest {

  private static final List<String> SMALL_HEAP =
      List.of("-Xmx48m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  @Test
  void streamsAMillionRecordsOfPostgres() throws Exception {
    assertThat(Programs.output(postgres("stream"))).isEqualTo("19000000\n");
    assertThat(Programs.output(postgres("own"))).isEqualTo("19000000\n");
    assertThat(Programs.output(postgres("list"))).contains("OutOfMemoryError");
  }

  @Test
  void streamsMoreOfDynamoDbThanFitsIntoMemory() throws Exception {
    assertThat(Programs.output(dynamoDb("stream"))).isEqualTo("60000000\n");
    assertThat(Programs.output(dynamoDb("segments"))).isEqualTo("60000000\n");
    assertThat(Programs.output(dynamoDb("list"))).contains("OutOfMemoryError");
  }

  private static Process dynamoDb(String how) throws IOException {
    String endpoint = EmbeddedServers.dynamoDb().endpoint().toString();
    return Programs.start(
        SMALL_HEAP, DynamoDbStream.class, Programs.DRIVER, endpoint, "stream", how);
  }

  private static Process postgres(String how) throws IOException, SQLException {
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists program_stream");
    }
    String url = EmbeddedServers.postgres().jdbcUrl();
    return Programs.start(
        SMALL_HEAP, PostgresStream.class, Programs.SDK, url, "program_stream", how);
  }
}
