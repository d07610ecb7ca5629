package dev.rowsmith.scoreboard;

import dev.rowsmith.faults.Account;
import dev.rowsmith.scoreboard.Row.Meeting;
import dev.rowsmith.stub.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;

/** What DynamoDB, or what stands in front of it, answers in place of what was asked for. */
final class AnswerRows {

  private static final Account ANN = new Account(7, "Ann", 100);
  private static final String ITEM =
      "{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"Ann\"},\"balance\":{\"N\":\"100\"}}";
  private static final Answer FOUND = Answer.ok("{\"Item\":" + ITEM + "}");
  private static final Answer NOTHING = Answer.ok("{}");

  private AnswerRows() {}

  static List<Row> all() {
    List<Row> rows = new ArrayList<>(errors());
    rows.addAll(damages());
    rows.add(emptyPage());
    return rows;
  }

  private static List<Row> errors() {
    return List.of(
        get(
            "B1",
            "a read is throttled for good",
            Outcome.NOT_ANSWERED,
            "`BackendException` OVERLOAD",
            Answer.error(400, "ProvisionedThroughputExceededException", "too fast")),
        get(
            "B27",
            "a read fails on the server, twice",
            Outcome.ANSWERED,
            "success",
            Answer.error(500, "InternalServerError", "later"),
            Answer.error(503, "ServiceUnavailable", "later"),
            FOUND),
        get(
            "B27",
            "a read fails on the server for good",
            Outcome.NOT_ANSWERED,
            "`BackendException` FAILED",
            Answer.error(500, "InternalServerError", "later")),
        get(
            "B28",
            "a permission is missing",
            Outcome.NOT_ANSWERED,
            "`BackendException` ACCESS",
            Answer.error(400, "AccessDeniedException", "not authorized")),
        put(
            "B6",
            "a put is refused once, because a transaction has the record",
            Outcome.DONE,
            "success",
            Answer.error(400, "TransactionConflictException", "in a transaction"),
            NOTHING));
  }

  private static List<Row> damages() {
    CRC32 sum = new CRC32();
    sum.update(FOUND.body().getBytes(StandardCharsets.UTF_8));
    Answer damaged = Answer.ok(FOUND.body().replace("Ann", "Bnn")).summed(sum.getValue());
    Answer page = Answer.ok("<html><body>Sign in</body></html>");
    return List.of(
        get(
            "B26",
            "an answer to a read is damaged, once",
            Outcome.ANSWERED,
            "success",
            damaged,
            FOUND),
        put(
            "B26",
            "all answers to a put are damaged",
            Outcome.UNKNOWN,
            "`OutcomeUnknownException`",
            damaged),
        get(
            "B26",
            "a page of a proxy in place of an answer to a read",
            Outcome.NOT_ANSWERED,
            "`BackendException` FAILED",
            page));
  }

  private static Row emptyPage() {
    String more = "\"LastEvaluatedKey\":{\"id\":{\"N\":\"1\"}}}";
    Answer[] answers = {
      Answer.ok("{\"Items\":[],\"Count\":0," + more),
      Answer.ok("{\"Items\":[" + ITEM + "],\"Count\":1," + more),
      Answer.ok("{\"Items\":[],\"Count\":0}")
    };
    return row(
        "B29",
        "the first page of one record, where the first answer is empty and not the last",
        Outcome.ANSWERED,
        "success",
        side -> {
          List<Account> items = new ArrayList<>();
          side.on("Scan", answers);
          Told told = Told.of(() -> items.addAll(side.accounts().scan().limit(1).page().items()));
          return side.read(told, items.equals(List.of(ANN)));
        },
        side -> {
          List<EnhancedAccount> items = new ArrayList<>();
          EnhancedTables tables = side.on("Scan", answers).enhanced();
          Told told =
              Told.of(
                  () -> {
                    Page<EnhancedAccount> first =
                        tables.accounts().scan(scan -> scan.limit(1)).iterator().next();
                    items.addAll(first.items());
                  });
          return items.isEmpty() && told.kind() == Told.Kind.SUCCESS
              ? side.left(told.with("none of 1"))
              : side.read(told, true);
        });
  }

  /** Reads one record, of which these are the answers. */
  private static Row get(
      String number, String fault, Outcome outcome, String must, Answer... answers) {
    return row(
        number,
        fault,
        outcome,
        must,
        side -> {
          Account[] found = new Account[1];
          side.on("GetItem", answers);
          Told told = Told.of(() -> found[0] = side.accounts().getRecord(7));
          return side.read(told, ANN.equals(found[0]));
        },
        side -> {
          EnhancedAccount[] found = new EnhancedAccount[1];
          EnhancedTables tables = side.on("GetItem", answers).enhanced();
          Told told = Told.of(() -> found[0] = tables.accounts().getItem(key()));
          return side.read(told, found[0] != null && ANN.equals(found[0].account()));
        });
  }

  /** Stores one record, of which these are the answers, the last of one that was stored. */
  private static Row put(
      String number, String fault, Outcome outcome, String must, Answer... answers) {
    int done = answers.length;
    return row(
        number,
        fault,
        outcome,
        must,
        side -> {
          side.on("PutItem", answers);
          Told told = Told.of(() -> side.accounts().putRecord(ANN));
          return side.write(told, side.requests() >= done ? 1 : 0);
        },
        side -> {
          EnhancedTables tables = side.on("PutItem", answers).enhanced();
          Told told = Told.of(() -> tables.accounts().putItem(EnhancedAccount.of(ANN)));
          return side.write(told, side.requests() >= done ? 1 : 0);
        });
  }

  private static Key key() {
    return Key.builder().partitionValue(7).build();
  }

  private static Row row(
      String number,
      String fault,
      Outcome outcome,
      String must,
      Meeting<StubSide> rowsmith,
      Meeting<StubSide> peer) {
    return Row.on(StubSide::new, number, fault, outcome, must, rowsmith, peer);
  }
}
