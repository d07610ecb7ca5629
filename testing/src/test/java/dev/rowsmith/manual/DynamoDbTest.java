package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.dynamodb.TableArns;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** A database on DynamoDB. */
@RowsmithTest(Backend.DYNAMODB)
class DynamoDbTest {

  @TestTemplate
  void databaseIsMadeOfAClient(DynamoDbClient client) {
    // docs: dynamodb
    Database database = DynamoDbDatabase.builder().client(client).tablePrefix("dev_").build();
    // docs: end
    new PhoneDao(database).createTable();
    assertThat(database.listTables()).containsExactly("dev_phones");
    database.close();
    assertThatCode(client::listTables).doesNotThrowAnyException();
  }

  @TestTemplate
  void databaseOwnsTheClientThatItMade() {
    DynamoDbClientBuilder clientBuilder = EmbeddedServers.dynamoDb().clientBuilder();
    boolean answers;
    // docs: settings
    try (Database database =
        DynamoDbDatabase.builder()
            .clientBuilder(clientBuilder) // the client is closed with the database
            .timeout(Duration.ofSeconds(5))
            .eventual()
            .build()) {
      answers = database.ping();
    }
    // docs: end
    assertThat(answers).isTrue();
  }

  @TestTemplate
  void resourceNamesAreTold(DynamoDbClient client) {
    DynamoDbDatabase database = DynamoDbDatabase.builder().client(client).build();
    PhoneDao phones = new PhoneDao(database);
    assertThatThrownBy(() -> database.arns(phones)).isInstanceOf(TableNotFoundException.class);
    phones.createTable();
    // docs: arns
    TableArns arns = database.arns(phones);
    String table = arns.table(); // arn:aws:dynamodb:eu-central-1:123456789012:table/phones
    Optional<String> stream = arns.stream(); // empty: the record asks for none
    // docs: end
    assertThat(table).startsWith("arn:aws:dynamodb:").endsWith(":table/phones");
    assertThat(stream).isEmpty();
  }
}
