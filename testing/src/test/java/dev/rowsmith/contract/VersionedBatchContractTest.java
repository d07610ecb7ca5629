package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.PartialBatchException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Many records in one call, of which the DAO fills in something. */
@RowsmithTest
class VersionedBatchContractTest {

  private DraftDao drafts;

  @BeforeEach
  void createTable(Database database) {
    drafts = new DraftDao(database);
    drafts.createTable();
  }

  @TestTemplate
  void eachIsStoredWhereItsVersionStands() {
    List<Draft> fresh = drafts(40);
    drafts.putRecords(fresh);
    assertThat(all()).hasSize(40).extracting(Draft::version).containsOnly(1);
    List<Draft> changed = new ArrayList<>();
    all().subList(0, 30).forEach(draft -> changed.add(draft.saying("b")));
    changed.add(Draft.fresh(100, "b"));
    drafts.putRecords(changed);
    assertThat(all()).hasSize(41).allMatch(draft -> draft.version() == (draft.id() < 30 ? 2 : 1));
    assertThat(drafts.getRecord(29)).isEqualTo(new Draft(29, "b", 0, 2));
  }

  @TestTemplate
  void staleOnesAreToldAndTheOthersDone() {
    drafts.putRecords(drafts(6));
    List<Draft> read = all();
    Draft second = drafts.putRecord(read.get(2).saying("x"));
    drafts.deleteRecord(4);
    List<Draft> changed = new ArrayList<>(read.stream().map(each -> each.saying("b")).toList());
    changed.add(Draft.fresh(0, "again"));
    changed.add(Draft.fresh(7, "new"));
    assertThatThrownBy(() -> drafts.putRecords(changed.subList(1, 8)))
        .hasMessageContaining("putRecords on drafts")
        .hasMessageContaining("4 of 7 were done")
        .asInstanceOf(type(PartialBatchException.class))
        .satisfies(
            e -> {
              assertThat(e.category()).isEqualTo(Category.REFUSED);
              assertThat(e.undone())
                  .isEqualTo(List.of(changed.get(2), changed.get(4), changed.get(6)));
              assertThat(e.done())
                  .isEqualTo(
                      List.of(changed.get(1), changed.get(3), changed.get(5), changed.get(7)));
              assertThat(e.getCause())
                  .hasMessageContaining("id = 2")
                  .asInstanceOf(type(StaleRecordException.class))
                  .satisfies(stale -> assertThat(stale.record()).isEqualTo(second));
            });
    assertThat(drafts.getRecord(0)).isEqualTo(read.get(0));
    assertThat(drafts.getRecord(1).text()).isEqualTo("b");
    assertThat(drafts.getRecord(2)).isEqualTo(second);
    assertThat(drafts.findRecord(4)).isEmpty();
    assertThat(drafts.getRecord(7)).isEqualTo(new Draft(7, "new", 0, 1));
  }

  @TestTemplate
  void refusedValueLeavesNothingWritten() {
    List<Draft> records = drafts(3);
    records.add(new Draft(9, "N\u0000L", 0, 0));
    assertThatThrownBy(() -> drafts.putRecords(records)).isInstanceOf(InvalidRecordException.class);
    List<Draft> last = List.of(Draft.fresh(1, "a"), Draft.fresh(2, "a").at(Integer.MAX_VALUE));
    assertThatThrownBy(() -> drafts.putRecords(last))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Draft.version");
    assertThat(all()).isEmpty();
  }

  @TestTemplate
  void threadsPutTogetherWithoutLosingOne() throws Exception {
    drafts.putRecords(drafts(5));
    List<Integer> done =
        Racers.run(
            3,
            racer -> {
              try {
                drafts.putRecords(all().stream().map(Draft::counting).toList());
                return 5;
              } catch (PartialBatchException e) {
                return e.done().size();
              }
            });
    List<Draft> stored = all();
    assertThat(stored).allMatch(draft -> draft.version() == draft.words() + 1);
    assertThat(stored.stream().mapToLong(Draft::words).sum())
        .isEqualTo(done.stream().mapToInt(each -> each).sum());
  }

  @TestTemplate
  void namesOfTheStatementHideNothing(Database database) {
    StoodDao stood = new StoodDao(database);
    stood.createTable();
    stood.putRecords(List.of(new Stood("a", 1, "x", 0), new Stood("a", 2, "x", 0)));
    stood.putRecords(List.of(new Stood("a", 1, "y", 1), new Stood("b", 1, "y", 0)));
    assertThatThrownBy(() -> stood.putRecords(List.of(new Stood("a", 2, "z", 2))))
        .isInstanceOf(PartialBatchException.class);
    assertThat(stood.scan().list())
        .containsExactlyInAnyOrder(
            new Stood("a", 1, "y", 2), new Stood("a", 2, "x", 1), new Stood("b", 1, "y", 1));
  }

  @TestTemplate
  void expiredRecordsAreNone(Database database) {
    LeaseDao leases = new LeaseDao(database);
    leases.createTable();
    Instant past = Instant.parse("2020-01-01T00:00:00Z");
    Instant future = Instant.parse("2999-01-01T00:00:00Z");
    for (int id = 1; id <= 3; id++) {
      leases.createRecord(id, past);
    }
    leases.putRecords(List.of(new Lease(1, future, 0), new Lease(4, future, 0)));
    assertThat(leases.putRecord(new Lease(2, future, 0)).version()).isEqualTo(1);
    assertThatThrownBy(() -> leases.putRecord(new Lease(3, future, 1)))
        .asInstanceOf(type(StaleRecordException.class))
        .satisfies(e -> assertThat(e.record()).isNull());
    assertThatThrownBy(() -> leases.modifyRecord(3, lease -> new Lease(3, future, 1)))
        .isInstanceOf(RecordNotFoundException.class);
    assertThat(leases.scan().list())
        .containsExactlyInAnyOrder(
            new Lease(1, future, 1), new Lease(2, future, 1), new Lease(4, future, 1));
  }

  @TestTemplate
  void loadedRecordsBeginWithOne() {
    assertThat(drafts.loadRecords(drafts(60).stream().map(each -> each.at(9)).toList()))
        .isEqualTo(60);
    assertThat(all()).hasSize(60).extracting(Draft::version).containsOnly(1);
  }

  @TestTemplate
  void idsAndTimesAreFilledIn(Database database) {
    TicketDao tickets = new TicketDao(database);
    tickets.createTable();
    tickets.putRecords(List.of(Ticket.of("a"), Ticket.of("b")));
    tickets.loadRecords(List.of(Ticket.of("c"), Ticket.of("d")));
    List<Ticket> stored = tickets.scan().list();
    assertThat(stored).extracting(Ticket::subject).containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(stored)
        .allSatisfy(
            ticket -> {
              assertThat(UUID.fromString(ticket.code()).version()).isEqualTo(7);
              assertThat(ticket.createdAt()).isNotNull();
              assertThat(ticket.updatedAt()).isNotNull();
              assertThat(ticket.version()).isEqualTo(1);
            });
    assertThat(stored.stream().flatMap(each -> Stream.of(each.id().toString(), each.code())))
        .doesNotHaveDuplicates();
  }

  /** In the order of their ids. */
  private List<Draft> all() {
    return drafts.getRecords(IntStream.range(0, 200).boxed().toList());
  }

  private static List<Draft> drafts(int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(id -> Draft.fresh(id, "a")).toList());
  }
}
