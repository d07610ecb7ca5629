package dev.rowsmith.scoreboard;

import dev.rowsmith.faults.Account;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** More keys or records than a statement of PostgreSQL or the memory should hold. */
final class AmountRows {

  private static final Account ANN = new Account(1, "Ann", 100);

  /** One more than a statement takes. */
  private static final List<Integer> MANY_KEYS = IntStream.range(0, 65_536).boxed().toList();

  private static final int RECORDS = 20_000;
  private static final int CHARACTERS = 500;

  private AmountRows() {}

  static List<Row> all() {
    return List.of(manyKeys(), manyRecords());
  }

  private static Row manyKeys() {
    return Row.on(
        PostgresSide::new,
        "C16",
        "65,536 keys in one call, by `IN (?, …)` in JDBC",
        Outcome.ANSWERED,
        "success",
        side -> {
          side.accounts().createRecord(ANN);
          List<Account> found = new ArrayList<>();
          Told told = Told.of(() -> found.addAll(side.accounts().getRecords(MANY_KEYS)));
          return side.read(told, found.equals(List.of(ANN)));
        },
        side -> {
          side.accounts().createRecord(ANN);
          String places = String.join(", ", Collections.nCopies(MANY_KEYS.size(), "?"));
          Told told =
              Told.of(
                  () -> {
                    try (Connection connection = side.connection();
                        PreparedStatement select =
                            connection.prepareStatement(
                                "SELECT * FROM accounts WHERE id IN (" + places + ")")) {
                      for (int index = 0; index < MANY_KEYS.size(); index++) {
                        select.setInt(index + 1, MANY_KEYS.get(index));
                      }
                      select.executeQuery().next();
                    }
                  });
          return side.read(told, true);
        });
  }

  private static Row manyRecords() {
    return Row.on(
        PostgresSide::new,
        "C22",
        "many records, of which the first is looked at, without a `fetchSize` in JDBC",
        Outcome.ANSWERED,
        "success, a part of them was sent",
        side -> {
          long before = filled(side);
          Told told =
              Told.of(
                  () -> {
                    try (Stream<Account> records = side.accounts().scan().stream()) {
                      Iterator<Account> first = records.iterator();
                      first.next();
                    }
                  });
          return sent(side, told, before);
        },
        side -> {
          long before = filled(side);
          Told told =
              Told.of(
                  () -> {
                    try (Connection connection = side.connection();
                        PreparedStatement select =
                            connection.prepareStatement("SELECT * FROM accounts")) {
                      select.executeQuery().next();
                    }
                  });
          return sent(side, told, before);
        });
  }

  /** Stores many records, and tells how many bytes were answered before. */
  private static long filled(PostgresSide side) throws SQLException {
    side.direct(
        "INSERT INTO accounts SELECT n, repeat('x', "
            + CHARACTERS
            + "), 1 FROM generate_series(1, "
            + RECORDS
            + ") n");
    return side.proxy().answeredBytes();
  }

  private static Observed sent(PostgresSide side, Told told, long before) {
    boolean all = side.proxy().answeredBytes() - before >= (long) RECORDS * CHARACTERS;
    return side.read(told.with(all ? "all of them were sent" : "a part of them was sent"), true);
  }
}
