package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A server that is not there, or is there and never answers, is an error in time. */
@Timeout(300) // a hang must fail the test; the stated time is two seconds
class UnreachableTest {

  private static final Duration STATED = Duration.ofSeconds(2);

  @Test
  void refusedConnectionIsAnErrorOnBoth() throws IOException {
    int closedPort;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closedPort = socket.getLocalPort();
    }
    isUnreachable(dynamoDb(closedPort));
    isUnreachable(postgres(closedPort));
  }

  @Test
  void silentServerIsAnErrorOnBoth() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      isUnreachable(dynamoDb(socket.getLocalPort()));
      isUnreachable(postgres(socket.getLocalPort()));
    }
  }

  private static void isUnreachable(Database opened) {
    try (Database database = opened) {
      PhoneDao phones = new PhoneDao(database);
      assertThatThrownBy(() -> phones.getRecord(7))
          .asInstanceOf(type(BackendException.class))
          .satisfies(
              e -> {
                assertThat(e.category()).isEqualTo(Category.UNREACHABLE);
                assertThat(e)
                    .hasMessageContaining("getRecord on phonebook (person_id = 7)")
                    .hasMessageNotContaining("planted-secret")
                    .hasCauseInstanceOf(Exception.class);
              });
      assertThat(database.ping()).isFalse();
    }
  }

  private static Database dynamoDb(int port) {
    AwsBasicCredentials credentials = AwsBasicCredentials.create("somebody", "planted-secret");
    return DynamoDbDatabase.builder()
        .timeout(STATED)
        .retries(RetryPolicy.none())
        .clientBuilder(
            DynamoDbClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials)))
        .build();
  }

  private static Database postgres(int port) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    dataSource.setUser("somebody");
    dataSource.setPassword("planted-secret");
    return PostgresDatabase.builder()
        .timeout(STATED)
        .retries(RetryPolicy.none())
        .dataSource(dataSource)
        .build();
  }
}
