package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.Page;
import dev.rowsmith.Selection;
import dev.rowsmith.contract.Library.Fine;
import dev.rowsmith.contract.Library.Loan;
import dev.rowsmith.contract.Library.Reader;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Several record types in one table: what queries and scans of each and of all return. */
@RowsmithTest
class SharedTableReadsContractTest {

  private LibraryDao library;
  private ReaderDao readers;
  private LoanDao loans;
  private FineDao fines;

  /** Every record of the partition 7, in the order of the sort keys. */
  private List<Library> ofAnn;

  private List<Loan> loansOfAnn;

  @BeforeEach
  void fillTable(Database database) {
    library = new LibraryDao(database);
    readers = new ReaderDao(database);
    loans = new LoanDao(database);
    fines = new FineDao(database);
    library.createTable();
    loansOfAnn = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      loansOfAnn.add(loans.createRecord(Loan.of("7", i, 10 - i).in(i % 2 == 0 ? "Bonn" : "Ulm")));
    }
    Fine first = fines.createRecord(Fine.of("7", 10, 7));
    Fine second = fines.createRecord(Fine.of("7", 20, 3));
    Reader ann = readers.createRecord(Reader.of("7", "Ann"));
    ofAnn = new ArrayList<>(List.of(first, second));
    ofAnn.addAll(loansOfAnn);
    ofAnn.add(ann);
    loans.createRecord(Loan.of("8", 1, 1).in("Bonn"));
    readers.createRecord(Reader.of("8", "Bob"));
  }

  @TestTemplate
  void aPartitionIsReadMixed() {
    assertThat(library.query("7").list()).isEqualTo(ofAnn);
    assertThat(library.query("7").descending().first()).contains(ofAnn.get(7));
    assertThat(library.query("7").count()).isEqualTo(8);
    assertThat(library.query("7").beginsWith("LOAN#").list()).isEqualTo(loansOfAnn);
    assertThat(library.query("7").between("FINE#1970-01-01T00:00:11", "LOAN#0002").list())
        .isEqualTo(ofAnn.subList(1, 4));
    assertThat(library.query("7").equalTo("READER").list()).containsExactly(ofAnn.get(7));
    assertThat(library.query("7").filter(LibraryTable.TOWN.equalTo("Bonn")).list())
        .hasSize(5)
        .isSubsetOf(ofAnn);
    assertThat(library.query("7").filter(LibraryTable.CENTS.greaterThan(1000L)).list())
        .containsExactly(ofAnn.get(1));
    assertThat(pages(library.query("7"), 3)).isEqualTo(ofAnn);
    assertThat(library.scan().list()).hasSize(10).containsAll(ofAnn);
    assertThat(library.scan().segments(3).count()).isEqualTo(10);
    assertThat(library.scan().filter(LibraryTable.TITLE.exists()).count()).isEqualTo(6);
    assertThat(library.scan().stream().map(Library::card).distinct()).hasSize(2);
  }

  @TestTemplate
  void aTypesQueryStaysWithinTheType() {
    assertThat(loans.query("7").list()).isEqualTo(loansOfAnn);
    assertThat(loans.query("7").count()).isEqualTo(5);
    assertThat(loans.query("7").descending().limit(2).list())
        .containsExactly(loansOfAnn.get(4), loansOfAnn.get(3));
    assertThat(loans.query("7").greaterThan(3).list()).isEqualTo(loansOfAnn.subList(3, 5));
    assertThat(loans.query("7").lessThanOrEqualTo(3).list()).isEqualTo(loansOfAnn.subList(0, 3));
    assertThat(loans.query("7").filter(LoanTable.TOWN.equalTo("Ulm")).limit(2).list())
        .containsExactly(loansOfAnn.get(0), loansOfAnn.get(2));
    assertThat(pages(loans.query("7"), 2)).isEqualTo(loansOfAnn);
    assertThat(fines.query("7").lessThan(Instant.ofEpochSecond(15)).list()).hasSize(1);
    assertThat(fines.query("7").list()).isEqualTo(ofAnn.subList(0, 2));
    assertThat(readers.query("7").list()).containsExactly(Reader.of("7", "Ann"));
    assertThat(readers.query("9").first()).isEmpty();
  }

  @TestTemplate
  void aTypesScanStaysWithinTheType() {
    assertThat(fines.scan().list()).hasSize(2);
    assertThat(fines.scan().count()).isEqualTo(2);
    assertThat(loans.scan().list()).hasSize(6).containsAll(loansOfAnn);
    assertThat(loans.scan().limit(4).list()).hasSize(4);
    assertThat(loans.scan().stream()).hasSize(6);
    assertThat(readers.scan().first().map(Reader::sk)).contains("READER");
    assertThat(loans.scan().filter(LoanTable.DAY.lessThan(LocalDate.EPOCH.plusDays(6))).count())
        .isEqualTo(2);
    assertThat(pages(loans.scan(), 2)).hasSize(6).containsAll(loansOfAnn);
    assertThat(loans.scan().segments(4).list()).hasSize(6).containsAll(loansOfAnn);
    assertThat(loans.scan().segments(4).count()).isEqualTo(6);
    assertThat(loans.scan().page().hasNext()).isFalse();
  }

  @TestTemplate
  void anIndexHoldsWhatHasItsKey() {
    assertThat(library.queryByTown("Bonn").list()).hasSize(7);
    assertThat(library.queryByTown("Bonn").count()).isEqualTo(7);
    assertThat(readers.queryByTown("Bonn").list())
        .containsExactlyInAnyOrder(Reader.of("7", "Ann"), Reader.of("8", "Bob"));
    assertThat(readers.queryByTown("Bonn").count()).isEqualTo(2);
    assertThat(readers.queryByTown("Bonn").limit(1).list()).hasSize(1);
    assertThat(fines.queryByTown("Bonn").list())
        .containsExactlyInAnyOrderElementsOf(fines.query("7").list());
    assertThat(fines.queryByTown("Bonn").filter(FineTable.CENTS.equalTo(2000L)).count())
        .isEqualTo(1);
    assertThat(pages(fines.queryByTown("Bonn"), 1)).hasSize(2);
    assertThat(fines.queryByTown("Ulm").list()).isEmpty();
  }

  @TestTemplate
  void aLocalIndexHoldsWhatHasItsKey() {
    assertThat(library.queryByDay("7").list())
        .extracting(Library::card)
        .hasSize(7)
        .containsOnly("7");
    assertThat(loans.queryByDay("7").list())
        .extracting(Loan::number)
        .containsExactly(5, 4, 3, 2, 1);
    assertThat(loans.queryByDay("7").lessThan(LocalDate.EPOCH.plusDays(8)).limit(2).list())
        .extracting(Loan::number)
        .containsExactly(5, 4);
    assertThat(pages(loans.queryByDay("7").descending(), 2))
        .extracting(Loan::number)
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(fines.queryByDay("7").descending().list())
        .extracting(Fine::cents)
        .containsExactly(1000L, 2000L);
    assertThat(fines.queryByDay("7").count()).isEqualTo(2);
    assertThat(library.queryByDay("7").equalTo(LocalDate.EPOCH.plusDays(7)).list()).hasSize(2);
  }

  @TestTemplate
  void aTokenIsOfOneDao() {
    String ofTable = token(library.query("7").limit(1).page());
    String ofLoans = token(loans.query("7").limit(1).page());
    refuses(() -> loans.query("7").startingAfter(ofTable).list());
    refuses(() -> library.query("7").startingAfter(ofLoans).list());
    String ofScan = token(fines.scan().limit(1).page());
    refuses(() -> loans.scan().startingAfter(ofScan).list());
    refuses(() -> library.scan().startingAfter(ofScan).list());
    String ofIndex = token(fines.queryByTown("Bonn").limit(1).page());
    refuses(() -> readers.queryByTown("Bonn").startingAfter(ofIndex).list());
    refuses(() -> library.queryByTown("Bonn").startingAfter(ofIndex).list());
    assertThat(fines.queryByTown("Bonn").startingAfter(ofIndex).list()).hasSize(1);
  }

  private static String token(Page<?> page) {
    return page.nextToken().orElseThrow();
  }

  private static void refuses(Runnable read) {
    assertThatThrownBy(read::run).isInstanceOf(InvalidPageTokenException.class);
  }

  /** All records, read page by page. */
  private static <R, T, Q extends Selection<R, T, Q>> List<T> pages(Q query, int size) {
    List<T> read = new ArrayList<>();
    Function<Q, Page<T>> page = each -> each.limit(size).page();
    Page<T> next = page.apply(query);
    while (true) {
      assertThat(next.items()).hasSizeLessThanOrEqualTo(size);
      read.addAll(next.items());
      Optional<String> token = next.nextToken();
      if (token.isEmpty()) {
        return read;
      }
      next = page.apply(query.startingAfter(token.get()));
    }
  }
}
