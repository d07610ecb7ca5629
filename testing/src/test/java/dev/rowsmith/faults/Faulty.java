package dev.rowsmith.faults;

import dev.rowsmith.Database;
import java.io.Closeable;
import java.io.IOException;

/**
 * Empty tables behind a proxy.
 *
 * @param connections what is closed behind the database
 */
record Faulty(
    FaultProxy proxy,
    Database database,
    AccountDao accounts,
    TallyDao tallies,
    StampedDao stamped,
    Closeable connections)
    implements AutoCloseable {

  static Faulty fresh(FaultProxy proxy, Database database, Closeable connections) {
    AccountDao accounts = new AccountDao(database);
    TallyDao tallies = new TallyDao(database);
    StampedDao stamped = new StampedDao(database);
    database.createTables(accounts, tallies, stamped);
    return new Faulty(proxy, database, accounts, tallies, stamped, connections);
  }

  @Override
  public void close() throws IOException {
    proxy.clear();
    accounts.dropTable();
    tallies.dropTable();
    stamped.dropTable();
    database.close();
    connections.close();
    proxy.close();
  }
}
