package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;

/** Asynchronous writes, too, leave no two records with the same unique value. */
@RowsmithTest
@Timeout(300) // a future that is never fulfilled must fail the test
class AsyncUniqueContractTest {

  private static final Optional<BigDecimal> NONE = Optional.empty();
  private static final BigDecimal SEVEN = new BigDecimal("7");
  private static final Patron ANN = new Patron(1, "ann@x", Optional.of(SEVEN), "Ann");

  private PatronAsyncDao patrons;

  @BeforeEach
  void createTable(Database database) {
    patrons = new PatronAsyncDao(database);
    patrons.createTable().join();
    patrons.createRecord(ANN).join();
  }

  @TestTemplate
  void valueIsTakenByOneRecord() {
    assertThat(failure(patrons.createRecord(2, "ann@x", NONE, "Bob")))
        .isInstanceOfSatisfying(
            DuplicateValueException.class, e -> assertThat(e.attribute()).isEqualTo("email"));
    patrons.createRecord(2, "bob@x", NONE, "Bob").join();
    assertThat(failure(patrons.updateRecord(2, set -> set.badge(SEVEN))))
        .isInstanceOf(DuplicateValueException.class);
    patrons.updateRecord(1, set -> set.email("anne@x")).join();
    assertThat(patrons.updateRecord(2, set -> set.email("ann@x")).join().email())
        .isEqualTo("ann@x");
    assertThat(patrons.deleteRecord(2).join()).isTrue();
    patrons.putRecord(new Patron(3, "ann@x", NONE, "Cid")).join();
  }

  @TestTemplate
  void oneOfManyWritersTakesIt() {
    List<CompletableFuture<Patron>> writers =
        IntStream.range(10, 18)
            .mapToObj(id -> patrons.createRecord(id, "bob@x", NONE, "Bob"))
            .toList();
    List<Throwable> failures =
        writers.stream().map(writer -> writer.handle((done, failure) -> failure).join()).toList();
    assertThat(failures).filteredOn(each -> each == null).hasSize(1);
    assertThat(failures)
        .filteredOn(each -> each != null)
        .hasOnlyElementsOfType(DuplicateValueException.class);
    assertThat(patrons.scan().count().join()).isEqualTo(2);
  }

  @TestTemplate
  void batchEndsAtTheFirstValueThatIsHad() {
    List<Patron> many =
        List.of(
            new Patron(2, "bob@x", NONE, "before"),
            new Patron(3, "ann@x", NONE, "Cid"),
            new Patron(4, "dan@x", NONE, "behind"));
    assertThat(failure(patrons.putRecords(many)))
        .isInstanceOf(DuplicateValueException.class)
        .hasMessageContaining("putRecords");
    assertThat(patrons.scan().count().join()).isEqualTo(2);
    assertThat(patrons.getByEmail("bob@x").join().id()).isEqualTo(2);
  }

  @TestTemplate
  void recordIsFoundByIt() {
    assertThat(patrons.findByEmail("ann@x").join()).contains(ANN);
    assertThat(patrons.getByBadge(SEVEN).join()).isEqualTo(ANN);
    assertThat(patrons.eventual().findByEmail("bob@x").join()).isEmpty();
    assertThat(failure(patrons.getByEmail("bob@x")))
        .isInstanceOf(RecordNotFoundException.class)
        .hasMessageContaining("getByEmail");
  }

  @TestTemplate
  void transactionsPassItOn(Database database) {
    database
        .transactAsync(patrons.deleting(1), patrons.creating(new Patron(2, "ann@x", NONE, "Bob")))
        .join();
    assertThat(patrons.getByEmail("ann@x").join().id()).isEqualTo(2);
    assertThat(failure(database.transactAsync(patrons.creating(ANN))))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(patrons.findRecord(1).join()).isEmpty();
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return future.handle((done, failure) -> failure).join();
  }
}
