package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The servers without the extension. */
class EmbeddedServersExampleTest {

  @Test
  void serversAreReached() {
    // docs: embedded-servers
    DynamoDbClient client = EmbeddedServers.dynamoDb().client();
    DataSource dataSource = EmbeddedServers.postgres().dataSource();
    // docs: end
    assertThat(DynamoDbDatabase.builder().client(client).build().ping()).isTrue();
    assertThat(PostgresDatabase.builder().dataSource(dataSource).build().ping()).isTrue();
  }
}
