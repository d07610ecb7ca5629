package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** No value of an attribute, no password and no key is in what is thrown or written out. */
class SecretsTest {

  private static final String PLANTED = "planted";
  private static final String VALUE = "planted-value";

  private final StringWriter told = new StringWriter();
  private final PrintWriter log = new PrintWriter(told);
  private int failures;

  @Test
  void dynamoDbTellsNone() {
    // Letters and digits only, or DynamoDB Local refuses it.
    String key = PLANTED + System.nanoTime();
    AwsBasicCredentials credentials = AwsBasicCredentials.create(key, "planted-secret");
    tellsNone(
        DynamoDbDatabase.builder()
            .retries(RetryPolicy.none())
            .pageTokenKey("k", new byte[32])
            .clientBuilder(
                EmbeddedServers.dynamoDb()
                    .clientBuilder()
                    .credentialsProvider(StaticCredentialsProvider.create(credentials)))
            .tablePrefix("secrets_")
            .build());
  }

  @Test
  void postgresTellsNone() {
    try (HikariDataSource pool = new HikariDataSource()) {
      // The server asks for no password, and so takes any.
      pool.setJdbcUrl(EmbeddedServers.postgres().jdbcUrl() + "&password=planted-secret");
      pool.setMaximumPoolSize(2);
      tellsNone(
          PostgresDatabase.builder()
              .retries(RetryPolicy.none())
              .pageTokenKey("k", new byte[32])
              .dataSource(pool)
              .tablePrefix("secrets_")
              .build());
    }
  }

  private void tellsNone(Database opened) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try (Database database = opened) {
      AccountDao accounts = new AccountDao(database);
      accounts.createTable();
      try {
        failEverywhere(database, accounts);
      } finally {
        accounts.dropTable();
      }
      fails(() -> accounts.getRecord(1));
      log.println(database + " " + accounts + " " + database.tableNames());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(failures).isEqualTo(13);
    assertThat(told.toString() + written.toString(StandardCharsets.UTF_8))
        .doesNotContain(PLANTED)
        .contains("secrets_accounts");
  }

  private void failEverywhere(Database database, AccountDao accounts) {
    Account account = new Account(1, VALUE, 1);
    accounts.createRecord(account);
    fails(() -> accounts.createRecord(account));
    fails(() -> accounts.createRecord(new Account(2, VALUE + "\0", 1)));
    fails(() -> accounts.createRecord(new Account(2, VALUE.repeat(40_000), 1)));
    fails(() -> accounts.getRecord(2));
    fails(() -> accounts.putRecord(account, AccountTable.OWNER.notEqualTo(VALUE)));
    fails(() -> accounts.updateRecord(1, set -> set.owner(VALUE + "\ud800")));
    fails(() -> accounts.updateRecord(1, set -> set.addBalance(1).addBalance(Long.MAX_VALUE)));
    fails(
        () ->
            accounts.updateRecord(
                1, set -> set.owner(VALUE + 2).onlyIf(AccountTable.OWNER.beginsWith(VALUE + "x"))));
    fails(() -> accounts.putRecords(List.of(account, new Account(3, VALUE + "\0", 1))));
    fails(() -> accounts.loadRecords(List.of(account, new Account(4, VALUE + "\0", 1))));
    fails(() -> database.transact(accounts.deleting(2), accounts.creating(account)));
    fails(() -> accounts.scan().startingAfter(VALUE).list());
  }

  private void fails(Runnable call) {
    try {
      call.run();
    } catch (RowsmithException | IllegalArgumentException e) {
      failures++;
      e.printStackTrace(log);
    }
  }
}
