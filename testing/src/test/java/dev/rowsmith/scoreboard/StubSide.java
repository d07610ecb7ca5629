package dev.rowsmith.scoreboard;

import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.faults.AccountDao;
import dev.rowsmith.stub.Answer;
import dev.rowsmith.stub.DynamoDbStub;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** The table of accounts on a server that answers as scripted, as both clients reach it. */
final class StubSide implements Closeable {

  /** As often as it is sent by default, without the pauses. */
  static final RetryPolicy STANDARD =
      RetryPolicy.standard()
          .delays(Duration.ofMillis(1), Duration.ofMillis(1))
          .deadline(Duration.ofMinutes(5));

  private final DynamoDbStub stub = new DynamoDbStub();
  private final Database database = stub.database(STANDARD);

  StubSide() throws IOException {}

  /** Says what an operation is answered. */
  StubSide on(String operation, Answer... answers) {
    stub.on(operation, answers);
    return this;
  }

  Database database() {
    return database;
  }

  AccountDao accounts() {
    return new AccountDao(database);
  }

  EnhancedTables enhanced() {
    return EnhancedTables.on(stub.clientBuilder(), "");
  }

  int requests() {
    return stub.operations().size();
  }

  Observed write(Told told, int times) {
    return new Observed(told, Outcome.ofWrite(told, times, requests()), requests());
  }

  Observed read(Told told, boolean right) {
    return new Observed(told, Outcome.ofRead(told, right), requests());
  }

  /** A call of which a part is left undone, told by its result or by an exception. */
  Observed left(Told told) {
    return new Observed(told, Outcome.LEFT, requests());
  }

  @Override
  public void close() {
    database.close();
    stub.close();
  }
}
