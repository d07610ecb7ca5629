package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.RecordDao;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.operation.Change;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.TestTemplate;

/** Any word may name a table, an attribute or an index: those that SQL or DynamoDB reserve too. */
@RowsmithTest
class ReservedWordsContractTest {

  private static final List<String> ODD =
      List.of("a\"b", "it's", "a.b", "#n0", ":v0", "$1", "a b", "\\", "名前", "😀", "%s", "{x}", "?");

  @TestTemplate
  void everyWordMayNameAnAttribute(Database database) throws Exception {
    Set<String> words = new LinkedHashSet<>(keywordsOfDynamoDb());
    words.addAll(ODD);
    words.addAll(keywordsOfPostgres());
    List<String> names = new ArrayList<>(words);
    for (int from = 0; from < names.size(); from += 100) {
      worksWith(database, "order", names.subList(from, Math.min(from + 100, names.size())));
    }
  }

  /** Those that no expression of DynamoDB takes bare. */
  private static List<String> keywordsOfDynamoDb() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(
            ReservedWordsContractTest.class.getResourceAsStream("/dynamodb-reserved-words.txt"))) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      List<String> words = text.lines().toList();
      assertThat(words).hasSize(573).doesNotHaveDuplicates();
      return words;
    }
  }

  private static List<String> keywordsOfPostgres() throws SQLException {
    List<String> words = new ArrayList<>();
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select word from pg_get_keywords()")) {
      while (rows.next()) {
        words.add(rows.getString(1));
      }
    }
    assertThat(words).hasSizeGreaterThan(400);
    return words;
  }

  @TestTemplate
  void everyWordMayNameATable(Database database) {
    for (String table : List.of("select", "user", "table", "order", "Group", "a.b", "a-b")) {
      worksWith(database, table, List.of("all", "end"));
    }
  }

  /** Creates, reads, updates, queries and scans rows of these attributes; the first is the key. */
  private static void worksWith(Database database, String table, List<String> names) {
    Rows rows = new Rows(database, new Words(table, names));
    rows.createTable();
    List<String> row = new ArrayList<>(names);
    rows.createRecord(row);
    row.set(1, "changed");
    assertThat(rows.set(names.get(0), 1, "changed")).isEqualTo(row);
    assertThat(rows.putRecord(row)).isEqualTo(row);
    assertThat(rows.byFirst(names.get(0))).containsExactly(row);
    assertThat(rows.bySecond("changed")).containsExactly(row);
    for (int i = 1; i < names.size(); i++) {
      String value = row.get(i);
      assertThat(rows.scan().filter(rows.words.attribute(i).equalTo(value)).count())
          .as(names.get(i))
          .isEqualTo(1);
    }
    assertThat(rows.deleteRecord(row)).isTrue();
    rows.dropTable();
  }

  /** A table of texts, one per name. */
  private static final class Words implements RecordCodec<List<String>> {

    private final List<TextAttribute<List<String>>> attributes = new ArrayList<>();
    private final TableSchema schema;

    Words(String table, List<String> names) {
      for (String name : names) {
        attributes.add(new TextAttribute<>(attributes.size(), name, name, Trait.REQUIRED));
      }
      schema =
          TableSchema.builder("Words", table, attributes.toArray(TextAttribute[]::new))
              .key(KeySchema.of(attribute(0)))
              .index(IndexSchema.global("index", KeySchema.of(attribute(1))))
              .build();
    }

    TextAttribute<List<String>> attribute(int ordinal) {
      return attributes.get(ordinal);
    }

    @Override
    public void write(List<String> row, RecordWriter writer) {
      for (int i = 0; i < attributes.size(); i++) {
        writer.text(attribute(i), row.get(i));
      }
    }

    @Override
    public List<String> read(RecordReader reader) {
      String[] row = new String[attributes.size()];
      for (int next = reader.next(); next != RecordReader.END; next = reader.next()) {
        row[next] = reader.text();
      }
      return Arrays.asList(row);
    }

    @Override
    public Key key(List<String> row) {
      return Key.of(attribute(0).operand(row.get(0)));
    }
  }

  private static final class Setter extends RecordUpdater<List<String>, Setter> {

    Setter(TextAttribute<List<String>> attribute, String value) {
      change(Change.Kind.SET, attribute.operand(value));
    }
  }

  /** What is generated for a record, by hand. */
  private static final class Rows extends RecordDao<List<String>, String> {

    private final Words words;

    Rows(Database database, Words words) {
      super(database, words.schema, words);
      this.words = words;
    }

    @Override
    protected Key key(String key) {
      return Key.of(words.attribute(0).operand(key));
    }

    List<String> set(String key, int ordinal, String value) {
      return update(key(key), new Setter(words.attribute(ordinal), value));
    }

    List<List<String>> byFirst(String value) {
      return tableQuery(words.attribute(0).operand(value)).list();
    }

    List<List<String>> bySecond(String value) {
      return indexQuery("index", whole(), words.attribute(1).operand(value)).list();
    }
  }
}
