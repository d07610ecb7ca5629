package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.Page;
import dev.rowsmith.TableQuery;
import dev.rowsmith.contract.ErrandEnums.Index;
import dev.rowsmith.testing.RowsmithTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Local indexes: the records of a partition in another order. */
@RowsmithTest
class LocalIndexContractTest {

  private ErrandDao errands;

  @BeforeEach
  void createTable(Database database) {
    errands = new ErrandDao(database);
    errands.createTable();
  }

  @TestTemplate
  void readsAPartitionInTheOrderOfTheComponent() {
    errands.createRecord(Errand.of("ann", "bread").dueOn(9).at("mill"));
    errands.createRecord(Errand.of("ann", "paint").dueOn(2).at("yard"));
    errands.createRecord(Errand.of("ann", "shoes").dueOn(5).at("mall"));
    errands.createRecord(Errand.of("bob", "tea").dueOn(1).at("mill"));
    assertThat(names(errands.queryByDue("ann").list())).containsExactly("paint", "shoes", "bread");
    assertThat(names(errands.queryByDue("ann").descending().list()))
        .containsExactly("bread", "shoes", "paint");
    assertThat(names(errands.queryByDue("ann").greaterThan(LocalDate.of(2026, 3, 2)).list()))
        .containsExactly("shoes", "bread");
    assertThat(names(errands.queryByPlace("ann").beginsWith("m").list()))
        .containsExactly("shoes", "bread");
    assertThat(errands.queryByDue("ann").first())
        .contains(Errand.of("ann", "paint").dueOn(2).at("yard"));
  }

  @TestTemplate
  void holdsOnlyRecordsThatHaveTheComponent() {
    errands.createRecord(Errand.of("ann", "bread"));
    errands.createRecord(Errand.of("ann", "shoes").dueOn(5));
    assertThat(names(errands.queryByDue("ann").list())).containsExactly("shoes");
    assertThat(errands.queryByDue("ann").count()).isEqualTo(1);
    errands.updateRecord("ann", "bread", set -> set.due(LocalDate.of(2026, 3, 1)));
    errands.updateRecord("ann", "shoes", set -> set.removeDue());
    assertThat(names(errands.queryByDue("ann").consistent().list())).containsExactly("bread");
  }

  @TestTemplate
  void isReadConsistentlyOrNot() {
    errands.createRecord(Errand.of("ann", "shoes").dueOn(5).at("mall"));
    assertThat(errands.queryByDue("ann").consistent().count()).isEqualTo(1);
    assertThat(errands.queryByDue("ann").eventual().list()).hasSize(1);
    assertThat(errands.queryByPlace("ann").equalTo("mall").consistent().first()).isPresent();
  }

  @TestTemplate
  void pagesThroughRecordsOfEqualComponents() {
    List<String> all = Stream.iterate("a", name -> name + "x").limit(7).toList();
    all.forEach(name -> errands.createRecord(Errand.of("ann", name).dueOn(3)));
    List<String> seen = new ArrayList<>();
    TableQuery<Errand, Errand> query =
        errands.queryByDue("ann").equalTo(LocalDate.of(2026, 3, 3)).limit(3);
    Page<Errand> page = query.page();
    seen.addAll(names(page.items()));
    while (page.hasNext()) {
      page = query.startingAfter(page.nextToken().orElseThrow()).page();
      seen.addAll(names(page.items()));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    String token = query.page().nextToken().orElseThrow();
    assertThatThrownBy(() -> errands.queryByPlace("ann").startingAfter(token).list())
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @TestTemplate
  void filterMayNotNameTheIndexKey() {
    assertThatThrownBy(
            () ->
                errands.queryByDue("ann").filter(ErrandTable.DUE.equalTo(LocalDate.of(2026, 3, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("due");
    errands.createRecord(Errand.of("ann", "shoes").dueOn(5).at("mall"));
    assertThat(errands.queryByDue("ann").filter(ErrandTable.PLACE.equalTo("mall")).list())
        .hasSize(1);
  }

  @TestTemplate
  void emptyTextCannotBeAnIndexKey() {
    assertThatThrownBy(() -> errands.createRecord(Errand.of("ann", "shoes").at("")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("place");
  }

  @TestTemplate
  void isMadeAndDroppedWithItsTableAlone() {
    assertThatThrownBy(() -> errands.createGsi(Index.BY_PLACE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("by-place");
    assertThatThrownBy(() -> errands.dropGsi(Index.DUE_INDEX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("due-index");
    errands.dropGsi(Index.HELPER_INDEX);
    errands.createGsi(Index.HELPER_INDEX);
    assertThatCode(errands::createTable).doesNotThrowAnyException();
  }

  private static List<String> names(List<Errand> found) {
    return found.stream().map(Errand::name).toList();
  }
}
