package dev.rowsmith.faults;

import dev.rowsmith.Database;
import java.io.Closeable;
import java.io.IOException;

/**
 * An empty table of accounts behind a proxy.
 *
 * @param connections what is closed behind the database
 */
record Faulty(FaultProxy proxy, Database database, AccountDao accounts, Closeable connections)
    implements AutoCloseable {

  static Faulty fresh(FaultProxy proxy, Database database, Closeable connections) {
    AccountDao accounts = new AccountDao(database);
    accounts.createTable();
    return new Faulty(proxy, database, accounts, connections);
  }

  @Override
  public void close() throws IOException {
    proxy.clear();
    accounts.dropTable();
    database.close();
    connections.close();
    proxy.close();
  }
}
