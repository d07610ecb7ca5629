package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How unique values are kept on DynamoDB, and what becomes of what others do. */
@RowsmithTest(Backend.DYNAMODB)
class UniqueDynamoDbTest {

  private static final Optional<BigDecimal> NONE = Optional.empty();

  /** SHA-256 of "email", a NUL and "ann@x". */
  private static final String DIGEST =
      "752a1076151e4bd6e78b317165836a52468854b693439e7a27b3c9de8e6c18d3";

  private PatronDao patrons;

  @BeforeEach
  void createTable(Database database) {
    patrons = new PatronDao(database);
    patrons.createTable();
    patrons.createRecord(1, "ann@x", NONE, "Ann");
  }

  private static List<Map<String, AttributeValue>> markers(DynamoDbClient client) {
    return client.scan(request -> request.tableName("patrons_unique")).items();
  }

  @TestTemplate
  void companionNamesTheOwnerByADigest(DynamoDbClient client) {
    assertThat(markers(client))
        .containsExactly(
            Map.of(
                "id", AttributeValue.fromS(DIGEST),
                "owner", AttributeValue.fromM(Map.of("id", AttributeValue.fromN("1")))));
    patrons.updateRecord(1, set -> set.name("Anne"));
    patrons.deleteRecord(1);
    assertThat(markers(client)).isEmpty();
  }

  @TestTemplate
  void valueOfARecordThatOthersDeletedIsFree(DynamoDbClient client) {
    client.deleteItem(
        request -> request.tableName("patrons").key(Map.of("id", AttributeValue.fromN("1"))));
    assertThat(patrons.findByEmail("ann@x")).isEmpty();
    patrons.createRecord(2, "ann@x", NONE, "Bob");
    assertThat(patrons.getByEmail("ann@x").id()).isEqualTo(2);
    assertThat(markers(client)).hasSize(1);
  }

  @TestTemplate
  void valueOfARecordThatOthersChangedIsFree(DynamoDbClient client) {
    client.putItem(
        request ->
            request
                .tableName("patrons")
                .item(
                    Map.of(
                        "id", AttributeValue.fromN("1"),
                        "email", AttributeValue.fromS("other@x"),
                        "name", AttributeValue.fromS("Ann"))));
    assertThat(patrons.findByEmail("ann@x")).isEmpty();
    patrons.createRecord(2, "ann@x", NONE, "Bob");
    patrons.putRecord(new Patron(1, "anne@x", NONE, "Ann"));
    assertThatThrownBy(() -> patrons.updateRecord(1, set -> set.email("ann@x")))
        .isInstanceOf(DuplicateValueException.class);
  }

  @TestTemplate
  void tableWithoutItsCompanionIsRefused(DynamoDbClient client) {
    client.deleteTable(request -> request.tableName("patrons_unique"));
    SchemaDifference missing =
        new SchemaDifference(
            Kind.UNIQUE, true, "table of unique values", "patrons_unique", "nothing");
    assertThat(patrons.verifyTable()).containsExactly(missing);
    assertThatThrownBy(patrons::createTable)
        .isInstanceOfSatisfying(
            SchemaMismatchException.class,
            e -> assertThat(e.differences()).containsExactly(missing));
    patrons.dropTable();
    patrons.createTable();
    assertThat(patrons.verifyTable()).isEmpty();
  }
}
