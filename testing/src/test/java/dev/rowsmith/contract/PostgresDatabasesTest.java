package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases whose own settings are not those that texts are compared by. */
class PostgresDatabasesTest {

  private static final UUID USER = new UUID(1, 2);

  @Test
  void orderOfTextIsThatOfItsBytesWhateverTheDatabaseSorts() throws SQLException {
    in(
        "rowsmith_icu",
        "encoding 'UTF8' locale_provider icu icu_locale 'en' locale 'C'",
        database -> {
          PageDao pages = new PageDao(database);
          pages.createTable();
          pages.createTable();
          List<String> inOrder = List.of("A b", "B", "_", "a", "a-b", "aa", "é", "\uFFFD", "😀");
          inOrder.forEach(path -> pages.createRecord(USER, path, path, null));
          assertThat(pages.query(USER).stream().map(Page::path)).containsExactlyElementsOf(inOrder);
          assertThat(pages.query(USER).beginsWith("a").count()).isEqualTo(3);
          assertThat(pages.scan().filter(PageTable.SELECT.lessThan("a")).count()).isEqualTo(3);
          assertThat(pages.scan().filter(PageTable.SELECT.equalTo("A B")).count()).isZero();
        });
  }

  @Test
  void databaseOfAnotherEncodingIsRefused() throws SQLException {
    in(
        "rowsmith_latin",
        "encoding 'LATIN1' locale 'C'",
        database ->
            assertThatThrownBy(new PageDao(database)::createTable)
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("LATIN1")
                .hasMessageContaining("ENCODING 'UTF8'"));
  }

  private static void in(String name, String options, Consumer<Database> test) throws SQLException {
    execute("create database " + name + " template template0 " + options);
    try {
      PGSimpleDataSource dataSource = new PGSimpleDataSource();
      dataSource.setUrl(
          EmbeddedServers.postgres().jdbcUrl().replace("/postgres?", "/" + name + "?"));
      try (Database database = PostgresDatabase.builder().dataSource(dataSource).build()) {
        test.accept(database);
      }
    } finally {
      execute("drop database " + name + " with (force)");
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
