package dev.rowsmith.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random operations come to the same on DynamoDB, on PostgreSQL and in a model in memory.
 *
 * <p>{@code -Drowsmith.differential.seed=N} starts with another sequence, and {@code
 * -Drowsmith.differential.sequences=N} runs so many; with {@code
 * -Drowsmith.differential.record=NAME} all are of one record.
 */
class DifferentialTest {

  private static final long SEED = Long.getLong("rowsmith.differential.seed", 1);
  private static final int SEQUENCES = Integer.getInteger("rowsmith.differential.sequences", 200);
  private static final String RECORD = System.getProperty("rowsmith.differential.record", "");
  private static final String PREFIX = "differential_";

  /** More would only repeat what the first ones tell. */
  private static final int MOST_DIFFERENCES = 5;

  private static Map<String, Database> databases;
  private static List<Database> showing;
  private static List<Trial> trials;

  @BeforeAll
  static void createTables() {
    databases = new LinkedHashMap<>();
    databases.put("DynamoDB", dynamoDb().build());
    databases.put("PostgreSQL", postgres().build());
    showing = List.of(dynamoDb().showExpired().build(), postgres().showExpired().build());
    trials = new ArrayList<>();
    for (Experiment experiment : Subjects.all()) {
      if (RECORD.isEmpty() || RECORD.equals(experiment.name())) {
        trials.add(new Trial(experiment, databases, showing));
      }
    }
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

  @AfterAll
  static void dropTables() {
    trials.forEach(Trial::dropTables);
    databases.values().forEach(Database::close);
    showing.forEach(Database::close);
  }

  @Test
  void operationsComeToTheSameEverywhere() {
    List<String> differences = new ArrayList<>();
    for (long seed = SEED; seed < SEED + SEQUENCES; seed++) {
      Trial trial = trials.get((int) Math.floorMod(seed, (long) trials.size()));
      String difference = trial.difference(seed);
      if (difference != null && differences.size() < MOST_DIFFERENCES) {
        differences.add(
            "-Drowsmith.differential.record="
                + trial.name()
                + " -Drowsmith.differential.seed="
                + seed
                + " -Drowsmith.differential.sequences=1: "
                + difference
                + "\n");
      }
    }
    assertThat(differences).isEmpty();
  }
}
