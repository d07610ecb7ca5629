package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** How a table on DynamoDB is billed: the table, and its indexes with it. */
@RowsmithTest(Backend.DYNAMODB)
class CapacityTest {

  @TestTemplate
  void provisionedCapacityIsTheTablesAndItsIndexes(Database database, DynamoDbClient client) {
    ReadingDao readings = new ReadingDao(database);
    readings.createTable();
    isProvisioned(client);
    readings.dropGsi(ReadingEnums.Index.BY_PLACE);
    readings.createGsi(ReadingEnums.Index.BY_PLACE);
    isProvisioned(client);
  }

  @TestTemplate
  void withoutOptionsATableIsOnDemand(Database database, DynamoDbClient client) {
    new PhoneDao(database).createTable();
    assertThat(describe(client, "phonebook").billingModeSummary().billingMode())
        .isEqualTo(BillingMode.PAY_PER_REQUEST);
  }

  private static void isProvisioned(DynamoDbClient client) {
    TableDescription table = describe(client, "readings");
    hasUnits(table.provisionedThroughput());
    assertThat(table.globalSecondaryIndexes())
        .singleElement()
        .satisfies(index -> hasUnits(index.provisionedThroughput()));
  }

  private static void hasUnits(ProvisionedThroughputDescription throughput) {
    assertThat(throughput.readCapacityUnits()).isEqualTo(5);
    assertThat(throughput.writeCapacityUnits()).isEqualTo(3);
  }

  private static TableDescription describe(DynamoDbClient client, String table) {
    return client.describeTable(request -> request.tableName(table)).table();
  }
}
