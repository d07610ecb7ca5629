package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.manual.PhoneEnums.Relationship;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Calls that no thread waits for. */
@RowsmithTest
@Timeout(300) // a future that is never fulfilled must fail the test
class AsyncTest {

  @TestTemplate
  void callsBringFutures(Database database) {
    Instant now = Instant.parse("2026-11-20T12:00:00Z");
    ConcurrentLinkedQueue<String> names = new ConcurrentLinkedQueue<>();
    // docs: async
    PhoneAsyncDao phones = new PhoneAsyncDao(database);
    CompletableFuture<List<Phone>> friends =
        phones
            .createTable()
            .thenCompose(made -> phones.createRecord(7, "Ann", null, Relationship.FRIEND, now))
            .thenCompose(ann -> phones.updateRecord(7, set -> set.phoneNumber("555-0100")))
            .thenCompose(ann -> phones.queryByRelationship(Relationship.FRIEND).list());
    // docs: end
    assertThat(friends.join()).extracting(Phone::phoneNumber).containsExactly("555-0100");
    // docs: async-each
    CompletableFuture<Void> all = phones.scan().forEach(phone -> names.add(phone.name()));
    // docs: end
    all.join();
    assertThat(names).containsExactly("Ann");
    // docs: async-failure
    CompletableFuture<String> name =
        phones
            .getRecord(8)
            .handle(
                (phone, failure) ->
                    failure instanceof RecordNotFoundException ? "nobody" : phone.name());
    // docs: end
    assertThat(name.join()).isEqualTo("nobody");
    // docs: async-transaction
    CompletableFuture<Void> both =
        database.transactAsync(
            phones.deleting(7),
            phones.creating(new Phone(8, "Bob", null, Relationship.SIBLING, now)));
    // docs: end
    both.join();
    assertThat(phones.getRecord(8).join().name()).isEqualTo("Bob");
  }

  @TestTemplate
  void databasesAreToldHow() {
    DynamoDbClientBuilder clientBuilder = EmbeddedServers.dynamoDb().clientBuilder();
    DynamoDbAsyncClientBuilder asyncClientBuilder = EmbeddedServers.dynamoDb().asyncClientBuilder();
    // docs: async-dynamodb
    Database onDynamoDb =
        DynamoDbDatabase.builder()
            .clientBuilder(clientBuilder)
            .asyncClientBuilder(asyncClientBuilder) // or asyncClient(…)
            .build();
    // docs: end
    onDynamoDb.close();
    DataSource pool = EmbeddedServers.postgres().dataSource();
    // docs: async-postgres
    Executor threads = Executors.newFixedThreadPool(10); // as many as the pool has connections
    Database onPostgres = PostgresDatabase.builder().dataSource(pool).executor(threads).build();
    // docs: end
    assertThat(new PhoneAsyncDao(onPostgres).tableName()).isEqualTo("phones");
  }
}
