package dev.rowsmith.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.rowsmith.Database;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class RowsmithExtensionTest {
  @Test
  void runsOncePerBackend() {
    Events tests = run(OnBoth.class);

    tests.assertStatistics(statistics -> statistics.started(2).succeeded(2));
    assertThat(names(tests)).containsExactly("DynamoDB", "PostgreSQL");
  }

  @Test
  void runsOnlyOnTheBackendsNamed() {
    assertThat(names(run(OnPostgres.class))).containsExactly("PostgreSQL");
  }

  @Test
  void runsInheritedTemplates() {
    Events tests = run(Inheriting.class);

    tests.assertStatistics(statistics -> statistics.succeeded(1));
    assertThat(names(tests)).containsExactly("DynamoDB");
  }

  @Test
  void runsTemplatesOfNestedClasses() {
    run(Outer.class).assertStatistics(statistics -> statistics.succeeded(2));
  }

  @Test
  void givesOneTestOneDatabaseAndEachTestAnother() {
    Remembering.SEEN.clear();

    run(Remembering.class).assertStatistics(statistics -> statistics.succeeded(4));

    assertThat(Remembering.SEEN).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void givesTheConnectionOfTheBackendOnly() {
    run(Connected.class).assertStatistics(statistics -> statistics.succeeded(2));
    run(WronglyConnected.class).assertStatistics(statistics -> statistics.failed(1));
  }

  private static Events run(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(testClass))
        .execute()
        .testEvents();
  }

  private static List<String> names(Events tests) {
    return tests.started().map(Event::getTestDescriptor).map(d -> d.getDisplayName()).toList();
  }

  @RowsmithTest
  static class OnBoth {
    @TestTemplate
    void answers(Database database, Backend backend) {
      assertThat(database.ping()).isTrue();
      assertThat(database.listTables()).isEmpty();
      assertThat(database.getClass().getSimpleName())
          .startsWith(backend == Backend.DYNAMODB ? "DynamoDb" : "Postgres");
    }
  }

  @RowsmithTest(Backend.POSTGRES)
  static class OnPostgres {
    @TestTemplate
    void answers(Database database) {
      assertThat(database.ping()).isTrue();
    }
  }

  @RowsmithTest
  abstract static class Contract {
    @TestTemplate
    void answers(Database database) {
      assertThat(database.ping()).isTrue();
    }
  }

  @RowsmithTest(Backend.DYNAMODB)
  static class Inheriting extends Contract {}

  @RowsmithTest
  static class Outer {
    @Nested
    class Inner {
      @TestTemplate
      void answers(Database database) {
        assertThat(database.ping()).isTrue();
      }
    }
  }

  @RowsmithTest
  static class Remembering {
    static final List<Database> SEEN = new ArrayList<>();

    private final Database ofConstructor;
    private Database ofBeforeEach;

    Remembering(Database database) {
      ofConstructor = database;
    }

    @BeforeEach
    void remember(Database database) {
      ofBeforeEach = database;
    }

    @TestTemplate
    void first(Database database) {
      assertThat(database).isSameAs(ofConstructor).isSameAs(ofBeforeEach);
      SEEN.add(database);
    }

    @TestTemplate
    void second(Database database) {
      SEEN.add(database);
    }
  }

  static class Connected {
    @RowsmithTest(Backend.DYNAMODB)
    @Nested
    class ToDynamoDb {
      @TestTemplate
      void lists(DynamoDbClient client) {
        assertThat(client.listTables().tableNames()).isEmpty();
      }
    }

    @RowsmithTest(Backend.POSTGRES)
    @Nested
    class ToPostgres {
      @TestTemplate
      void connects(DataSource dataSource) throws Exception {
        dataSource.getConnection().close();
      }
    }
  }

  @RowsmithTest(Backend.POSTGRES)
  static class WronglyConnected {
    @TestTemplate
    void lists(DynamoDbClient client) {
      throw new AssertionError("has no client");
    }
  }
}
