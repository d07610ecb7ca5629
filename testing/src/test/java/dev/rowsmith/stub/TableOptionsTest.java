package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table's options as they go to DynamoDB, and what it makes of them. */
@Timeout(300) // a wait that never ends must fail the test
class TableOptionsTest {

  private static final String INDEX =
      ",\"GlobalSecondaryIndexes\":[{\"IndexName\":\"by-owner\",\"IndexStatus\":\"ACTIVE\","
          + "\"KeySchema\":[{\"AttributeName\":\"owner\",\"KeyType\":\"HASH\"}],"
          + "\"Projection\":{\"ProjectionType\":\"ALL\"}}]";
  private static final Answer ACTIVE = Answer.table("ACTIVE", INDEX);
  private static final Answer DROPPABLE = Answer.table("ACTIVE", "");
  private static final Answer CREATING = Answer.table("CREATING", INDEX);
  private static final Answer UPDATING = Answer.table("UPDATING", INDEX);
  private static final Answer DELETING = Answer.table("DELETING", INDEX);

  private DynamoDbStub stub;
  private Database database;
  private LedgerDao ledger;

  @BeforeEach
  void open() throws IOException {
    stub = new DynamoDbStub();
    stub.on("CreateTable", Answer.ok("{}")).on("UpdateContinuousBackups", Answer.ok("{}"));
    recoveryIs("DISABLED");
    database = stub.database();
    ledger = new LedgerDao(database);
  }

  @AfterEach
  void close() {
    database.close();
    stub.close();
  }

  @Test
  void sendsEveryOptionWithTheTable() {
    stub.on("DescribeTable", Answer.notFound(), CREATING, ACTIVE);
    ledger.createTable();
    assertThat(stub.body("CreateTable"))
        .contains(
            "\"StreamSpecification\":{\"StreamEnabled\":true,"
                + "\"StreamViewType\":\"NEW_AND_OLD_IMAGES\"}",
            "\"SSESpecification\":{\"Enabled\":true,\"SSEType\":\"KMS\","
                + "\"KMSMasterKeyId\":\"alias/ledger\"}",
            "\"Tags\":[{\"Key\":\"team\",\"Value\":\"billing\"},"
                + "{\"Key\":\"stage\",\"Value\":\"test\"}]",
            "\"TableClass\":\"STANDARD_INFREQUENT_ACCESS\"",
            "\"DeletionProtectionEnabled\":true");
  }

  @Test
  void switchesRecoveryOnOnceTheTableIsActive() {
    stub.on("DescribeTable", Answer.notFound(), CREATING, ACTIVE);
    ledger.createTable();
    assertThat(stub.operations())
        .containsExactly(
            "DescribeTable",
            "CreateTable",
            "DescribeTable",
            "DescribeTable",
            "DescribeContinuousBackups",
            "UpdateContinuousBackups",
            "DescribeTable");
    assertThat(stub.body("UpdateContinuousBackups"))
        .contains("\"PointInTimeRecoveryEnabled\":true");
  }

  @Test
  void completesATableThatWasHalfMade() {
    stub.on("DescribeTable", ACTIVE);
    ledger.createTable();
    assertThat(stub.operations()).contains("UpdateContinuousBackups").doesNotContain("CreateTable");
  }

  @Test
  void leavesRecoveryThatIsOnAlone() {
    stub.on("DescribeTable", ACTIVE);
    recoveryIs("ENABLED");
    ledger.createTable();
    assertThat(stub.operations()).doesNotContain("UpdateContinuousBackups");
  }

  @Test
  void waitsUntilRecoveryIsAvailable() {
    stub.on("DescribeTable", ACTIVE);
    stub.on(
        "UpdateContinuousBackups",
        Answer.error(400, "ContinuousBackupsUnavailableException", "Backups are being enabled"),
        Answer.ok("{}"));
    ledger.createTable();
    assertThat(stub.operations()).filteredOn("UpdateContinuousBackups"::equals).hasSize(2);
  }

  @Test
  void makesTheTableOnAServerWithoutRecovery() {
    stub.on("DescribeTable", ACTIVE);
    stub.on("DescribeContinuousBackups", Answer.error(400, "UnknownOperationException", ""));
    ledger.createTable();
    assertThat(stub.operations()).doesNotContain("UpdateContinuousBackups");
  }

  @Test
  void tellsThatRecoveryMayNotBeSwitchedOn() {
    stub.on("DescribeTable", ACTIVE);
    stub.on("UpdateContinuousBackups", Answer.error(400, "AccessDeniedException", "no"));
    assertThatThrownBy(ledger::createTable)
        .asInstanceOf(type(BackendException.class))
        .satisfies(e -> assertThat(e.category()).isEqualTo(Category.ACCESS));
  }

  @Test
  void neverDropsAProtectedTable() {
    stub.on("DescribeTable", Answer.table("ACTIVE", INDEX + ",\"DeletionProtectionEnabled\":true"));
    assertThatThrownBy(ledger::dropTable)
        .hasMessageContaining("dropTable on ledger")
        .hasMessageContaining("--table-name ledger --no-deletion-protection-enabled")
        .asInstanceOf(type(BackendException.class))
        .satisfies(e -> assertThat(e.category()).isEqualTo(Category.REFUSED));
    assertThat(stub.operations()).containsExactly("DescribeTable");
  }

  @Test
  void makesTheTableAnewOnceTheOldOneIsGone() {
    stub.on("DescribeTable", DELETING, DELETING, Answer.notFound(), CREATING, ACTIVE);
    ledger.createTable();
    assertThat(stub.operations()).filteredOn("CreateTable"::equals).hasSize(1);
  }

  @Test
  void makesATableWhoseMakingWasAnsweredByAFault() {
    stub.on("DescribeTable", Answer.notFound(), Answer.notFound(), CREATING, ACTIVE);
    stub.on(
        "CreateTable",
        Answer.error(500, "InternalServerError", "made, but not told"),
        Answer.error(400, "ResourceInUseException", "Table already exists: ledger"));
    try (Database patient = stub.database(RetryPolicy.standard())) {
      new LedgerDao(patient).createTable();
    }
    assertThat(stub.operations()).filteredOn("CreateTable"::equals).hasSizeBetween(2, 3);
  }

  @Test
  void waitsItsTurnAmongManyChangesOfTables() {
    Answer tooMany = Answer.error(400, "LimitExceededException", "Too many operations at once");
    stub.on("DescribeTable", Answer.notFound(), Answer.notFound(), Answer.notFound(), ACTIVE);
    stub.on("CreateTable", tooMany, tooMany, Answer.ok("{}"));
    ledger.createTable();
    assertThat(stub.operations()).filteredOn("CreateTable"::equals).hasSize(3);
    stub.on("DescribeTable", DROPPABLE, DROPPABLE, DELETING, Answer.notFound());
    stub.on("DeleteTable", tooMany, Answer.ok("{}"));
    ledger.dropTable();
    assertThat(stub.operations()).filteredOn("DeleteTable"::equals).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED"})
  void neverWaitsForATableThatNobodyCanUse(String status) {
    stub.on("DescribeTable", Answer.table(status, INDEX));
    assertThatThrownBy(ledger::createTable)
        .hasMessageContaining("createTable on ledger")
        .hasMessageContaining(status)
        .asInstanceOf(type(BackendException.class))
        .satisfies(e -> assertThat(e.category()).isEqualTo(Category.REFUSED));
    assertThatThrownBy(() -> ledger.createGsi(LedgerEnums.Index.BY_OWNER))
        .hasMessageContaining("createGsi on ledger")
        .hasMessageContaining(status);
  }

  @Test
  void waitsForATableThatIsBeingChanged() {
    stub.on("DescribeTable", UPDATING, UPDATING, ACTIVE);
    ledger.createTable();
    assertThat(stub.operations()).doesNotContain("CreateTable");
  }

  @Test
  void waitsItsTurnToMakeAnIndex() {
    stub.on("DescribeTable", Answer.table("ACTIVE", ""), Answer.table("ACTIVE", ""), ACTIVE);
    stub.on(
        "UpdateTable",
        Answer.error(400, "LimitExceededException", "Subscriber limit exceeded"),
        Answer.ok("{}"));
    ledger.createGsi(LedgerEnums.Index.BY_OWNER);
    assertThat(stub.operations()).filteredOn("UpdateTable"::equals).hasSize(2);
  }

  private void recoveryIs(String status) {
    stub.on(
        "DescribeContinuousBackups",
        Answer.ok(
            "{\"ContinuousBackupsDescription\":{\"ContinuousBackupsStatus\":\"ENABLED\","
                + "\"PointInTimeRecoveryDescription\":{\"PointInTimeRecoveryStatus\":\""
                + status
                + "\"}}}"));
  }
}
