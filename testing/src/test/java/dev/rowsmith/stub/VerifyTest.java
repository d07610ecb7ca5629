package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.schema.SchemaDifference;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code verifyTable} tells of options that DynamoDB Local lacks. */
@Timeout(300)
class VerifyTest {

  private static final String INDEX = index("ACTIVE");
  private static final String ON_DEMAND =
      ",\"TableArn\":\"arn:aws:dynamodb:eu-west-1:1:table/ledger\","
          + "\"BillingModeSummary\":{\"BillingMode\":\"PAY_PER_REQUEST\"}";
  private static final String EVERY_OPTION =
      ON_DEMAND
          + ",\"StreamSpecification\":{\"StreamEnabled\":true,"
          + "\"StreamViewType\":\"NEW_AND_OLD_IMAGES\"},\"DeletionProtectionEnabled\":true,"
          + "\"SSEDescription\":{\"Status\":\"ENABLED\",\"SSEType\":\"KMS\","
          + "\"KMSMasterKeyArn\":\"arn:aws:kms:eu-west-1:1:key/7\"},"
          + "\"TableClassSummary\":{\"TableClass\":\"STANDARD_INFREQUENT_ACCESS\"}";

  private DynamoDbStub stub;
  private Database database;
  private LedgerDao ledger;

  @BeforeEach
  void open() throws IOException {
    stub = new DynamoDbStub();
    database = stub.database();
    ledger = new LedgerDao(database);
    recoveryIs("ENABLED");
    stub.on(
        "ListTagsOfResource",
        Answer.ok(
            "{\"Tags\":[{\"Key\":\"team\",\"Value\":\"billing\"},"
                + "{\"Key\":\"aws:cloudformation:stack\",\"Value\":\"x\"}],\"NextToken\":\"n\"}"),
        Answer.ok("{\"Tags\":[{\"Key\":\"stage\",\"Value\":\"test\"}]}"));
  }

  @AfterEach
  void close() {
    database.close();
    stub.close();
  }

  @Test
  void tableWithEveryOptionDoesNotDiffer() {
    stub.on("DescribeTable", Answer.table("ACTIVE", INDEX + EVERY_OPTION));
    assertThat(ledger.verifyTable()).isEmpty();
    assertThat(stub.operations())
        .containsExactly(
            "DescribeTable",
            "DescribeContinuousBackups",
            "DescribeTimeToLive",
            "ListTagsOfResource",
            "ListTagsOfResource");
  }

  @Test
  void everyOptionThatDiffersIsTold() {
    stub.on("DescribeTable", Answer.table("ACTIVE", INDEX + ON_DEMAND));
    recoveryIs("DISABLED");
    stub.on(
        "ListTagsOfResource",
        Answer.ok(
            "{\"Tags\":[{\"Key\":\"team\",\"Value\":\"core\"},"
                + "{\"Key\":\"owner\",\"Value\":\"ann\"}]}"));
    List<SchemaDifference> differences = ledger.verifyTable();
    assertThat(differences).noneMatch(SchemaDifference::blocking);
    assertThat(differences)
        .extracting(each -> each.kind() + " " + each)
        .containsExactly(
            "STREAM table: wanted stream NEW_AND_OLD_IMAGES, found stream NONE",
            "DELETION_PROTECTION table: wanted deletion protection on,"
                + " found deletion protection off",
            "ENCRYPTION table: wanted encryption KMS, found encryption DEFAULT",
            "TABLE_CLASS table: wanted INFREQUENT_ACCESS, found STANDARD",
            "POINT_IN_TIME_RECOVERY table: wanted point-in-time recovery on,"
                + " found point-in-time recovery off",
            "TAGS tag owner: wanted nothing, found \"ann\"",
            "TAGS tag stage: wanted \"test\", found nothing",
            "TAGS tag team: wanted \"billing\", found \"core\"");
  }

  @Test
  void indexThatIsBeingMadeIsNotUsable() {
    stub.on("DescribeTable", Answer.table("ACTIVE", index("CREATING") + EVERY_OPTION));
    assertThat(ledger.verifyTable())
        .containsExactly(
            new SchemaDifference(
                SchemaDifference.Kind.INDEX_INVALID,
                true,
                "index by-owner",
                "usable",
                "still being made"));
  }

  @Test
  void whatAServerDoesNotKnowIsNotCompared() {
    stub.on("DescribeTable", Answer.table("ACTIVE", INDEX + EVERY_OPTION));
    Answer unknown = Answer.error(400, "UnknownOperationException", "");
    stub.on("DescribeContinuousBackups", unknown).on("ListTagsOfResource", unknown);
    assertThat(ledger.verifyTable()).isEmpty();
  }

  @Test
  void missingPermissionIsTold() {
    stub.on("DescribeTable", Answer.table("ACTIVE", INDEX + EVERY_OPTION));
    stub.on("ListTagsOfResource", Answer.error(400, "AccessDeniedException", "no"));
    assertThatThrownBy(ledger::verifyTable)
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("verifyTable on ledger")
        .hasMessageContaining("denies access");
  }

  private static String index(String status) {
    return ",\"GlobalSecondaryIndexes\":[{\"IndexName\":\"by-owner\",\"IndexStatus\":\""
        + status
        + "\",\"KeySchema\":[{\"AttributeName\":\"owner\",\"KeyType\":\"HASH\"}],"
        + "\"Projection\":{\"ProjectionType\":\"ALL\"}}]";
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
