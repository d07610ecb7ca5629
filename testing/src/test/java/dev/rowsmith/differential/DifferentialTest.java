package dev.rowsmith.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.contract.Draft;
import dev.rowsmith.contract.DraftTable;
import dev.rowsmith.contract.Event;
import dev.rowsmith.contract.EventTable;
import dev.rowsmith.contract.Everything;
import dev.rowsmith.contract.EverythingTable;
import dev.rowsmith.contract.Mixture;
import dev.rowsmith.contract.MixtureTable;
import dev.rowsmith.contract.Page;
import dev.rowsmith.contract.PageTable;
import dev.rowsmith.contract.Phone;
import dev.rowsmith.contract.PhoneTable;
import dev.rowsmith.contract.Seat;
import dev.rowsmith.contract.SeatTable;
import dev.rowsmith.contract.Session;
import dev.rowsmith.contract.SessionTable;
import dev.rowsmith.contract.Shipment;
import dev.rowsmith.contract.ShipmentTable;
import dev.rowsmith.contract.Slot;
import dev.rowsmith.contract.SlotTable;
import dev.rowsmith.contract.Task;
import dev.rowsmith.contract.TaskTable;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random operations come to the same on DynamoDB, on PostgreSQL and in a model in memory.
 *
 * <p>{@code -Drowsmith.differential.seed=N} starts with another sequence, and {@code
 * -Drowsmith.differential.sequences=N} runs so many.
 */
class DifferentialTest {

  private static final long SEED = Long.getLong("rowsmith.differential.seed", 1);
  private static final int SEQUENCES = Integer.getInteger("rowsmith.differential.sequences", 200);
  private static final String PREFIX = "differential_";

  /** More would only repeat what the first ones tell. */
  private static final int MOST_DIFFERENCES = 5;

  private static Database dynamoDb;
  private static Database postgres;
  private static List<Database> showing;
  private static List<Trial<?>> trials;

  @BeforeAll
  static void createTables() {
    dynamoDb = dynamoDb().build();
    postgres = postgres().build();
    showing = List.of(dynamoDb().showExpired().build(), postgres().showExpired().build());
    trials =
        List.of(
            trial(Subject.of(Phone.class, PhoneTable.SCHEMA, PhoneTable.CODEC, Map.of())),
            trial(
                Subject.of(
                    Event.class, EventTable.SCHEMA, EventTable.CODEC, Map.of("attempts", 3))),
            trial(Subject.of(Slot.class, SlotTable.SCHEMA, SlotTable.CODEC, Map.of())),
            trial(Subject.of(Shipment.class, ShipmentTable.SCHEMA, ShipmentTable.CODEC, Map.of())),
            trial(Subject.of(Draft.class, DraftTable.SCHEMA, DraftTable.CODEC, Map.of())),
            trial(Subject.of(Seat.class, SeatTable.SCHEMA, SeatTable.CODEC, Map.of())),
            trial(Subject.of(Session.class, SessionTable.SCHEMA, SessionTable.CODEC, Map.of())),
            trial(Subject.of(Page.class, PageTable.SCHEMA, PageTable.CODEC, Map.of())),
            trial(
                Subject.of(
                    Mixture.class,
                    MixtureTable.SCHEMA,
                    MixtureTable.CODEC,
                    Map.of("tags", Set.of()))),
            trial(
                Subject.of(
                    Task.class,
                    TaskTable.SCHEMA,
                    TaskTable.CODEC,
                    Map.of("color", Task.Color.NONE))),
            trial(
                Subject.of(
                    Everything.class, EverythingTable.SCHEMA, EverythingTable.CODEC, Map.of())));
    trials.forEach(Trial::createTables);
  }

  private static DynamoDbDatabase.Builder dynamoDb() {
    return DynamoDbDatabase.builder()
        .client(EmbeddedServers.dynamoDb().client())
        .tablePrefix(PREFIX);
  }

  private static PostgresDatabase.Builder postgres() {
    return PostgresDatabase.builder()
        .dataSource(EmbeddedServers.postgres().dataSource())
        .tablePrefix(PREFIX);
  }

  private static <R> Trial<R> trial(Subject<R> subject) {
    return new Trial<>(subject, dynamoDb, postgres, showing);
  }

  @AfterAll
  static void dropTables() {
    trials.forEach(Trial::dropTables);
    dynamoDb.close();
    postgres.close();
    showing.forEach(Database::close);
  }

  @Test
  void operationsComeToTheSameEverywhere() {
    List<String> differences = new ArrayList<>();
    for (long seed = SEED; seed < SEED + SEQUENCES; seed++) {
      String difference =
          trials.get((int) Math.floorMod(seed, (long) trials.size())).difference(seed);
      if (difference != null && differences.size() < MOST_DIFFERENCES) {
        differences.add(
            "-Drowsmith.differential.seed="
                + seed
                + " -Drowsmith.differential.sequences=1: "
                + difference
                + "\n");
      }
    }
    assertThat(differences).isEmpty();
  }
}
