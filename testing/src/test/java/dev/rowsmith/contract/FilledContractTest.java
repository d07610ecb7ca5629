package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ids and times that the DAO fills in, by a clock and a generator of the test's own. */
class FilledContractTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

  /** A clock that stands still until it is moved. */
  private static final class StandingClock extends Clock {

    private Instant now = NOON.plusNanos(789);

    void move(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final StandingClock clock = new StandingClock();
  private final AtomicLong ids = new AtomicLong();

  @ParameterizedTest
  @EnumSource
  void createFillsInIdTimesAndVersion(Backend backend) {
    on(
        backend,
        (database, tickets) -> {
          Ticket created = tickets.createRecord(Ticket.of("a"));
          assertThat(created)
              .isEqualTo(new Ticket(new UUID(0, 1), "a", new UUID(0, 2).toString(), 1, NOON, NOON));
          assertThat(tickets.getRecord(created.id())).isEqualTo(created);
        });
  }

  @ParameterizedTest
  @EnumSource
  void createTakesTheComponentsThatAreNotFilledIn(Backend backend) {
    on(
        backend,
        (database, tickets) -> {
          Ticket created = tickets.createRecord("a");
          assertThat(created)
              .isEqualTo(new Ticket(new UUID(0, 1), "a", new UUID(0, 2).toString(), 1, NOON, NOON));
          UUID own = new UUID(7, 7);
          assertThat(tickets.createRecord(own, "b", "mine", 9, Instant.EPOCH, null))
              .isEqualTo(new Ticket(own, "b", "mine", 1, NOON, NOON));
        });
  }

  @ParameterizedTest
  @EnumSource
  void putKeepsWhenTheRecordBegan(Backend backend) {
    on(
        backend,
        (database, tickets) -> {
          Ticket created = tickets.createRecord("a");
          clock.move(Duration.ofMinutes(1));
          Ticket put = tickets.putRecord(created.about("b"));
          assertThat(put.createdAt()).isEqualTo(NOON);
          assertThat(put.updatedAt()).isEqualTo(NOON.plusSeconds(60));
          assertThat(put.id()).isEqualTo(created.id());
          assertThat(put.code()).isEqualTo(created.code());
          assertThat(tickets.getRecord(put.id())).isEqualTo(put);
          Ticket fresh = tickets.putRecord(Ticket.of("c"));
          assertThat(fresh.createdAt()).isEqualTo(NOON.plusSeconds(60));
          assertThat(tickets.getRecord(fresh.id())).isEqualTo(fresh);
        });
  }

  @ParameterizedTest
  @EnumSource
  void updateTellsItsTime(Backend backend) {
    on(
        backend,
        (database, tickets) -> {
          Ticket created = tickets.createRecord("a");
          clock.move(Duration.ofMinutes(1));
          Ticket updated = tickets.updateRecord(created.id(), set -> set.subject("b"));
          assertThat(updated)
              .isEqualTo(
                  new Ticket(created.id(), "b", created.code(), 2, NOON, NOON.plusSeconds(60)));
        });
  }

  @ParameterizedTest
  @EnumSource
  void timesAreThoseOfAClockThatIsSetBack(Backend backend) {
    on(
        backend,
        (database, tickets) -> {
          Ticket created = tickets.createRecord("a");
          clock.move(Duration.ofHours(-1));
          Ticket updated = tickets.updateRecord(created.id(), set -> set.subject("b"));
          assertThat(updated.createdAt()).isEqualTo(NOON);
          assertThat(updated.updatedAt()).isEqualTo(NOON.minusSeconds(3600));
          assertThat(updated.version()).isEqualTo(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void transactionsFillInTheSame(Backend backend) {
    on(
        backend,
        (database, tickets) -> {
          Ticket first = tickets.createRecord("a");
          Ticket second = tickets.createRecord("b");
          Ticket third = tickets.createRecord("c");
          clock.move(Duration.ofMinutes(1));
          Instant later = NOON.plusSeconds(60);
          database.transact(
              tickets.creating(Ticket.of("d")),
              tickets.putting(first.about("e")),
              tickets.updating(second.id(), set -> set.subject("f").onlyVersion(1)),
              tickets.deleting(third));
          assertThat(tickets.scan().list())
              .containsExactlyInAnyOrder(
                  new Ticket(new UUID(0, 7), "d", new UUID(0, 8).toString(), 1, later, later),
                  new Ticket(first.id(), "e", first.code(), 2, NOON, later),
                  new Ticket(second.id(), "f", second.code(), 2, NOON, later));
        });
  }

  @ParameterizedTest
  @EnumSource
  void staleWritesCancelTheirTransaction(Backend backend) {
    on(
        backend,
        (database, tickets) -> {
          Ticket first = tickets.createRecord("a");
          Ticket second = tickets.createRecord("b");
          Ticket third = tickets.createRecord("c");
          Ticket gone = tickets.createRecord("d");
          tickets.deleteRecord(gone);
          List<Ticket> now =
              List.of(
                  tickets.putRecord(first), tickets.putRecord(second), tickets.putRecord(third));
          try {
            database.transact(
                tickets.putting(first.about("x")),
                tickets.updating(second.id(), set -> set.subject("x").onlyVersion(1)),
                tickets.deleting(third),
                tickets.putting(gone),
                tickets.creating(Ticket.of("x")));
            assertThat(database).as("the transaction was done").isNull();
          } catch (TransactionCanceledException e) {
            assertThat(e.reasons())
                .extracting(TransactionCanceledException.Reason::kind)
                .containsExactly(
                    Kind.STALE_RECORD,
                    Kind.STALE_RECORD,
                    Kind.STALE_RECORD,
                    Kind.STALE_RECORD,
                    Kind.NONE);
            assertThat(e.reasons().subList(0, 3))
                .extracting(TransactionCanceledException.Reason::record)
                .isEqualTo(now);
            assertThat(e.reasons().get(3).record()).isNull();
            assertThat(e.passes()).isFalse();
          }
          assertThat(tickets.scan().list()).containsExactlyInAnyOrderElementsOf(now);
        });
  }

  @ParameterizedTest
  @EnumSource
  void idsBeginWithTheTime(Backend backend) {
    try (Database database = builder(backend).clock(clock).build()) {
      with(
          database,
          tickets -> {
            UUID first = tickets.createRecord("a").id();
            clock.move(Duration.ofMillis(1));
            UUID second = tickets.createRecord("b").id();
            assertThat(first.version()).isEqualTo(7);
            assertThat(first.variant()).isEqualTo(2);
            assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
            assertThat(second.toString()).isGreaterThan(first.toString());
          });
    }
  }

  private interface Test {
    void run(Database database, TicketDao tickets);
  }

  private void on(Backend backend, Test test) {
    try (Database database =
        builder(backend)
            .clock(clock)
            .idGenerator(() -> new UUID(0, ids.incrementAndGet()))
            .build()) {
      with(database, tickets -> test.run(database, tickets));
    }
  }

  private static void with(Database database, Consumer<TicketDao> test) {
    TicketDao tickets = new TicketDao(database);
    tickets.createTable();
    try {
      test.accept(tickets);
    } finally {
      tickets.dropTable();
    }
  }

  private static DatabaseBuilder<?> builder(Backend backend) {
    DatabaseBuilder<?> builder =
        switch (backend) {
          case DYNAMODB -> DynamoDbDatabase.builder().client(EmbeddedServers.dynamoDb().client());
          case POSTGRES ->
              PostgresDatabase.builder().dataSource(EmbeddedServers.postgres().dataSource());
        };
    return builder.tablePrefix("filled_");
  }
}
