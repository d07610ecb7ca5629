package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.TableQuery;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Keys that templates make. */
@RowsmithTest
class KeyTemplatesContractTest {

  private static final UUID ANN = UUID.fromString("8c5f2a10-6b1e-4d7a-9c3f-0a1b2c3d4e5f");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private PostDao posts;
  private NoteDao notes;

  @BeforeEach
  void createTables(Database database) {
    posts = new PostDao(database);
    notes = new NoteDao(database);
    database.createTables(posts, notes);
    database.createTables(posts, notes);
  }

  @TestTemplate
  void recordComesBackWithItsKeyFilledIn() {
    Post stored = posts.createRecord(Post.of(ANN, MONDAY, 7));
    assertThat(stored.sk()).isEqualTo("POST#2026-11-23#0007");
    assertThat(posts.getRecord(ANN, MONDAY, 7)).isEqualTo(stored);
    assertThat(posts.getRecord(new PostKey(ANN, MONDAY, 7))).isEqualTo(stored);
    assertThat(posts.queryBySk("POST#2026-11-23#0007").list()).containsExactly(stored);
    assertThat(posts.putRecord(stored)).isEqualTo(stored);
    assertThat(posts.updateRecord(ANN, MONDAY, 7, set -> set.title("new")).sk())
        .isEqualTo(stored.sk());
    assertThat(posts.deleteRecord(stored)).isTrue();
  }

  @TestTemplate
  void refusesAnotherTextThanTheTemplateMakes() {
    Post wrong = new Post(ANN, "POST#2026-11-23#0008", MONDAY, 7, null);
    assertThatThrownBy(() -> posts.createRecord(wrong))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("sk is not what its template makes of the record's other components");
    assertThat(posts.scan().list()).isEmpty();
  }

  @TestTemplate
  void refusesWhatATemplateHasNoRoomFor() {
    for (int number : new int[] {-1, 10_000}) {
      assertThatThrownBy(() -> posts.createRecord(Post.of(ANN, MONDAY, number)))
          .isInstanceOf(InvalidRecordException.class)
          .hasMessageContaining("number is no number of at most 4 digits");
      assertThatThrownBy(() -> posts.findRecord(ANN, MONDAY, number))
          .isInstanceOf(InvalidRecordException.class);
    }
    assertThatThrownBy(() -> notes.query("a::b", "f").list())
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("shelf holds a part of \"::\"");
    assertThatThrownBy(() -> notes.createRecord(new Note("s", "f", NOON, "a/b", "n", 1)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("tag holds a part of \"/\"");
    Note colon = notes.createRecord(new Note("a:b", "::", NOON, "", "x/y", 1));
    assertThat(notes.getRecord("a:b", "::", "", NOON, "x/y")).isEqualTo(colon);
  }

  @TestTemplate
  void narrowsByTheComponentsOfTheTemplate() {
    for (int day = 0; day < 3; day++) {
      for (int number : new int[] {0, 1, 10, 9_999}) {
        posts.createRecord(Post.of(ANN, MONDAY.plusDays(day), number));
      }
    }
    posts.createRecord(Post.of(new UUID(0, 0), MONDAY, 0));
    LocalDate tuesday = MONDAY.plusDays(1);
    assertThat(posts.query(ANN).count()).isEqualTo(12);
    assertThat(posts.query(ANN).equalTo(tuesday).list())
        .extracting(Post::day)
        .hasSize(4)
        .containsOnly(tuesday);
    assertThat(posts.query(ANN).lessThan(tuesday).count()).isEqualTo(4);
    assertThat(posts.query(ANN).lessThanOrEqualTo(tuesday).count()).isEqualTo(8);
    assertThat(posts.query(ANN).greaterThan(tuesday).count()).isEqualTo(4);
    assertThat(posts.query(ANN).greaterThanOrEqualTo(tuesday).count()).isEqualTo(8);
    assertThat(posts.query(ANN).between(tuesday, tuesday).count()).isEqualTo(4);
    assertThat(posts.query(ANN).lessThan(LocalDate.of(0, 1, 1)).list()).isEmpty();
    assertThat(posts.query(ANN).greaterThan(LocalDate.of(9999, 12, 31)).list()).isEmpty();
    assertThat(numbers(posts.query(ANN, tuesday))).containsExactly(0, 1, 10, 9_999);
    assertThat(numbers(posts.query(ANN, tuesday).lessThan(10))).containsExactly(0, 1);
    assertThat(numbers(posts.query(ANN, tuesday).lessThan(0))).isEmpty();
    assertThat(numbers(posts.query(ANN, tuesday).lessThanOrEqualTo(10))).containsExactly(0, 1, 10);
    assertThat(numbers(posts.query(ANN, tuesday).greaterThan(1))).containsExactly(10, 9_999);
    assertThat(numbers(posts.query(ANN, tuesday).greaterThan(9_999))).isEmpty();
    assertThat(numbers(posts.query(ANN, tuesday).between(1, 10).descending()))
        .containsExactly(10, 1);
    assertThat(numbers(posts.query(ANN, tuesday).equalTo(1))).containsExactly(1);
    var first = posts.query(ANN, tuesday).limit(3).page();
    assertThat(numbers(posts.query(ANN, tuesday).startingAfter(first.nextToken().orElseThrow())))
        .containsExactly(9_999);
  }

  @TestTemplate
  void textsAtTheEndOfATemplateHaveExactRanges() {
    List<String> names =
        List.of("", "\u0001", "a", "a\u0001", "a/b", "b", "b\uD7FF", "b\uE000", "😀");
    names.forEach(name -> notes.createRecord(new Note("s", "f", NOON, "t", name, 1)));
    notes.createRecord(new Note("s", "f", NOON, "u", "a", 1));
    assertThat(notes.query("s", "f").count()).isEqualTo(10);
    assertThat(names(notes.query("s", "f").equalTo("t"))).isEqualTo(names);
    assertThat(names(notes.query("s", "f", "t").lessThanOrEqualTo(NOON))).isEqualTo(names);
    assertThat(names(notes.query("s", "f", "t").greaterThan(NOON))).isEmpty();
    assertThat(names(notes.query("s", "f", "t", NOON))).isEqualTo(names);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      var query = notes.query("s", "f", "t", NOON);
      assertThat(names(query.lessThan(name))).isEqualTo(names.subList(0, i));
      assertThat(names(query.lessThanOrEqualTo(name))).isEqualTo(names.subList(0, i + 1));
      assertThat(names(query.greaterThan(name))).isEqualTo(names.subList(i + 1, names.size()));
      assertThat(names(query.greaterThanOrEqualTo(name))).isEqualTo(names.subList(i, names.size()));
      assertThat(names(query.equalTo(name))).containsExactly(name);
      assertThat(names(query.beginsWith(name)))
          .isEqualTo(names.stream().filter(each -> each.startsWith(name)).toList());
    }
  }

  @TestTemplate
  void timeWithinAKeyIsCutToMicroseconds() {
    Note note = notes.createRecord(new Note("s", "f", NOON.plusNanos(1_999), "t", "n", 1));
    assertThat(note.at()).isEqualTo(NOON.plusNanos(1_000));
    assertThat(notes.findRecord("s", "f", "t", NOON.plusNanos(1_001), "n")).contains(note);
    assertThat(notes.query("s", "f", "t").equalTo(NOON.plusNanos(1_500)).list())
        .containsExactly(note);
  }

  @TestTemplate
  void transactionWritesARecordOnceInWhateverFormItsKeyIsGiven(Database database) {
    Note finer = new Note("s", "f", NOON.plusNanos(1), "t", "n", 1);
    assertThatThrownBy(
            () ->
                database.transact(notes.deleting("s", "f", "t", NOON, "n"), notes.creating(finer)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("writes a record once");
    assertThat(notes.scan().count()).isZero();
  }

  @TestTemplate
  void conditionsOfAComponentAloneInItsKeyHold() {
    posts.createRecord(Post.of(ANN, MONDAY, 7));
    assertThat(posts.scan().filter(PostTable.AUTHOR.equalTo(ANN)).count()).isEqualTo(1);
    assertThat(posts.scan().filter(PostTable.AUTHOR.in(new UUID(0, 0), ANN)).count()).isEqualTo(1);
    assertThat(posts.scan().filter(PostTable.AUTHOR.notEqualTo(ANN)).count()).isZero();
    assertThat(posts.scan().filter(PostTable.SK.beginsWith("POST#")).count()).isEqualTo(1);
    assertThatThrownBy(() -> posts.query(ANN).filter(PostTable.DAY.equalTo(MONDAY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Integer> numbers(TableQuery<Post, Post> query) {
    return query.stream().map(Post::number).toList();
  }

  private static List<String> names(TableQuery<Note, Note> query) {
    return query.stream().map(Note::name).toList();
  }
}
