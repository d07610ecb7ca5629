package dev.rowsmith.example.crawlstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.net.URI;
import org.junit.jupiter.api.Test;

class StorageTest {

  private final Database local =
      PostgresDatabase.builder().dataSource(EmbeddedServers.postgres().dataSource()).build();

  @Test
  void takesTheOtherWhereNobodyAnswers() {
    assertThat(Storage.open(silent(), () -> local, false)).isSameAs(local);
  }

  @Test
  void failsWhereItMust() {
    assertThatThrownBy(() -> Storage.open(silent(), () -> local, true))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsTheOneThatAnswers() {
    Database wanted =
        DynamoDbDatabase.builder().client(EmbeddedServers.dynamoDb().client()).build();
    assertThat(Storage.open(wanted, () -> local, true)).isSameAs(wanted);
  }

  private static Database silent() {
    return DynamoDbDatabase.builder()
        .clientBuilder(
            EmbeddedServers.dynamoDb()
                .clientBuilder()
                .endpointOverride(URI.create("http://127.0.0.1:1")))
        .retries(RetryPolicy.none())
        .build();
  }
}
