package dev.rowsmith.example.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

@RowsmithTest
class PropertiesTest {

  private PropertyDao properties;
  private PropertyLookupDao lookups;
  private Properties unique;

  @BeforeEach
  void createTables(Database database) {
    properties = new PropertyDao(database);
    lookups = new PropertyLookupDao(database);
    database.createTables(properties, lookups);
    unique = new Properties(database);
  }

  @TestTemplate
  void ofManyActorsOneGetsAValue() throws Exception {
    List<Callable<Boolean>> actors =
        IntStream.range(0, 8)
            .<Callable<Boolean>>mapToObj(
                i -> () -> unique.set(new Property("actor-" + i, "email", "ann@example.org")))
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Boolean> got = new ArrayList<>();
    try {
      for (Future<Boolean> each : threads.invokeAll(actors)) {
        got.add(each.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(got).containsOnlyOnce(true);
    String winner = "actor-" + got.indexOf(true);
    assertThat(unique.owner("email", "ann@example.org")).contains(winner);
    assertThat(properties.scan().list())
        .containsExactly(new Property(winner, "email", "ann@example.org"));
  }

  @TestTemplate
  void aNewValueTakesTheOldOnesPlace() {
    unique.set(new Property("ann", "email", "old@example.org"));
    unique.set(new Property("ann", "email", "new@example.org"));
    assertThat(unique.owner("email", "old@example.org")).isEmpty();
    assertThat(unique.owner("email", "new@example.org")).contains("ann");
    assertThat(unique.delete("ann", "email")).isTrue();
    assertThat(unique.delete("ann", "email")).isFalse();
    assertThat(lookups.scan().count()).isZero();
  }

  @TestTemplate
  void theSameAgainIsNoConflict() {
    Property mail = new Property("ann", "email", "ann@example.org");
    assertThat(unique.set(mail)).isTrue();
    assertThat(unique.set(mail)).isTrue();
  }

  @TestTemplate
  void anotherActorsEntryIsNotDeleted() {
    lookups.createRecord(PropertyLookup.of("bob", "email", "ann@example.org"));
    properties.createRecord(new Property("ann", "email", "ann@example.org"));
    assertThat(unique.delete("ann", "email")).isTrue();
    assertThat(unique.owner("email", "ann@example.org")).contains("bob");
  }

  @TestTemplate
  void otherPropertiesAreShared() {
    assertThat(unique.set(new Property("ann", "colour", "green"))).isTrue();
    assertThat(unique.set(new Property("bob", "colour", "green"))).isTrue();
    assertThat(lookups.scan().count()).isZero();
  }
}
