package dev.rowsmith.scoreboard;

import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.Tally;
import dev.rowsmith.scoreboard.Row.Meeting;
import dev.rowsmith.scoreboard.Told.Kind;
import dev.rowsmith.testing.EmbeddedServers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB refuses or takes as it is, and what other programs left there. */
final class ItemRows {

  private static final Account ANN = new Account(7, "Ann", 100);
  private static final Tally FIRST = new Tally(7, 1, "Ann", 0);

  private ItemRows() {}

  static List<Row> all() {
    return List.of(
        largeBatch(),
        largeItem(),
        note("an empty text as a key", new Note("", Set.of("red")), Outcome.REFUSED),
        note("an empty set", new Note("list", Set.of()), Outcome.DONE),
        staleDeletion(),
        stalePut(),
        foreign(
            "a text where the record has a number",
            Map.of("owner", AttributeValue.fromS("Ann"), "balance", AttributeValue.fromS("much"))),
        foreign(
            "no attribute where the record has a `long`",
            Map.of("owner", AttributeValue.fromS("Ann"))),
        foreignAttribute());
  }

  private static Row largeBatch() {
    List<Account> accounts = new ArrayList<>();
    for (int id = 0; id < 30; id++) {
      accounts.add(new Account(id == 29 ? 0 : id, "Owner " + id, id));
    }
    return row(
        "B4",
        "30 records in one call, two of them of one key",
        Outcome.DONE,
        "success",
        side -> {
          Told told = Told.of(() -> side.accounts().putRecords(accounts));
          return side.write(told, isLastOfEach(side));
        },
        side -> {
          EnhancedTables tables = side.enhanced();
          WriteBatch.Builder<EnhancedAccount> batch =
              WriteBatch.builder(EnhancedAccount.class).mappedTableResource(tables.accounts());
          accounts.forEach(account -> batch.addPutItem(EnhancedAccount.of(account)));
          Told told =
              Told.of(
                  () -> tables.client().batchWriteItem(call -> call.writeBatches(batch.build())));
          return side.write(told, isLastOfEach(side));
        });
  }

  private static boolean isLastOfEach(LocalSide side) {
    return side.storedAccounts().scan().count() == 29
        && side.storedAccounts().getRecord(0).balance() == 29;
  }

  private static Row largeItem() {
    Account large = new Account(7, "x".repeat(410_000), 1);
    return row(
        "B20",
        "a record of more than 400 kB",
        Outcome.REFUSED,
        "`InvalidRecordException`",
        side -> {
          Told told = Told.of(() -> side.accounts().putRecord(large));
          return side.write(told, isStored(side));
        },
        side -> {
          EnhancedTables tables = side.enhanced();
          Told told = Told.of(() -> tables.accounts().putItem(EnhancedAccount.of(large)));
          return side.write(told, isStored(side));
        });
  }

  private static boolean isStored(LocalSide side) {
    return side.storedAccounts().findRecord(7).isPresent();
  }

  private static Row note(String fault, Note note, Outcome outcome) {
    return row(
        "B21",
        fault,
        outcome,
        outcome == Outcome.DONE ? "success" : "`InvalidRecordException`",
        side -> {
          Told told = Told.of(() -> new NoteDao(side.database()).putRecord(note));
          return side.write(told, side.storedNotes().scan().list().contains(note));
        },
        side -> {
          EnhancedTables tables = side.enhanced();
          Told told = Told.of(() -> tables.notes().putItem(EnhancedNote.of(note)));
          return side.write(told, side.storedNotes().scan().list().contains(note));
        });
  }

  private static Row staleDeletion() {
    return row(
        "B31",
        "a deletion of a record that another has changed meanwhile",
        Outcome.NOT_DONE,
        "`StaleRecordException`",
        side -> {
          Tally stored = changed(side);
          Told told = Told.of(() -> side.tallies().deleteRecord(stored));
          return kept(side, told);
        },
        side -> {
          EnhancedTally stored = enhanced(changed(side));
          EnhancedTables tables = side.enhanced();
          Told told = Told.of(() -> tables.tallies().deleteItem(stored));
          return kept(side, told);
        });
  }

  private static Row stalePut() {
    return row(
        "B31",
        "a put of a record that another has changed meanwhile",
        Outcome.NOT_DONE,
        "`StaleRecordException`",
        side -> {
          Tally stored = changed(side);
          Told told = Told.of(() -> side.tallies().putRecord(stored));
          return kept(side, told);
        },
        side -> {
          EnhancedTally stored = enhanced(changed(side));
          EnhancedTables tables = side.enhanced();
          Told told = Told.of(() -> tables.tallies().putItem(stored));
          return kept(side, told);
        });
  }

  /** What was stored before another wrote it. */
  private static Tally changed(LocalSide side) {
    Tally stored = side.storing(FIRST);
    side.storedTallies().putRecord(new Tally(7, 2, "Bob", stored.version()));
    return stored;
  }

  private static EnhancedTally enhanced(Tally tally) {
    EnhancedTally bean = new EnhancedTally();
    bean.setId(tally.id());
    bean.setCount(tally.count());
    bean.setBy(tally.by());
    bean.setVersion(tally.version());
    return bean;
  }

  /** A write that must not be done, because it would undo another's. */
  private static Observed kept(LocalSide side, Told told) {
    boolean kept =
        side.storedTallies().findRecord(7).filter(tally -> tally.by().equals("Bob")).isPresent();
    Observed observed = side.write(told, 0);
    return kept ? observed : new Observed(told, Outcome.OVERWRITTEN, observed.requests());
  }

  /** A read of what another program stored. */
  private static Row foreign(String fault, Map<String, AttributeValue> attributes) {
    return row(
        "B35",
        fault,
        Outcome.NOT_ANSWERED,
        "`UnreadableRecordException`",
        side -> {
          store(side, attributes);
          return side.read(Told.of(() -> side.accounts().getRecord(7)), false);
        },
        side -> {
          store(side, attributes);
          EnhancedTables tables = side.enhanced();
          EnhancedAccount[] found = new EnhancedAccount[1];
          Told told =
              Told.of(
                  () ->
                      found[0] =
                          tables.accounts().getItem(get -> get.key(key -> key.partitionValue(7))));
          return told.kind() == Kind.SUCCESS
              ? side.read(told.with("balance " + found[0].getBalance()), false)
              : side.read(told, false);
        });
  }

  private static Row foreignAttribute() {
    Map<String, AttributeValue> more =
        Map.of(
            "owner", AttributeValue.fromS("Ann"),
            "balance", AttributeValue.fromN("100"),
            "limit", AttributeValue.fromN("500"));
    return row(
        "B35",
        "an update of a record with an attribute that the program does not know",
        Outcome.DONE,
        "success",
        side -> {
          store(side, more);
          Told told = Told.of(() -> side.accounts().updateRecord(7, set -> set.owner("Eve")));
          return side.write(told, item(side).containsKey("limit"));
        },
        side -> {
          store(side, more);
          EnhancedTables tables = side.enhanced();
          EnhancedAccount changed = EnhancedAccount.of(new Account(7, "Eve", ANN.balance()));
          Told told = Told.of(() -> tables.accounts().updateItem(changed));
          return side.write(told, item(side).containsKey("limit"));
        });
  }

  private static void store(LocalSide side, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("id", AttributeValue.fromN("7"));
    EmbeddedServers.dynamoDb()
        .client()
        .putItem(put -> put.tableName(side.prefix() + "accounts").item(item));
  }

  private static Map<String, AttributeValue> item(LocalSide side) {
    return EmbeddedServers.dynamoDb()
        .client()
        .getItem(
            get ->
                get.tableName(side.prefix() + "accounts")
                    .key(Map.of("id", AttributeValue.fromN("7"))))
        .item();
  }

  private static Row row(
      String number,
      String fault,
      Outcome outcome,
      String must,
      Meeting<LocalSide> rowsmith,
      Meeting<LocalSide> peer) {
    return Row.on(LocalSide::new, number, fault, outcome, must, rowsmith, peer);
  }
}
