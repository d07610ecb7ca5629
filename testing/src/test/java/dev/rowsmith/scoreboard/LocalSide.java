package dev.rowsmith.scoreboard;

import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.AccountDao;
import dev.rowsmith.faults.FaultProxy;
import dev.rowsmith.faults.Tally;
import dev.rowsmith.faults.TallyDao;
import dev.rowsmith.testing.EmbeddedServers;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Empty tables on DynamoDB Local behind a proxy, as both clients reach them. They are made once,
 * and emptied: making them takes longer than any fault.
 */
final class LocalSide implements Closeable {

  private final FaultProxy proxy;
  private final String prefix = "score_";
  private final Database direct;
  private final Database database;

  LocalSide() throws IOException {
    URI server = EmbeddedServers.dynamoDb().endpoint();
    proxy = new FaultProxy(server.getHost(), server.getPort());
    direct =
        DynamoDbDatabase.builder()
            .clientBuilder(EmbeddedServers.dynamoDb().clientBuilder())
            .tablePrefix(prefix)
            .build();
    database = database(StubSide.STANDARD, Duration.ofMinutes(1));
    direct.createTables(new AccountDao(direct), new TallyDao(direct), new NoteDao(direct));
  }

  FaultProxy proxy() {
    return proxy;
  }

  String prefix() {
    return prefix;
  }

  /** Behind no proxy: what there is at first, and what stands there in the end. */
  AccountDao storedAccounts() {
    return new AccountDao(direct);
  }

  /** Behind no proxy. */
  TallyDao storedTallies() {
    return new TallyDao(direct);
  }

  /** Behind no proxy. */
  NoteDao storedNotes() {
    return new NoteDao(direct);
  }

  Database database() {
    return database;
  }

  /** One that repeats as this says, and waits no longer than this for an answer. */
  Database database(RetryPolicy retries, Duration timeout) {
    return DynamoDbDatabase.builder()
        .clientBuilder(clientBuilder())
        .tablePrefix(prefix)
        .retries(retries)
        .timeout(timeout)
        .build();
  }

  DynamoDbClientBuilder clientBuilder() {
    return EmbeddedServers.dynamoDb()
        .clientBuilder()
        .endpointOverride(URI.create("http://127.0.0.1:" + proxy.port()));
  }

  AccountDao accounts() {
    return new AccountDao(database);
  }

  TallyDao tallies() {
    return new TallyDao(database);
  }

  EnhancedTables enhanced() {
    return EnhancedTables.on(clientBuilder(), prefix);
  }

  /** A stored account. */
  Account storing(Account account) {
    return storedAccounts().createRecord(account);
  }

  /** A stored record of version 1. */
  Tally storing(Tally tally) {
    return storedTallies().createRecord(tally);
  }

  Observed write(Told told, int times) {
    int requests = proxy.requests();
    return new Observed(told, Outcome.ofWrite(told, times, requests), requests);
  }

  Observed write(Told told, boolean done) {
    return write(told, done ? 1 : 0);
  }

  Observed read(Told told, boolean right) {
    return new Observed(told, Outcome.ofRead(told, right), proxy.requests());
  }

  @Override
  public void close() throws IOException {
    empty("accounts", "id");
    empty("tallies", "id");
    empty("scored_notes", "title");
    database.close();
    direct.close();
    proxy.close();
  }

  /** By the SDK's client, for some of the items are no records. */
  private void empty(String table, String key) {
    DynamoDbClient client = EmbeddedServers.dynamoDb().client();
    client
        .scanPaginator(scan -> scan.tableName(prefix + table))
        .items()
        .forEach(
            item ->
                client.deleteItem(
                    delete -> delete.tableName(prefix + table).key(Map.of(key, item.get(key)))));
  }
}
