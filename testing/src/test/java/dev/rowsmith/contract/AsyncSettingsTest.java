package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** What a database must be told before asynchronous DAOs can be made with it. */
@Timeout(300) // a future that is never fulfilled must fail the test
class AsyncSettingsTest {

  @Test
  void dynamoDbWantsAnAsynchronousClient() {
    Database database =
        DynamoDbDatabase.builder().client(EmbeddedServers.dynamoDb().client()).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> new PhoneAsyncDao(database))
        .withMessageContaining("asyncClientBuilder(DynamoDbAsyncClient.builder())");
    assertThatIllegalStateException().isThrownBy(() -> database.transactAsync(List.of()));
  }

  @Test
  void dynamoDbTakesOneAsynchronousClient() {
    try (DynamoDbAsyncClient client = EmbeddedServers.dynamoDb().asyncClientBuilder().build()) {
      DynamoDbDatabase.Builder builder =
          DynamoDbDatabase.builder()
              .client(EmbeddedServers.dynamoDb().client())
              .tablePrefix("async_settings_")
              .asyncClient(client);
      PhoneAsyncDao phones;
      try (Database database = builder.build()) {
        phones = new PhoneAsyncDao(database);
        phones.createTable().join();
      }
      assertThat(phones.findRecord(7).join()).isEmpty();
      phones.dropTable().join();
      builder.asyncClientBuilder(EmbeddedServers.dynamoDb().asyncClientBuilder());
      assertThatIllegalStateException()
          .isThrownBy(builder::build)
          .withMessageContaining("asyncClient(…) and asyncClientBuilder(…)");
    }
  }

  @Test
  void postgresWantsAnExecutor() {
    Database database =
        PostgresDatabase.builder().dataSource(EmbeddedServers.postgres().dataSource()).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> new PhoneAsyncDao(database))
        .withMessageContaining("executor(…)");
  }

  @Test
  void executorThatTakesNoMoreIsTold() {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    Database database =
        PostgresDatabase.builder()
            .dataSource(EmbeddedServers.postgres().dataSource())
            .executor(executor)
            .build();
    PhoneAsyncDao phones = new PhoneAsyncDao(database);
    assertThat(phones.tableExists().join()).isFalse();
    executor.shutdown();
    CompletableFuture<Phone> future = phones.getRecord(7);
    assertThat(future.handle((phone, failure) -> failure).join())
        .isInstanceOfSatisfying(
            BackendException.class, e -> assertThat(e.category()).isEqualTo(Category.OVERLOAD))
        .hasMessageContaining("getRecord on phonebook (person_id = 7)");
  }
}
