package dev.rowsmith.example.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  void aComparedChangeMovesTheLookup() {
    unique.set(new Property("ann", "email", "old@example.org"));
    unique.set(new Property("bob", "email", "bob@example.org"));
    assertThat(unique.compareAndSet("ann", "email", "other", "new@example.org")).isFalse();
    assertThat(unique.compareAndSet("ann", "email", "old@example.org", "bob@example.org"))
        .isFalse();
    assertThat(unique.compareAndSet("eve", "email", "none", "eve@example.org")).isFalse();
    assertThat(unique.compareAndSet("ann", "email", "old@example.org", "new@example.org")).isTrue();
    assertThat(unique.owner("email", "old@example.org")).isEmpty();
    assertThat(unique.owner("email", "new@example.org")).contains("ann");
    assertThat(unique.compareAndDelete("ann", "email", "old@example.org")).isFalse();
    assertThat(unique.compareAndDelete("ann", "email", "new@example.org")).isTrue();
    assertThat(lookups.scan().list()).extracting(PropertyLookup::actorId).containsExactly("bob");
  }

  @TestTemplate
  void aBackfillGoesOnWhereItWas(Database database) {
    for (int i = 0; i < 5; i++) {
      properties.createRecord(new Property("actor-" + i, "email", i + "@example.org"));
    }
    properties.createRecord(new Property("eve", "email", "3@example.org"));
    lookups.createRecord(PropertyLookup.of(new Property("actor-3", "email", "3@example.org")));
    lookups.createRecord(PropertyLookup.of(new Property("gone", "email", "gone@example.org")));
    List<Property> collisions = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      Optional<String> token = Optional.empty();
      do {
        Backfill.Done done = new Backfill(database).page(part, 2, 1, token);
        collisions.addAll(done.collisions());
        token = done.token();
      } while (token.isPresent());
    }
    assertThat(collisions).extracting(Property::id).containsExactly("eve");
    assertThat(unique.owner("email", "4@example.org")).contains("actor-4");
    assertThat(new Backfill(database).orphans())
        .extracting(PropertyLookup::actorId)
        .containsExactly("gone");
  }

  @TestTemplate
  void theSameAgainIsNoConflict() {
    Property mail = new Property("ann", "email", "ann@example.org");
    assertThat(unique.set(mail)).isTrue();
    assertThat(unique.set(mail)).isTrue();
  }

  @TestTemplate
  void anotherActorsEntryIsNotDeleted() {
    lookups.createRecord(PropertyLookup.of(new Property("bob", "email", "ann@example.org")));
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
