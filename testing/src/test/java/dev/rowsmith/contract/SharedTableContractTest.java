package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.contract.Forum.Reply;
import dev.rowsmith.contract.Forum.Topic;
import dev.rowsmith.contract.Library.Fine;
import dev.rowsmith.contract.Library.Loan;
import dev.rowsmith.contract.Library.Reader;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** Several record types in one table: how the table is made, and how each type is written. */
@RowsmithTest
@Timeout(300) // a change that never comes must fail the test
class SharedTableContractTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID CATS = new UUID(1, 0);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private Database database;
  private LibraryDao library;
  private ReaderDao readers;
  private LoanDao loans;
  private FineDao fines;

  @BeforeEach
  void createTable(Database given) {
    database = given;
    library = new LibraryDao(database);
    readers = new ReaderDao(database);
    loans = new LoanDao(database);
    fines = new FineDao(database);
    loans.createTable();
  }

  @TestTemplate
  void changesOfAllTypesAreToldByTheTable() {
    Library ann = readers.createRecord(Library.Reader.of("c1", "Ann"));
    Library loan = loans.createRecord(Library.Loan.of("c1", 7, 3));
    loans.deleteRecord("c1", 7);
    List<ChangeEvent<LibraryKey, Library>> told = new ArrayList<>();
    while (told.size() < 3) {
      // A stream is a little behind its table.
      library.changes().poll(10, told::add);
    }

    LibraryKey key = new LibraryKey("c1", "LOAN#0007");
    assertThat(told)
        .extracting(ChangeEvent::key)
        .containsExactly(new LibraryKey("c1", "READER"), key, key);
    assertThat(told)
        .extracting(ChangeEvent::newRecord)
        .containsExactly(Optional.of(ann), Optional.of(loan), Optional.empty());
    assertThat(told.get(2).oldRecord()).contains(loan);
  }

  @TestTemplate
  void everyDaoMakesTheWholeTable() {
    database.createTables(library, readers, loans, fines);
    assertThat(library.verifyTable()).isEmpty();
    assertThat(fines.verifyTable()).isEmpty();
    assertThat(database.listTables()).containsExactly("libraries");
    assertThat(readers.tableName()).isEqualTo(library.tableName());
    readers.dropTable();
    assertThat(library.tableExists()).isFalse();
    library.createTable();
    assertThat(loans.tableExists()).isTrue();
    assertThat(readers.verifyTable()).isEmpty();
  }

  @TestTemplate
  void indexesAreThoseOfTheTable() {
    library.dropGsi(LibraryEnums.Index.BY_TOWN);
    assertThat(loans.verifyTable())
        .singleElement()
        .satisfies(difference -> assertThat(difference.toString()).contains("by-town"));
    readers.createGsi(ReaderEnums.Index.BY_TOWN);
    assertThat(loans.verifyTable()).isEmpty();
  }

  @TestTemplate
  void recordsOfAllTypesAreFoundByTheirKeys() {
    Reader ann = readers.createRecord("7", null, "Ann", "Bonn");
    Loan loan = loans.createRecord(Loan.of("7", 3, 1));
    Fine fine = fines.createRecord(Fine.of("7", 60, 1));
    assertThat(ann).isEqualTo(Reader.of("7", "Ann"));
    assertThat(readers.getRecord("7")).isEqualTo(ann);
    assertThat(library.getRecord("7", "READER")).isEqualTo(ann);
    assertThat(library.getRecord(new LibraryKey("7", "LOAN#0003"))).isEqualTo(loan);
    assertThat(library.findRecord("7", "FINE#1970-01-01T00:01:00.000000Z")).contains(fine);
    assertThat(library.findRecord("7", "LOAN#0004")).isEmpty();
    assertThat(
            library.getRecords(
                List.of(
                    new LibraryKey("7", "READER"),
                    new LibraryKey("8", "READER"),
                    new LibraryKey("7", "LOAN#0003"))))
        .containsExactly(ann, loan);
    assertThatThrownBy(() -> library.getRecord("8", "READER"))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("card = 8, sk = READER");
    assertThat(library.eventual().findRecord("7", "READER")).contains(ann);
  }

  @TestTemplate
  void oneTypeDoesNotSeeTheKeysOfAnother() {
    readers.createRecord(Reader.of("7", "Ann"));
    assertThat(loans.findRecord("7", 3)).isEmpty();
    assertThat(loans.deleteRecord("7", 3)).isFalse();
    loans.createRecord(Loan.of("7", 3, 1));
    assertThatThrownBy(() -> loans.createRecord(Loan.of("7", 3, 2)))
        .isInstanceOf(RecordAlreadyExistsException.class);
    assertThat(readers.deleteRecord("7")).isTrue();
    assertThat(library.query("7").list()).containsExactly(Loan.of("7", 3, 1));
  }

  @TestTemplate
  void eachTypeIsWrittenAsInATableOfItsOwn() {
    loans.putRecord(Loan.of("7", 3, 1).in("Bonn"));
    loans.putRecord(Loan.of("7", 3, 1));
    assertThat(loans.getRecord("7", 3).town()).isEmpty();
    assertThat(loans.updateRecord("7", 3, set -> set.town("Ulm").addToTags("new")))
        .isEqualTo(
            new Loan(
                "7",
                3,
                LocalDate.EPOCH.plusDays(1),
                "title 3",
                Optional.of("Ulm"),
                Set.of("t3", "new")));
    assertThat(library.queryByTown("Ulm").list()).containsExactly(loans.getRecord("7", 3));
    assertThatThrownBy(
            () -> loans.putRecord(Loan.of("7", 3, 2), LoanTable.TITLE.equalTo("another")))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(loans.getRecord("7", 3)));
    assertThat(loans.deleteRecord("7", 3, LoanTable.TOWN.equalTo("Ulm"))).isTrue();
  }

  @TestTemplate
  void whatOneTypeNeedsTheOthersDoNot() {
    assertThatThrownBy(
            () -> loans.createRecord("7", 1, LocalDate.EPOCH, noText(), Optional.empty(), Set.of()))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("title");
    assertThat(readers.createRecord(Reader.of("7", "Ann")))
        .isEqualTo(library.query("7").list().get(0));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // a caller without nullness
  private static <T> T noText() {
    return null;
  }

  @TestTemplate
  void keysOfIndexesThatOtherTypesDeclareHaveTheirLimits() {
    assertThatThrownBy(() -> loans.createRecord(Loan.of("7", 3, 1).in("")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("town");
    assertThatThrownBy(() -> loans.createRecord(Loan.of("7", 3, 1).in("x".repeat(2049))))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("town");
    Loan longest = loans.createRecord(Loan.of("7", 3, 1).in("x".repeat(2048)));
    assertThat(library.queryByTown("x".repeat(2048)).list()).containsExactly(longest);
  }

  @TestTemplate
  void batchesAndLoadsAreOfOneType() {
    readers.createRecord(Reader.of("7", "Ann"));
    List<Loan> many = IntStream.range(0, 60).mapToObj(n -> Loan.of("7", n, n)).toList();
    loans.putRecords(many);
    fines.loadRecords(IntStream.range(0, 30).mapToObj(n -> Fine.of("7", n, n)).toList());
    assertThat(library.query("7").count()).isEqualTo(91);
    assertThat(loans.getRecords(List.of(new LoanKey("7", 59), new LoanKey("7", 60))))
        .containsExactly(many.get(59));
    loans.deleteRecords(many.stream().map(loan -> new LoanKey("7", loan.number())).toList());
    assertThat(library.query("7").count()).isEqualTo(31);
  }

  @TestTemplate
  void transactionsGoAcrossTypes() {
    readers.createRecord(Reader.of("7", "Ann"));
    loans.createRecord(Loan.of("7", 1, 1));
    database.transact(
        readers.updating("7", set -> set.town("Ulm")),
        loans.deleting("7", 1),
        fines.creating(Fine.of("7", 5, 1)));
    assertThat(library.query("7").list())
        .containsExactly(Fine.of("7", 5, 1), new Reader("7", "READER", "Ann", "Ulm"));
    assertThatThrownBy(
            () ->
                database.transact(
                    loans.creating(Loan.of("7", 2, 2)), fines.creating(Fine.of("7", 5, 9))))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(loans.query("7").list()).isEmpty();
  }

  @TestTemplate
  void movesARecordToAnotherKeyInOneTransaction() {
    TopicDao topics = new TopicDao(database);
    ReplyDao replies = new ReplyDao(database);
    topics.createTable();
    Topic topic = topics.createRecord(new Topic(ANN, NOON, CATS, "Cats"));
    Reply reply = new Reply(CATS, NOON.plusSeconds(1), "Meow", null);
    Topic moved = new Topic(ANN, reply.at(), CATS, "Cats");
    database.transact(replies.creating(reply), topics.deleting(topic), topics.creating(moved));
    assertThat(topics.query(ANN).list()).containsExactly(moved);
    assertThat(topics.queryByTopicSk(CATS).list()).containsExactly(moved);
    ForumDao forum = new ForumDao(database);
    assertThat(forum.scan().list()).containsExactlyInAnyOrder(moved, reply);
    assertThat(forum.query("TOPIC#" + CATS).greaterThan(NOON).list()).containsExactly(reply);
    assertThat(forum.query("USER#" + ANN).list()).containsExactly(moved);
    assertThat(forum.query("ANY#" + ANN).list()).isEmpty();
    assertThat(forum.queryByTopicSk(CATS).list()).containsExactly(moved);
    assertThat(replies.scan().list()).containsExactly(reply);
    assertThat(topics.scan().count()).isEqualTo(1);
  }
}
