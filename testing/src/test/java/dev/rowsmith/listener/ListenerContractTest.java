package dev.rowsmith.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowsmith.CompletedOperation;
import dev.rowsmith.CompletedOperation.Outcome;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;

/** A listener is told of each operation that is sent, of none of its values, and harms none. */
@RowsmithTest
class ListenerContractTest {

  private final List<CompletedOperation> told = new CopyOnWriteArrayList<>();

  private List<CompletedOperation> onRecords() {
    return told.stream().filter(Listened::isOnRecords).toList();
  }

  @TestTemplate
  void eachOperationIsToldWithWhatBecameOfIt(Backend backend) {
    Instant before = Instant.now();
    try (Listened listened = Listened.on(backend, told::add)) {
      FareDao fares = listened.fares();
      fares.createRecord("planted", 1, "planted-zone", "planted-note");
      assertThatThrownBy(() -> fares.createRecord("planted", 1, "planted-zone", "planted-note"))
          .isInstanceOf(RecordAlreadyExistsException.class);
      fares.putRecords(
          List.of(
              new Fare("planted", 2, "planted-zone", "x"),
              new Fare("planted", 3, "planted-zone", "x")));
      fares.getRecord("planted", 1);
      assertThat(fares.findRecord("planted", 9)).isEmpty();
      fares.query("planted").list();
      fares.queryByZone("planted-zone").list();
      fares.updateRecord("planted", 1, set -> set.note("planted"));
      listened.database().transact(fares.deleting("planted", 2), fares.deleting("planted", 3));

      assertThat(onRecords())
          .extracting(
              CompletedOperation::operation,
              CompletedOperation::index,
              CompletedOperation::recordsRead,
              CompletedOperation::outcome)
          .containsExactly(
              tuple("createRecord", null, 0, Outcome.DONE),
              tuple("createRecord", null, 0, Outcome.CONDITION_FAILED),
              tuple("putRecords", null, 0, Outcome.DONE),
              tuple("getRecord", null, 1, Outcome.DONE),
              tuple("findRecord", null, 0, Outcome.DONE),
              tuple("query", null, 3, Outcome.DONE),
              tuple("query", "by-zone", 3, Outcome.DONE),
              tuple("updateRecord", null, 0, Outcome.DONE),
              tuple("transact", null, 0, Outcome.DONE));
      assertThat(onRecords())
          .allSatisfy(
              operation -> {
                assertThat(operation.table()).endsWith("fares");
                assertThat(operation.attempts()).isEqualTo(1);
                assertThat(operation.duration()).isGreaterThan(Duration.ZERO);
                assertThat(operation.start()).isAfterOrEqualTo(before);
                assertThat(operation.errorType()).isNull();
                assertThat(operation.toString()).doesNotContain("planted");
              });
      capacityIsToldWhereTheBackendTellsIt(backend);
    }
  }

  private void capacityIsToldWhereTheBackendTellsIt(Backend backend) {
    List<CompletedOperation> done =
        onRecords().stream().filter(operation -> operation.outcome() == Outcome.DONE).toList();
    switch (backend) {
      case DYNAMODB ->
          assertThat(done)
              .allSatisfy(
                  operation -> {
                    assertThat(operation.system()).isEqualTo("aws.dynamodb");
                    assertThat(operation.capacityUnits().orElseThrow()).isPositive();
                  });
      case POSTGRES ->
          assertThat(done)
              .allSatisfy(
                  operation -> {
                    assertThat(operation.system()).isEqualTo("postgresql");
                    assertThat(operation.capacityUnits()).isEmpty();
                  });
    }
  }

  @TestTemplate
  void failuresAreToldByTheirClass(Backend backend) {
    try (Listened listened = Listened.on(backend, told::add)) {
      FareDao fares = listened.fares();
      fares.dropTable();
      assertThatThrownBy(() -> fares.getRecord("planted", 1))
          .isInstanceOf(TableNotFoundException.class);

      assertThat(onRecords())
          .singleElement()
          .satisfies(
              operation -> {
                assertThat(operation.operation()).isEqualTo("getRecord");
                assertThat(operation.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(operation.errorType()).isEqualTo("TableNotFoundException");
                assertThat(operation.errorCategory()).isNull();
                assertThat(operation.toString()).doesNotContain("planted");
              });
    }
  }

  @TestTemplate
  void whatNoThreadWaitsForIsToldLikewise(Backend backend) {
    try (Listened listened = Listened.on(backend, told::add)) {
      FareAsyncDao fares = new FareAsyncDao(listened.database());
      Fare fare = new Fare("planted", 1, "planted-zone", "planted-note");
      fares.createRecord(fare).join();
      assertThat(fares.createRecord(fare).handle((created, failure) -> failure).join())
          .isInstanceOf(RecordAlreadyExistsException.class);
      fares.getRecord("planted", 1).join();
      fares.queryByZone("planted-zone").list().join();
      listened.database().transactAsync(fares.deleting("planted", 1)).join();
      listened.fares().dropTable();
      assertThat(fares.findRecord("planted", 1).handle((found, failure) -> failure).join())
          .isInstanceOf(TableNotFoundException.class);

      assertThat(onRecords())
          .extracting(
              CompletedOperation::operation,
              CompletedOperation::index,
              CompletedOperation::recordsRead,
              CompletedOperation::outcome,
              CompletedOperation::errorType)
          .containsExactly(
              tuple("createRecord", null, 0, Outcome.DONE, null),
              tuple("createRecord", null, 0, Outcome.CONDITION_FAILED, null),
              tuple("getRecord", null, 1, Outcome.DONE, null),
              tuple("query", "by-zone", 1, Outcome.DONE, null),
              tuple("transact", null, 0, Outcome.DONE, null),
              tuple("findRecord", null, 0, Outcome.FAILED, "TableNotFoundException"));
      capacityIsToldWhereTheBackendTellsIt(backend);
    }
  }

  @TestTemplate
  void uniqueValuesAreToldByTheirRequests(Backend backend) {
    try (Listened listened = Listened.on(backend, told::add)) {
      PassengerDao passengers = new PassengerDao(listened.database());
      passengers.createTable();
      passengers.createRecord(7, "planted");
      passengers.putRecord(new Passenger(7, "planted-anew"));
      assertThat(passengers.findByCard("planted-anew")).isPresent();
      assertThat(passengers.findByCard("planted")).isEmpty();
      passengers.deleteRecord(7);
      passengers.dropTable();

      assertThat(onRecords()).extracting(CompletedOperation::outcome).containsOnly(Outcome.DONE);
      assertThat(onRecords())
          .extracting(CompletedOperation::operation)
          .containsOnly("createRecord", "putRecord", "findByCard", "deleteRecord");
      assertThat(recordsRead("createRecord")).isZero();
      assertThat(recordsRead("findByCard")).isEqualTo(1);
      capacityIsToldWhereTheBackendTellsIt(backend);
    }
  }

  private int recordsRead(String operation) {
    return onRecords().stream()
        .filter(each -> each.operation().equals(operation))
        .mapToInt(CompletedOperation::recordsRead)
        .sum();
  }

  @Test
  void ownSqlIsToldWhenItIsSent() {
    try (Listened listened = Listened.on(Backend.POSTGRES, told::add)) {
      PostgresDatabase postgres = (PostgresDatabase) listened.database();
      FareDao fares = listened.fares();
      fares.createRecord("red", 1, "A", "x");
      String sql = "SELECT * FROM " + postgres.quotedName(fares);
      assertThat(postgres.select(fares.whole(), sql).list()).hasSize(1);
      try (Stream<Fare> all = postgres.select(fares.whole(), sql).stream()) {
        assertThat(all).hasSize(1);
      }

      assertThat(onRecords())
          .extracting(CompletedOperation::operation, CompletedOperation::recordsRead)
          .containsExactly(tuple("createRecord", 0), tuple("select", 1), tuple("select", 0));
    }
  }

  @TestTemplate
  void listenerThatThrowsHarmsNothing(Backend backend) {
    try (Listened listened =
        Listened.on(
            backend,
            operation -> {
              throw new IllegalStateException("planted");
            })) {
      Fare fare = listened.fares().createRecord("red", 1, "A", "x");
      assertThat(listened.fares().getRecord("red", 1)).isEqualTo(fare);
    }
  }
}
