package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionCanceledException.Reason;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** An expired record is as if it were not there, to every read and to every write. */
@RowsmithTest
class ExpiredContractTest {

  /** In a future that is beyond what a server deletes by its own clock. */
  private static final Instant NOW = Instant.parse("2100-06-01T12:00:00.700Z");

  private static final Optional<Instant> PAST = Optional.of(NOW.minusSeconds(60));
  private static final Optional<Instant> LATER = Optional.of(NOW.plusSeconds(60));

  private Database database;
  private SessionDao sessions;
  private SessionDao all;

  @BeforeEach
  void createTable(Database real, DatabaseBuilder<?> builder, DatabaseBuilder<?> showing) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    database = builder.clock(clock).build();
    sessions = new SessionDao(database);
    all = new SessionDao(showing.clock(clock).showExpired().build());
    new SessionDao(real).createTable();
    sessions.createRecord("live", "ann", LATER);
    sessions.createRecord("ever", "ann", Optional.empty());
    sessions.createRecord("gone", "ann", PAST);
  }

  @TestTemplate
  void isReadByNoKey() {
    assertThat(sessions.findRecord("gone")).isEmpty();
    assertThatThrownBy(() -> sessions.getRecord("gone"))
        .isInstanceOf(RecordNotFoundException.class);
    assertThat(sessions.getRecords(List.of("gone", "ever", "live")))
        .extracting(Session::token)
        .containsExactly("ever", "live");
    assertThat(all.getRecord("gone").expiresAt()).contains(Instant.parse("2100-06-01T11:59:00Z"));
  }

  @TestTemplate
  void isInNoQueryAndNoScan() {
    assertThat(sessions.scan().list())
        .extracting(Session::token)
        .containsExactlyInAnyOrder("ever", "live");
    assertThat(sessions.scan().count()).isEqualTo(2);
    assertThat(sessions.scan().segments(3).list()).hasSize(2);
    assertThat(sessions.scan().segments(3).count()).isEqualTo(2);
    assertThat(sessions.scan().stream().count()).isEqualTo(2);
    assertThat(sessions.scan().filter(SessionTable.USER.equalTo("ann").not()).list()).isEmpty();
    assertThat(sessions.scan().filter(SessionTable.EXPIRES_AT.exists()).list())
        .extracting(Session::token)
        .containsExactly("live");
    assertThat(sessions.query("gone").list()).isEmpty();
    assertThat(sessions.query("gone").count()).isZero();
    assertThat(sessions.query("live").first()).isPresent();
    assertThat(all.scan().count()).isEqualTo(3);
  }

  @TestTemplate
  void isExpiredFromItsSecondOn() {
    sessions.createRecord("now", "bob", Optional.of(NOW));
    sessions.createRecord("next", "bob", Optional.of(NOW.plusMillis(500)));
    assertThat(sessions.findRecord("now")).isEmpty();
    assertThat(sessions.findRecord("next")).isPresent();
    assertThat(sessions.queryByUser("bob").list())
        .extracting(Session::token)
        .containsExactly("next");
  }

  @TestTemplate
  void isThereForTheSkew(DatabaseBuilder<?> builder) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    DatabaseBuilder<?> lenient = builder.clock(clock).expirySkew(Duration.ofSeconds(61));
    SessionDao skewed = new SessionDao(lenient.build());
    assertThat(skewed.findRecord("gone")).isPresent();
    assertThat(skewed.queryByUser("ann").list()).hasSize(2);
    assertThat(skewed.updateRecord("gone", set -> set.user("bob")).user()).isEqualTo("bob");
    SessionDao less = new SessionDao(builder.expirySkew(Duration.ofSeconds(59)).build());
    assertThat(less.findRecord("gone")).isEmpty();
    assertThatThrownBy(() -> builder.expirySkew(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void valueIsRefusedWhereNothingIsLeftOfTheRange() {
    assertThatThrownBy(() -> sessions.queryByUser("\0").equalTo(NOW.minusSeconds(1)).list())
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> sessions.queryByUser("").lessThan(NOW).count())
        .isInstanceOf(InvalidRecordException.class);
  }

  @TestTemplate
  void isOutOfTheRangeOfAnIndexThatItOrders() {
    for (int i = -3; i <= 3; i++) {
      sessions.putRecord(new Session("s" + (i + 3), "bob", Optional.of(NOW.plusSeconds(i))));
    }
    assertThat(tokens(sessions.queryByUser("bob").list())).containsExactly("s4", "s5", "s6");
    assertThat(sessions.queryByUser("bob").count()).isEqualTo(3);
    assertThat(tokens(sessions.queryByUser("bob").descending().limit(2).list()))
        .containsExactly("s6", "s5");
    SortedUser bob = new SortedUser(sessions, "bob");
    assertThat(bob.lessThan(2)).containsExactly("s4");
    assertThat(bob.lessThan(1)).isEmpty();
    assertThat(bob.lessThan(-2)).isEmpty();
    assertThat(bob.atMost(1)).containsExactly("s4");
    assertThat(bob.atMost(0)).isEmpty();
    assertThat(bob.greaterThan(-2)).containsExactly("s4", "s5", "s6");
    assertThat(bob.greaterThan(1)).containsExactly("s5", "s6");
    assertThat(bob.atLeast(0)).containsExactly("s4", "s5", "s6");
    assertThat(bob.atLeast(2)).containsExactly("s5", "s6");
    assertThat(bob.between(-2, 2)).containsExactly("s4", "s5");
    assertThat(bob.between(-2, -1)).isEmpty();
    assertThat(bob.between(2, 3)).containsExactly("s5", "s6");
    assertThat(bob.equalTo(0)).isEmpty();
    assertThat(bob.equalTo(1)).containsExactly("s4");
  }

  @TestTemplate
  void expiresBetweenTwoPages(DatabaseBuilder<?> builder, DatabaseBuilder<?> later) {
    for (int i = 1; i <= 4; i++) {
      sessions.createRecord("p" + i, "eve", Optional.of(NOW.plusSeconds(i)));
    }
    String token = sessions.queryByUser("eve").limit(2).page().nextToken().orElseThrow();
    String back =
        sessions.queryByUser("eve").descending().limit(2).page().nextToken().orElseThrow();
    String scan = sessions.scan().limit(2).page().nextToken().orElseThrow();
    SessionDao afterTwo = new SessionDao(builder.clock(at(2)).build());
    assertThat(tokens(afterTwo.queryByUser("eve").startingAfter(token).list()))
        .containsExactly("p3", "p4");
    assertThat(tokens(afterTwo.queryByUser("eve").descending().startingAfter(back).list()))
        .isEmpty();
    assertThat(afterTwo.scan().startingAfter(scan).list()).isNotNull();
    SessionDao afterThree = new SessionDao(later.clock(at(3)).build());
    assertThat(tokens(afterThree.queryByUser("eve").startingAfter(token).list()))
        .containsExactly("p4");
    assertThat(afterThree.queryByUser("eve").descending().startingAfter(back).count()).isZero();
  }

  @TestTemplate
  void pagesAreFullAndHasNextIsExact() {
    for (int i = 0; i < 120; i++) {
      sessions.putRecord(new Session("t" + i, "fay", i % 3 == 0 ? LATER : PAST));
    }
    int read = 0;
    Optional<String> token = Optional.empty();
    do {
      var scan = sessions.scan().filter(SessionTable.USER.equalTo("fay")).limit(8);
      var page = token.map(scan::startingAfter).orElse(scan).page();
      assertThat(page.items()).hasSize(8);
      read += page.items().size();
      token = page.nextToken();
      assertThat(page.hasNext()).isEqualTo(read < 40);
    } while (token.isPresent());
    assertThat(read).isEqualTo(40);
    assertThat(sessions.scan().limit(42).page().hasNext()).isFalse();
    assertThat(sessions.scan().limit(41).page().hasNext()).isTrue();
  }

  @TestTemplate
  void makesRoomForANewOne() {
    Session renewed = sessions.createRecord("gone", "bob", LATER);
    assertThat(sessions.getRecord("gone")).isEqualTo(renewed);
    assertThatThrownBy(() -> sessions.createRecord("gone", "cid", LATER))
        .isInstanceOf(RecordAlreadyExistsException.class);
    assertThatThrownBy(() -> sessions.createRecord("ever", "cid", LATER))
        .isInstanceOf(RecordAlreadyExistsException.class);
    assertThat(sessions.createRecord("new", "cid", PAST).user()).isEqualTo("cid");
    assertThat(sessions.createRecord("new", "dan", LATER).user()).isEqualTo("dan");
  }

  @TestTemplate
  void isAbsentToTheConditionOfACreate() {
    Session record = new Session("gone", "bob", LATER);
    assertThatThrownBy(() -> sessions.createRecord(record, SessionTable.USER.exists()))
        .isInstanceOf(ConditionFailedException.class);
    Session onLive = new Session("live", "bob", LATER);
    assertThatThrownBy(() -> sessions.createRecord(onLive, SessionTable.USER.exists()))
        .isInstanceOf(RecordAlreadyExistsException.class);
    assertThatThrownBy(() -> sessions.createRecord(onLive, SessionTable.USER.notExists()))
        .isInstanceOf(RecordAlreadyExistsException.class);
    assertThat(all.getRecord("gone").user()).isEqualTo("ann");
    assertThat(sessions.createRecord(record, SessionTable.USER.notEqualTo("ann")))
        .isEqualTo(sessions.getRecord("gone"));
  }

  @TestTemplate
  void isAbsentToTheConditionOfAPut() {
    Session record = new Session("gone", "bob", LATER);
    assertThatThrownBy(() -> sessions.putRecord(record, SessionTable.USER.equalTo("ann")))
        .isInstanceOfSatisfying(
            ConditionFailedException.class, e -> assertThat(e.record()).isNull());
    assertThat(all.getRecord("gone").user()).isEqualTo("ann");
    sessions.putRecord(record, SessionTable.USER.notExists());
    assertThat(sessions.getRecord("gone").user()).isEqualTo("bob");
    assertThatThrownBy(() -> sessions.putRecord(record, SessionTable.USER.notExists()))
        .isInstanceOfSatisfying(
            ConditionFailedException.class, e -> assertThat(e.record()).isNotNull());
    sessions.putRecord(record, SessionTable.USER.equalTo("bob"));
  }

  @TestTemplate
  void isNeitherUpdatedNorDeleted() {
    assertThatThrownBy(() -> sessions.updateRecord("gone", set -> set.user("bob")))
        .isInstanceOf(RecordNotFoundException.class);
    assertThatThrownBy(() -> sessions.updateRecord("gone", set -> set.expiresAt(LATER.get())))
        .isInstanceOf(RecordNotFoundException.class);
    assertThatThrownBy(
            () ->
                sessions.updateRecord(
                    "gone", set -> set.user("bob").onlyIf(SessionTable.USER.equalTo("ann"))))
        .isInstanceOf(RecordNotFoundException.class);
    assertThatThrownBy(() -> sessions.updateRecordReturningOld("gone", set -> set.user("bob")))
        .isInstanceOf(RecordNotFoundException.class);
    assertThat(sessions.deleteRecord("gone")).isFalse();
    assertThat(sessions.deleteRecord("gone", SessionTable.USER.equalTo("ann"))).isFalse();
    assertThat(sessions.deleteRecord("gone", SessionTable.USER.equalTo("bob"))).isFalse();
    assertThat(sessions.updateRecord("live", set -> set.user("bob")).user()).isEqualTo("bob");
    assertThatThrownBy(() -> sessions.deleteRecord("live", SessionTable.USER.equalTo("ann")))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(sessions.deleteRecord("live")).isTrue();
    assertThat(sessions.deleteRecord("live")).isFalse();
  }

  @TestTemplate
  void isAbsentToTransactions() {
    database.transact(
        sessions.creating(new Session("gone", "bob", LATER)),
        sessions.checking("live", SessionTable.USER.equalTo("ann")));
    assertThat(sessions.getRecord("gone").user()).isEqualTo("bob");
    sessions.putRecord(new Session("gone", "ann", PAST));
    assertThat(kinds(sessions.updating("gone", set -> set.user("eve"))))
        .containsExactly(Kind.NOT_FOUND);
    assertThat(kinds(sessions.deleting("gone", SessionTable.USER.equalTo("ann"))))
        .containsExactly(Kind.NOT_FOUND);
    assertThat(kinds(sessions.checking("gone", SessionTable.USER.exists())))
        .containsExactly(Kind.CONDITION_FAILED);
    assertThat(kinds(sessions.putting(new Session("gone", "b", LATER), SessionTable.USER.exists())))
        .containsExactly(Kind.CONDITION_FAILED);
    assertThat(kinds(sessions.creating(new Session("live", "bob", LATER))))
        .containsExactly(Kind.ALREADY_EXISTS);
    database.transact(
        sessions.checking("gone", SessionTable.USER.notExists()), sessions.deleting("ever"));
    database.transact(sessions.deleting("gone"));
    assertThat(sessions.scan().list()).extracting(Session::token).containsExactly("live");
  }

  private List<Kind> kinds(TransactionWrite write) {
    try {
      database.transact(write);
    } catch (TransactionCanceledException e) {
      return e.reasons().stream().map(Reason::kind).toList();
    }
    return List.of();
  }

  private static Clock at(int seconds) {
    return Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC);
  }

  private static List<String> tokens(List<Session> sessions) {
    return sessions.stream().map(Session::token).toList();
  }

  /** The tokens of a user's sessions whose expiries are so many seconds from now. */
  private record SortedUser(SessionDao sessions, String user) {

    List<String> lessThan(int seconds) {
      return tokens(sessions.queryByUser(user).lessThan(NOW.plusSeconds(seconds)).list());
    }

    List<String> atMost(int seconds) {
      return tokens(sessions.queryByUser(user).lessThanOrEqualTo(NOW.plusSeconds(seconds)).list());
    }

    List<String> greaterThan(int seconds) {
      return tokens(sessions.queryByUser(user).greaterThan(NOW.plusSeconds(seconds)).list());
    }

    List<String> atLeast(int seconds) {
      return tokens(
          sessions.queryByUser(user).greaterThanOrEqualTo(NOW.plusSeconds(seconds)).list());
    }

    List<String> between(int from, int to) {
      return tokens(
          sessions.queryByUser(user).between(NOW.plusSeconds(from), NOW.plusSeconds(to)).list());
    }

    List<String> equalTo(int seconds) {
      return tokens(sessions.queryByUser(user).equalTo(NOW.plusSeconds(seconds)).list());
    }
  }
}
