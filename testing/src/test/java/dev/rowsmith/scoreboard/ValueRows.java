package dev.rowsmith.scoreboard;

import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.AccountTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Values that PostgreSQL refuses, or that it or its driver takes for others. */
final class ValueRows {

  private static final Account ANN = new Account(1, "Ann", 100);

  private ValueRows() {}

  static List<Row> all() {
    return List.of(
        text("C12", "a text with NUL", "Ann\0"),
        text("C13", "half of a surrogate pair", "Ann\uD83D"),
        prefix(),
        foreignIndex(),
        refusedBatch(),
        secret());
  }

  private static Row text(String number, String fault, String owner) {
    Account account = new Account(1, owner, 1);
    return Row.on(
        PostgresSide::new,
        number,
        fault,
        Outcome.REFUSED,
        "`InvalidRecordException`",
        side -> {
          int before = side.proxy().requests();
          Told told = Told.of(() -> side.accounts().createRecord(account));
          int requests = side.proxy().requests() - before;
          return stored(side, side.write(told, count(side), requests), owner);
        },
        side -> {
          Told told = Told.of(() -> side.insert(account));
          return stored(side, side.write(told, count(side)), owner);
        });
  }

  private static long count(PostgresSide side) throws SQLException {
    return side.number("SELECT count(*) FROM accounts");
  }

  /** The same, unless there is another text than what was to be stored. */
  private static Observed stored(PostgresSide side, Observed observed, String owner)
      throws SQLException {
    try (Connection connection = side.direct();
        PreparedStatement select = connection.prepareStatement("SELECT owner FROM accounts");
        ResultSet rows = select.executeQuery()) {
      return rows.next() && !rows.getString(1).equals(owner)
          ? new Observed(
              observed.told().with("`" + rows.getString(1) + "`"),
              Outcome.CHANGED,
              Observed.NOT_COUNTED)
          : observed;
    }
  }

  private static Row prefix() {
    List<Account> accounts =
        List.of(new Account(1, "a_", 1), new Account(2, "ab", 1), new Account(3, "ac", 1));
    return Row.on(
        PostgresSide::new,
        "C14",
        "texts that begin with `a_`, asked for by `LIKE concat(?, '%')` in JDBC",
        Outcome.ANSWERED,
        "success",
        side -> {
          side.accounts().putRecords(accounts);
          List<Account> found = new ArrayList<>();
          Told told =
              Told.of(
                  () ->
                      found.addAll(
                          side.accounts()
                              .scan()
                              .filter(AccountTable.OWNER.beginsWith("a_"))
                              .list()));
          return side.read(told, found.equals(accounts.subList(0, 1)));
        },
        side -> {
          side.accounts().putRecords(accounts);
          List<String> found = new ArrayList<>();
          Told told =
              Told.of(
                  () -> {
                    try (Connection connection = side.connection();
                        PreparedStatement select =
                            connection.prepareStatement(
                                "SELECT owner FROM accounts WHERE owner LIKE concat(?, '%')")) {
                      select.setString(1, "a_");
                      ResultSet rows = select.executeQuery();
                      while (rows.next()) {
                        found.add(rows.getString(1));
                      }
                    }
                  });
          return side.read(told.with(found.size() + " in place of 1"), found.size() == 1);
        });
  }

  private static Row foreignIndex() {
    Account second = new Account(2, "Ann", 1);
    return Row.on(
        PostgresSide::new,
        "C6",
        "a creation is refused by a unique index that is not the key",
        Outcome.NOT_DONE,
        "`BackendException` REFUSED",
        side -> {
          index(side);
          return noConflict(side.write(Told.of(() -> side.accounts().createRecord(second)), 0));
        },
        side -> {
          index(side);
          return noConflict(side.write(Told.of(() -> side.insert(second)), 0));
        });
  }

  private static void index(PostgresSide side) throws SQLException {
    side.accounts().createRecord(ANN);
    side.direct("CREATE UNIQUE INDEX mine ON accounts (owner)");
  }

  private static Observed noConflict(Observed observed) {
    return observed.told().kind() == Told.Kind.CONFLICT
        ? new Observed(observed.told(), Outcome.FALSE_CONFLICT, Observed.NOT_COUNTED)
        : observed;
  }

  private static Row refusedBatch() {
    List<Account> batch =
        List.of(new Account(2, "Bob", 1), new Account(3, "Ann", 1), new Account(4, "Eve", 1));
    return Row.on(
        PostgresSide::new,
        "C23",
        "one record of a batch is refused",
        Outcome.NOT_DONE,
        "`PartialBatchException` REFUSED",
        side -> {
          index(side);
          Told told = Told.of(() -> side.accounts().putRecords(batch));
          return side.write(told, count(side) - 1);
        },
        side -> {
          index(side);
          Told told = Told.of(() -> insert(side, batch));
          return side.write(told, count(side) - 1);
        });
  }

  private static void insert(PostgresSide side, List<Account> batch) throws SQLException {
    try (Connection connection = side.connection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO accounts VALUES (?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (Account account : batch) {
        PostgresSide.bind(insert, account);
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
    }
  }

  private static Row secret() {
    Account second = new Account(2, "Ann", 1);
    return Row.on(
        PostgresSide::new,
        "E5",
        "what is thrown where a value is refused",
        Outcome.NOT_DONE,
        "`BackendException` REFUSED",
        side -> {
          index(side);
          return leaked(side.write(Told.of(() -> side.accounts().createRecord(second)), 0));
        },
        side -> {
          index(side);
          return leaked(side.write(Told.of(() -> side.insert(second)), 0));
        });
  }

  private static Observed leaked(Observed observed) {
    Throwable thrown = observed.told().thrown();
    return thrown != null && String.valueOf(thrown.getMessage()).contains("Ann")
        ? new Observed(observed.told(), Outcome.LEAKED, Observed.NOT_COUNTED)
        : observed;
  }
}
