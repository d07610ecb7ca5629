package dev.rowsmith.scoreboard;

import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.Fault;
import dev.rowsmith.faults.Tally;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes that DynamoDB does, and whose answers are lost on their way. */
final class LostAnswerRows {

  private static final Account ANN = new Account(7, "Ann", 100);
  private static final Tally FIRST = new Tally(7, 1, "Ann", 0);

  private LostAnswerRows() {}

  static List<Row> all() {
    return List.of(addition(), put(), creation(), versionedPut(), conditionalDeletion());
  }

  private static Row addition() {
    return Row.on(
        LocalSide::new,
        "B9",
        "the answer to an addition is lost",
        Outcome.UNKNOWN,
        "`OutcomeUnknownException`",
        side -> {
          side.storing(ANN);
          side.proxy().next(Fault.ANSWER_LOST);
          Told told = Told.of(() -> side.accounts().updateRecord(7, set -> set.addBalance(1)));
          return side.write(told, added(side));
        },
        side -> {
          side.storing(ANN);
          EnhancedCounter counter = new EnhancedCounter();
          counter.setId(7);
          EnhancedTables tables = side.enhanced();
          side.proxy().next(Fault.ANSWER_LOST);
          Told told = Told.of(() -> tables.counters().updateItem(counter));
          return side.write(told, added(side));
        });
  }

  private static int added(LocalSide side) {
    return Math.toIntExact(side.storedAccounts().getRecord(7).balance() - ANN.balance());
  }

  private static Row put() {
    return Row.on(
        LocalSide::new,
        "B9",
        "all answers to a put are lost",
        Outcome.UNKNOWN,
        "`OutcomeUnknownException`",
        side -> {
          side.proxy().always(Fault.ANSWER_LOST);
          Told told = Told.of(() -> side.accounts().putRecord(ANN));
          return side.write(told, isStored(side));
        },
        side -> {
          EnhancedTables tables = side.enhanced();
          side.proxy().always(Fault.ANSWER_LOST);
          Told told = Told.of(() -> tables.accounts().putItem(EnhancedAccount.of(ANN)));
          return side.write(told, isStored(side));
        });
  }

  private static Row creation() {
    return Row.on(
        LocalSide::new,
        "B10",
        "the answer to a creation is lost",
        Outcome.DONE,
        "success",
        side -> {
          side.proxy().next(Fault.ANSWER_LOST);
          Told told = Told.of(() -> side.accounts().createRecord(ANN));
          return side.write(told, isStored(side));
        },
        side -> {
          EnhancedTables tables = side.enhanced();
          Expression absent = Expression.builder().expression("attribute_not_exists(id)").build();
          side.proxy().next(Fault.ANSWER_LOST);
          Told told =
              Told.of(
                  () ->
                      tables
                          .accounts()
                          .putItem(
                              request ->
                                  request
                                      .item(EnhancedAccount.of(ANN))
                                      .conditionExpression(absent)));
          return side.write(told, isStored(side));
        });
  }

  private static boolean isStored(LocalSide side) {
    return side.storedAccounts().findRecord(7).filter(ANN::equals).isPresent();
  }

  private static Row versionedPut() {
    return Row.on(
        LocalSide::new,
        "B11",
        "the answer to a versioned put is lost",
        Outcome.DONE,
        "success",
        side -> {
          Tally stored = side.storing(FIRST);
          Tally next = new Tally(7, 2, "Bob", stored.version());
          side.proxy().next(Fault.ANSWER_LOST);
          Told told = Told.of(() -> side.tallies().putRecord(next));
          return side.write(told, counted(side));
        },
        side -> {
          side.storing(FIRST);
          EnhancedTables tables = side.enhanced();
          EnhancedTally next = stored(tables).counting();
          side.proxy().next(Fault.ANSWER_LOST);
          Told told = Told.of(() -> tables.tallies().putItem(next));
          return sinceRead(side.write(told, counted(side)));
        });
  }

  private static int counted(LocalSide side) {
    return Math.toIntExact(side.storedTallies().getRecord(7).count() - FIRST.count());
  }

  private static Row conditionalDeletion() {
    return Row.on(
        LocalSide::new,
        "B11",
        "the answer to a deletion of one version is lost",
        Outcome.DONE,
        "success",
        side -> {
          Tally stored = side.storing(FIRST);
          side.proxy().next(Fault.ANSWER_LOST);
          Told told = Told.of(() -> side.tallies().deleteRecord(stored));
          return side.write(told, side.storedTallies().findRecord(7).isEmpty());
        },
        side -> {
          side.storing(FIRST);
          EnhancedTables tables = side.enhanced();
          EnhancedTally stored = stored(tables);
          Expression unchanged =
              Expression.builder()
                  .expression("version = :version")
                  .putExpressionValue(
                      ":version", AttributeValue.fromN(String.valueOf(stored.getVersion())))
                  .build();
          side.proxy().next(Fault.ANSWER_LOST);
          Told told =
              Told.of(
                  () ->
                      tables
                          .tallies()
                          .deleteItem(
                              request ->
                                  request
                                      .key(key -> key.partitionValue(7))
                                      .conditionExpression(unchanged)));
          return sinceRead(side.write(told, side.storedTallies().findRecord(7).isEmpty()));
        });
  }

  private static EnhancedTally stored(EnhancedTables tables) {
    return tables.tallies().getItem(item -> item.key(key -> key.partitionValue(7)));
  }

  /** Without the request that read what was to be changed. */
  private static Observed sinceRead(Observed observed) {
    return new Observed(observed.told(), observed.outcome(), observed.requests() - 1);
  }
}
