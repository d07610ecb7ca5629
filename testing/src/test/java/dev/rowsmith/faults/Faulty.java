package dev.rowsmith.faults;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
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
    patiently(() -> database.createTables(accounts, tallies, stamped));
    return new Faulty(proxy, database, accounts, tallies, stamped, connections);
  }

  /** Whatever the timeout of the test is: the tables are none of its faults. */
  private static void patiently(Runnable change) {
    while (true) {
      try {
        change.run();
        return;
      } catch (BackendException e) {
        if (e.category() != Category.UNREACHABLE) {
          throw e;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    proxy.clear();
    patiently(accounts::dropTable);
    patiently(tallies::dropTable);
    patiently(stamped::dropTable);
    database.close();
    connections.close();
    proxy.close();
  }
}
