package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A record with every option is usable on DynamoDB Local too, which lacks some of them. */
class LocalOptionsTest {

  @Test
  void tableWithEveryOptionIsMadeAndProtected() {
    DynamoDbClient client = EmbeddedServers.dynamoDb().client();
    try (Database database =
        DynamoDbDatabase.builder().client(client).tablePrefix("options_").build()) {
      LedgerDao ledger = new LedgerDao(database);
      ledger.createTable();
      ledger.createTable();
      assertThatThrownBy(ledger::dropTable)
          .isInstanceOf(BackendException.class)
          .hasMessageContaining("--no-deletion-protection-enabled");
      client.updateTable(
          request -> request.tableName("options_ledger").deletionProtectionEnabled(false));
      ledger.dropTable();
      assertThat(ledger.tableExists()).isFalse();
    }
  }
}
