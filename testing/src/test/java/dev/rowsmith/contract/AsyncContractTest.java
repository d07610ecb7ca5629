package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.Page;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.contract.Forum.Topic;
import dev.rowsmith.contract.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** The asynchronous twins of DAOs do what the DAOs do. */
@RowsmithTest
@Timeout(300) // a future that is never fulfilled must fail the test
class AsyncContractTest {

  private static final Phone ANN = Phone.friend(7, "Ann");

  private PhoneAsyncDao phones;
  private EventAsyncDao events;

  @BeforeEach
  void createTables(Database database) {
    phones = new PhoneAsyncDao(database);
    events = new EventAsyncDao(database);
    CompletableFuture.allOf(phones.createTable(), events.createTable()).join();
  }

  @TestTemplate
  void oneRecordIsCreatedPutReadAndDeleted() {
    assertThat(phones.createRecord(ANN).join()).isEqualTo(ANN);
    assertThat(phones.getRecord(7).join()).isEqualTo(ANN);
    assertThat(phones.findRecord(8).join()).isEmpty();
    Phone bob = phones.createRecord(8, "Bob", null, Relationship.SIBLING, Phone.NOON).join();
    assertThat(phones.findRecord(8).join()).contains(bob);
    Phone eve = Phone.friend(8, "Eve");
    assertThat(phones.putRecord(eve).join()).isEqualTo(eve);
    assertThat(phones.putRecord(bob, PhoneTable.NAME.equalTo("Eve")).join()).isEqualTo(bob);
    assertThat(phones.eventual().consistent().getRecord(8).join()).isEqualTo(bob);
    assertThat(phones.deleteRecord(8, PhoneTable.NAME.equalTo("Bob")).join()).isTrue();
    assertThat(phones.deleteRecord(7).join()).isTrue();
    assertThat(phones.deleteRecord(ANN).join()).isFalse();
  }

  @TestTemplate
  void recordIsUpdated() {
    phones.createRecord(ANN).join();
    assertThat(phones.updateRecord(7, set -> set.name("Eve")).join().name()).isEqualTo("Eve");
    assertThat(phones.updateRecordReturningOld(7, set -> set.removeName()).join().name())
        .isEqualTo("Eve");
    assertThat(phones.getRecord(7).join().name()).isNull();
    failsBy(
        ConditionFailedException.class,
        phones.updateRecord(7, set -> set.name("Bob").onlyIf(PhoneTable.NAME.exists())));
  }

  @TestTemplate
  void recordIsReadChangedAndWritten(Database database) {
    DraftAsyncDao drafts = new DraftAsyncDao(database);
    drafts.createTable().join();
    Draft first = drafts.createRecord(Draft.fresh(7, "a")).join();
    assertThat(drafts.modifyRecord(7, draft -> draft).join()).isEqualTo(first);
    CompletableFuture<?>[] counted =
        IntStream.range(0, 8)
            .mapToObj(i -> drafts.modifyRecord(7, Draft::counting))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(counted).join();
    Draft last = drafts.getRecord(7).join();
    assertThat(last.words()).isEqualTo(first.words() + 8);
    assertThat(last.version()).isEqualTo(first.version() + 8);
    failsBy(RecordNotFoundException.class, drafts.modifyRecord(8, Draft::counting));
    failsBy(IllegalArgumentException.class, drafts.modifyRecord(7, draft -> null));
  }

  @TestTemplate
  void whatCannotBeDoneIsTheFuturesFailure(Database database) {
    phones.createRecord(ANN).join();
    failsBy(RecordAlreadyExistsException.class, phones.createRecord(ANN));
    failsBy(RecordNotFoundException.class, phones.getRecord(9));
    failsBy(RecordNotFoundException.class, phones.updateRecord(9, set -> set.name("Eve")));
    failsBy(ConditionFailedException.class, phones.putRecord(ANN, PhoneTable.NAME.equalTo("Bob")));
    failsBy(IllegalArgumentException.class, phones.updateRecord(7, set -> {}));
    failsBy(InvalidRecordException.class, phones.putRecord(Phone.friend(7, "\0")));
    failsBy(InvalidRecordException.class, phones.putRecords(List.of(Phone.friend(7, "\0"))));
    failsBy(InvalidPageTokenException.class, events.scan().startingAfter("none").page());
    failsBy(TableNotFoundException.class, new SessionAsyncDao(database).scan().list());
    assertThat(phones.getRecord(7).join()).isEqualTo(ANN);
  }

  @TestTemplate
  void queriesAndScansBringTheSame(Database database) {
    List<Event> all = fill(30);
    EventDao blocking = new EventDao(database);
    assertThat(events.query("web").descending().limit(4).list().join())
        .isEqualTo(blocking.query("web").descending().limit(4).list());
    assertThat(events.query("web").greaterThan(20L).count().join()).isEqualTo(9);
    assertThat(events.query("web").eventual().consistent().first().join()).contains(all.get(0));
    assertThat(events.queryByOwner("ann").lessThan(Phone.NOON.plusSeconds(3)).list().join())
        .isEqualTo(all.subList(0, 3));
    assertThat(events.queryByKind("click").count().join()).isEqualTo(30);
    assertThat(events.scan().filter(EventTable.SEQUENCE.lessThan(5L)).count().join()).isEqualTo(5);
    assertThat(events.scan().list().join()).containsExactlyInAnyOrderElementsOf(all);
    Page<Event> first = events.query("web").limit(20).page().join();
    assertThat(first).isEqualTo(blocking.query("web").limit(20).page());
    Page<Event> second =
        events.query("web").limit(20).startingAfter(first.nextToken().orElseThrow()).page().join();
    assertThat(second.items()).isEqualTo(all.subList(20, 30));
    assertThat(second.hasNext()).isFalse();
  }

  @TestTemplate
  void consumersTakeRecordsOneByOne() {
    List<Event> all = fill(2_500);
    List<Event> taken = new ArrayList<>();
    events.query("web").forEach(taken::add).join();
    assertThat(taken).isEqualTo(all);
    taken.clear();
    events.query("web").limit(1_200).forEach(taken::add).join();
    assertThat(taken).isEqualTo(all.subList(0, 1_200));
    CompletableFuture<?> refused =
        events
            .query("web")
            .forEach(
                event -> {
                  throw new IllegalStateException("enough");
                });
    failsBy(IllegalStateException.class, refused);
  }

  @TestTemplate
  void segmentsAreReadTogether() {
    List<Event> all = fill(200);
    List<Event> taken = new ArrayList<>();
    assertThat(events.scan().segments(40).list().join()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(events.scan().segments(3).count().join()).isEqualTo(200);
    events.scan().segments(7).forEach(taken::add).join();
    assertThat(taken).containsExactlyInAnyOrderElementsOf(all);
    long inSegments =
        events.scan().segments(2).segment(0).count().join()
            + events.scan().segments(2).segment(1).count().join();
    assertThat(inSegments).isEqualTo(200);
  }

  @TestTemplate
  void manyRecordsAreStoredReadAndDeleted() {
    List<Event> all = fill(130);
    List<EventKey> keys = all.stream().map(event -> new EventKey("web", event.sequence())).toList();
    assertThat(events.getRecords(keys).join()).isEqualTo(all);
    events.deleteRecords(keys.subList(0, 120)).join();
    assertThat(events.getRecords(keys).join()).isEqualTo(all.subList(120, 130));
  }

  @TestTemplate
  void newRecordsAreLoaded() {
    List<Event> all = IntStream.range(0, 3_000).mapToObj(i -> Event.of("web", i)).toList();
    List<Long> told = new ArrayList<>();
    assertThat(events.loadRecords(all, told::add).join()).isEqualTo(3_000);
    assertThat(told).isSorted().endsWith(3_000L);
    assertThat(events.query("web").count().join()).isEqualTo(3_000);
    failsBy(InvalidRecordException.class, phones.loadRecords(List.of(Phone.friend(1, "\0"))));
  }

  @TestTemplate
  void writesAreDoneTogether(Database database) {
    phones.createRecord(ANN).join();
    database
        .transactAsync(
            phones.updating(7, set -> set.name("Eve")),
            phones.creating(Phone.friend(8, "Bob")),
            events.putting(Event.of("web", 1)))
        .join();
    assertThat(phones.getRecord(7).join().name()).isEqualTo("Eve");
    failsBy(
        TransactionCanceledException.class,
        database.transactAsync(phones.deleting(7), phones.creating(Phone.friend(8, "Bob"))));
    assertThat(phones.findRecord(7).join()).isPresent();
    database.transactAsync("once", List.of(phones.deleting(7))).join();
    database.transactAsync("once", List.of(phones.deleting(7))).join();
    assertThat(phones.findRecord(7).join()).isEmpty();
    database.transactAsync(List.of()).join();
  }

  @TestTemplate
  void tableIsMadeComparedAndDropped() {
    assertThat(phones.tableExists().join()).isTrue();
    assertThat(phones.verifyTable().join()).isEmpty();
    phones.createTable().join();
    phones.dropGsi(PhoneEnums.Index.RELATIONSHIP_INDEX).join();
    assertThat(phones.verifyTable().join()).isNotEmpty();
    phones.createGsi(PhoneEnums.Index.RELATIONSHIP_INDEX).join();
    assertThat(phones.verifyTable().join()).isEmpty();
    phones.dropTable().join();
    assertThat(phones.tableExists().join()).isFalse();
    failsBy(TableNotFoundException.class, phones.getRecord(7));
  }

  @TestTemplate
  void recordsOfSeveralTypesAreReadTogether(Database database) {
    TopicAsyncDao topics = new TopicAsyncDao(database);
    topics.createTable().join();
    Topic topic = new Topic(UUID.randomUUID(), Phone.NOON, UUID.randomUUID(), "Cats");
    topics.createRecord(topic).join();
    assertThat(new ForumAsyncDao(database).scan().list().join()).containsExactly(topic);
    assertThat(new ReplyAsyncDao(database).scan().list().join()).isEmpty();
  }

  @TestTemplate
  void onlyExpiredRecordsArePurged(Database database) {
    SessionAsyncDao sessions = new SessionAsyncDao(database);
    sessions.createTable().join();
    sessions.createRecord("ever", "ann", Optional.empty()).join();
    assertThat(sessions.purgeExpired().join()).isZero();
    assertThat(sessions.purgeExpired(1).join()).isZero();
    failsBy(IllegalArgumentException.class, sessions.purgeExpired(0));
    assertThat(sessions.scan().count().join()).isEqualTo(1);
  }

  @TestTemplate
  void manyCallsAreUnderWayAtOnce() {
    List<CompletableFuture<Phone>> created =
        IntStream.range(0, 400).mapToObj(i -> phones.createRecord(Phone.friend(i, "A"))).toList();
    CompletableFuture.allOf(created.toArray(CompletableFuture<?>[]::new)).join();
    List<CompletableFuture<Phone>> updated =
        IntStream.range(0, 400)
            .mapToObj(i -> phones.updateRecord(i % 20, set -> set.phoneNumber("555")))
            .toList();
    CompletableFuture.allOf(updated.toArray(CompletableFuture<?>[]::new)).join();
    assertThat(phones.scan().count().join()).isEqualTo(400);
    assertThat(phones.scan().filter(PhoneTable.PHONE_NUMBER.equalTo("555")).count().join())
        .isEqualTo(20);
  }

  private List<Event> fill(int number) {
    List<Event> all =
        IntStream.range(0, number).mapToObj(i -> Event.of("web", i).ownedBy("ann", at(i))).toList();
    events.putRecords(all).join();
    return all;
  }

  private static Instant at(int second) {
    return Phone.NOON.plusSeconds(second);
  }

  /** What {@code join} and {@code get} wrap, and what callbacks get as it is. */
  private static void failsBy(Class<? extends Exception> expected, CompletableFuture<?> future) {
    ThrowingCallable join = future::join;
    assertThatThrownBy(join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(expected);
    assertThatThrownBy(future::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(expected);
    assertThat(future.handle((value, failure) -> failure).join()).isInstanceOf(expected);
  }
}
