package dev.rowsmith.example.crawlstore;

import dev.rowsmith.Database;
import java.util.function.Supplier;

/** Chooses the database that a crawler works on. */
final class Storage {

  private static final System.Logger LOG = System.getLogger(Storage.class.getName());

  private Storage() {}

  /**
   * The wanted database, if it answers.
   *
   * @param instead opens the one to fall back to
   * @param failIfUnavailable whether to fail rather than to fall back
   * @throws IllegalStateException when it does not answer, and nothing may take its place
   */
  static Database open(Database wanted, Supplier<Database> instead, boolean failIfUnavailable) {
    if (wanted.ping()) {
      return wanted;
    }
    wanted.close();
    if (failIfUnavailable) {
      throw new IllegalStateException("The database does not answer.");
    }
    LOG.log(System.Logger.Level.WARNING, "The database does not answer: using the local one.");
    return instead.get();
  }
}
