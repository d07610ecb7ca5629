package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.contract.Household.Address;
import dev.rowsmith.contract.Library.Loan;
import dev.rowsmith.contract.Task.Color;
import dev.rowsmith.contract.Task.State;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.IndexViolation.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.function.Executable;

/** Tables and rows that another program made: read where they can be, told clearly where not. */
abstract class ForeignRowsContract {

  private TaskDao tasks;
  private EventDao events;
  private PhoneDao phones;

  /** What another program does to a table, past Rowsmith. */
  interface Foreigner {

    /** Makes a table whose only attribute is a text key. */
    void createTable(String table, String key);

    /** Makes an attribute of all rows absent. */
    void remove(String table, String attribute);

    /** Stores this text in an attribute of all rows, past all checks. */
    void storeText(String table, String attribute, String text);

    /** Makes an attribute of all rows one that holds text. */
    void makeText(String table, String attribute, String text);

    /** Gives all rows an attribute that no record knows. */
    void addUnknown(String table, String attribute, String text);

    /** Whether some row has an attribute. */
    boolean has(String table, String attribute);
  }

  abstract Foreigner foreigner();

  /** Whether the backend keeps, where a record is put, what the record does not know. */
  abstract boolean putKeepsUnknown();

  @BeforeEach
  void createTables(Database database) {
    tasks = new TaskDao(database);
    events = new EventDao(database);
    phones = new PhoneDao(database);
    database.createTables(tasks, events);
    tasks.createRecord(new Task("t-1", "LOW", State.RUNNING, Color.RED));
  }

  @TestTemplate
  void absentRequiredAttributeIsUnreadable() {
    foreigner().remove("tasks", "task_state");
    assertThatThrownBy(() -> tasks.getRecord("t-1"))
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(
            e -> {
              assertThat(e.component()).isEqualTo("state");
              assertThat(e)
                  .hasMessageContaining("tasks")
                  .hasMessageContaining("getRecord")
                  .hasMessageContaining("id = t-1")
                  .hasMessageContaining("state");
            });
    assertThatThrownBy(() -> tasks.scan().list())
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("id = t-1");
  }

  @TestTemplate
  void valuesThatAreInNoIndexAreTold(Database database) {
    List<IndexViolation> told = new ArrayList<>();
    events.createRecord(Event.of("web", 1));
    events.dropGsi(EventEnums.Index.BY_KIND);
    foreigner().storeText("events", "kind", "");
    assertThat(events.verifyGsi(EventEnums.Index.BY_KIND, told::add)).isEqualTo(1);
    foreigner().storeText("events", "kind", "x".repeat(2048));
    assertThat(events.verifyGsi(EventEnums.Index.BY_KIND, told::add)).isZero();
    foreigner().storeText("events", "kind", "x".repeat(2049));
    events.createRecord(Event.of("web", 2));
    events.createRecord(Event.of("web", 3).ownedBy("ann", null));
    events.createGsi(EventEnums.Index.BY_KIND);
    EventAsyncDao twin = new EventAsyncDao(database);
    assertThat(twin.verifyGsi(EventEnums.Index.BY_KIND, told::add).join()).isEqualTo(1);
    String key = "source = web, sequence = 1";
    assertThat(told)
        .containsExactly(
            new IndexViolation(key, "kind", Reason.EMPTY),
            new IndexViolation(key, "kind", Reason.TOO_LONG));
    assertThat(events.queryByKind("click").count()).isEqualTo(2);
    assertThat(events.verifyGsi(EventEnums.Index.OWNER_INDEX, told::add)).isZero();
  }

  @TestTemplate
  void indexOfNoTableIsNotVerified() {
    events.dropTable();
    assertThatThrownBy(() -> events.verifyGsi(EventEnums.Index.BY_KIND, told -> {}))
        .isInstanceOf(TableNotFoundException.class);
  }

  @TestTemplate
  void keyThatItsTemplateDoesNotMakeIsUnreadable(Database database) {
    PostDao posts = new PostDao(database);
    posts.createTable();
    posts.createRecord(Post.of(new UUID(0, 1), LocalDate.EPOCH, 7));
    foreigner().storeText("posts", "pk", "GROUP#1");
    assertThatThrownBy(() -> posts.scan().list())
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(
            e -> {
              assertThat(e.component()).isEqualTo("author");
              assertThat(e).hasMessageContaining("a stored key that its template does not make");
            });
  }

  @TestTemplate
  void recordOfNoTypeOfItsTableIsUnreadableAndNotAmongThoseOfAType(Database database) {
    LibraryDao library = new LibraryDao(database);
    library.createTable();
    LoanDao loans = new LoanDao(database);
    loans.createRecord(Loan.of("7", 1, 1).in("Bonn"));
    foreigner().storeText("libraries", "sk", "OTHER");
    loans.deleteRecord("7", 1);
    loans.createRecord(Loan.of("7", 2, 2).in("Bonn"));
    assertThat(loans.scan().list()).containsExactly(Loan.of("7", 2, 2).in("Bonn"));
    assertThat(loans.query("7").count()).isEqualTo(1);
    assertThat(loans.queryByDay("7").list()).hasSize(1);
    assertThat(new FineDao(database).queryByTown("Bonn").list()).isEmpty();
    assertThat(library.query("7").beginsWith("LOAN#").list()).hasSize(1);
    assertThatThrownBy(() -> library.query("7").list())
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(
            e -> {
              assertThat(e.component()).isEqualTo("sk");
              assertThat(e)
                  .hasMessageContaining("of a key that no record type of this table has")
                  .hasMessageContaining("card = 7, sk = OTHER");
            });
  }

  @TestTemplate
  void attributeThatARecordTypeRequiresIsUnreadableWhereItIsAbsent(Database database) {
    LibraryDao library = new LibraryDao(database);
    library.createTable();
    new LoanDao(database).createRecord(Loan.of("7", 1, 1));
    foreigner().remove("libraries", "title");
    for (Executable read :
        List.<Executable>of(
            () -> library.getRecord("7", "LOAN#0001"),
            () -> new LoanDao(database).getRecord("7", 1))) {
      assertThatThrownBy(read::execute)
          .asInstanceOf(type(UnreadableRecordException.class))
          .satisfies(
              e -> {
                assertThat(e.component()).isEqualTo("title");
                assertThat(e).hasMessageContaining("is absent, but required");
              });
    }
  }

  @TestTemplate
  void embeddedRecordThatIsThereInPartIsUnreadable(Database database) {
    HouseholdDao households = new HouseholdDao(database);
    households.createTable();
    Address address = Address.of("Ring 1");
    Household household = Household.of(1, address);
    households.createRecord("Bonn", 1, "Miller", address, address, Optional.empty(), null);
    for (String present : List.of("post_street", "post_kind", "post_country")) {
      foreigner().remove("households", present);
      assertThatThrownBy(() -> households.getRecord("Bonn", 1))
          .asInstanceOf(type(UnreadableRecordException.class))
          .satisfies(e -> assertThat(e.component()).isEqualTo("postal.street"));
    }
    foreigner().remove("households", "post_floor");
    assertThat(households.getRecord("Bonn", 1)).isEqualTo(household);
    foreigner().storeText("households", "post_country", "FR");
    assertThatThrownBy(() -> households.scan().list())
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("postal.street");
  }

  @TestTemplate
  void absentAttributeReadsAsItsDefault() {
    foreigner().remove("tasks", "color");
    foreigner().remove("tasks", "priority");
    assertThat(tasks.getRecord("t-1")).isEqualTo(new Task("t-1", null, State.RUNNING, Color.NONE));
  }

  @TestTemplate
  void absentVersionIsZero(Database database) {
    DraftDao drafts = new DraftDao(database);
    drafts.createTable();
    for (int id = 1; id <= 4; id++) {
      drafts.createRecord(Draft.fresh(id, "a"));
    }
    foreigner().remove("drafts", "version");
    assertThat(drafts.getRecord(1)).isEqualTo(Draft.fresh(1, "a"));
    assertThat(drafts.putRecord(drafts.getRecord(1)).version()).isEqualTo(1);
    assertThat(drafts.updateRecord(2, set -> set.text("b")).version()).isEqualTo(1);
    assertThat(drafts.updateRecord(3, set -> set.text("b").onlyVersion(0)).version()).isEqualTo(1);
    assertThat(drafts.deleteRecord(drafts.getRecord(4))).isTrue();
    assertThatThrownBy(() -> drafts.putRecord(Draft.fresh(1, "b")))
        .isInstanceOf(StaleRecordException.class);
  }

  @TestTemplate
  void attributeOfAnotherTypeIsUnreadable() {
    events.createRecord(Event.of("web", 1));
    foreigner().makeText("events", "attempts", "many");
    assertThatThrownBy(() -> events.getRecord("web", 1))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("attempts")
        .hasMessageContaining("source = web, sequence = 1")
        .hasMessageNotContaining("many");
  }

  @TestTemplate
  void storedFormOfAnEnumIsItsOwn() {
    foreigner().storeText("tasks", "task_state", "open");
    assertThat(tasks.getRecord("t-1").state()).isEqualTo(State.OPEN);
    foreigner().storeText("tasks", "task_state", "in_progress");
    assertThat(tasks.getRecord("t-1").state()).isEqualTo(State.RUNNING);
  }

  @TestTemplate
  void unknownStoredValueReadsAsTheUnknownConstant() {
    foreigner().storeText("tasks", "task_state", "ARCHIVED");
    assertThat(tasks.getRecord("t-1").state()).isEqualTo(State.OTHER);
  }

  @TestTemplate
  void unknownStoredValueWithoutOneIsUnreadable() {
    foreigner().storeText("tasks", "priority", "URGENT");
    assertThatThrownBy(() -> tasks.getRecord("t-1"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("priority")
        .hasMessageContaining("[HIGH, LOW]")
        .hasMessageNotContaining("URGENT");
    foreigner().storeText("tasks", "priority", "LOW");
    foreigner().storeText("tasks", "color", "BLUE");
    assertThatThrownBy(() -> tasks.findRecord("t-1"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("findRecord")
        .hasMessageContaining("color");
  }

  @TestTemplate
  void refusalIsToldThoughTheRecordThatStandsThereIsUnreadable() {
    foreigner().storeText("tasks", "priority", "URGENT");
    assertThatThrownBy(() -> tasks.deleteRecord("t-1", TaskTable.COLOR.equalTo(Color.NONE)))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isNull());
    assertThatThrownBy(
            () ->
                tasks.updateRecord(
                    "t-1",
                    set -> set.color(Color.NONE).onlyIf(TaskTable.COLOR.equalTo(Color.NONE))))
        .isInstanceOf(ConditionFailedException.class);
  }

  @TestTemplate
  void attributesThatTheRecordDoesNotKnowAreIgnoredAndKept() {
    foreigner().addUnknown("tasks", "assignee", "ann");
    Task task = tasks.getRecord("t-1");
    assertThat(task).isEqualTo(new Task("t-1", "LOW", State.RUNNING, Color.RED));
    assertThat(tasks.updateRecord("t-1", set -> set.priority("HIGH")).priority()).isEqualTo("HIGH");
    assertThat(tasks.scan().first()).isEqualTo(Optional.of(tasks.getRecord("t-1")));
    assertThat(foreigner().has("tasks", "assignee")).isTrue();
    tasks.putRecord(task);
    assertThat(tasks.getRecord("t-1")).isEqualTo(task);
    assertThat(foreigner().has("tasks", "assignee")).isEqualTo(putKeepsUnknown());
  }

  @TestTemplate
  void recordThatItsConstructorRefusesIsUnreadable(Database database) {
    GuardedDao guarded = new GuardedDao(database);
    guarded.createTable();
    guarded.createRecord(1, "Ann@example.org", 1, Optional.empty(), null);
    foreigner().storeText("guarded", "email", " BOB@Example.org ");
    assertThat(guarded.getRecord(1).email()).isEqualTo("bob@example.org");
    foreigner().storeText("guarded", "email", "nobody");
    assertThatThrownBy(() -> guarded.getRecord(1))
        .hasMessageContaining("getRecord on guarded (id = 1)")
        .hasMessageContaining("constructor")
        .hasMessageNotContaining("planted")
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(e -> assertThat(e.component()).isNull());
    assertThatThrownBy(() -> guarded.scan().list()).isInstanceOf(UnreadableRecordException.class);
  }

  @TestTemplate
  void absentPrimitiveIsUnreadableAndNamed(Database database) {
    GuardedDao guarded = new GuardedDao(database);
    guarded.createTable();
    guarded.createRecord(1, "ann@example.org", 1, Optional.empty(), null);
    foreigner().remove("guarded", "attempts");
    assertThatThrownBy(() -> guarded.getRecord(1))
        .hasMessageContaining("id = 1")
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("attempts"));
  }

  @TestTemplate
  void jsonOfOtherProgramsIsRead(Database database) {
    TreeDao trees = treeWithJson(database);
    foreigner()
        .storeText(
            "trees",
            "json_document",
            "{\"b\": [1.0, 1e3, -0.0, \"\\u00e9\\ud83d\\ude00\\n\\/\"], \n \"a\": {\"none\": null, \"yes\": true}}");
    foreigner()
        .storeText(
            "trees",
            "json_branch",
            "{\"next\": null, \"unknown\": [1], \"named\": {}, \"branches\": [], \"name\": \"x\"}");
    Tree tree = trees.getRecord("t");
    assertThat(tree.jsonBranch()).isEqualTo(new Tree.Branch("x", List.of(), Map.of(), null));
    assertThat(tree.jsonDocument())
        .isEqualTo(
            Map.of(
                "a",
                Map.of("yes", true),
                "b",
                List.of(
                    BigDecimal.ONE,
                    new BigDecimal("1E+3"),
                    BigDecimal.ZERO,
                    "\u00e9\ud83d\ude00\n/")));
  }

  @TestTemplate
  void whatCannotBeReadWithinIsToldWithItsPlace(Database database) {
    TreeDao trees = treeWithJson(database);
    unreadable(trees, "{\"name\": \"secret\", \"branches\": []}", "jsonBranch.named");
    unreadable(
        trees,
        "{\"name\": \"secret\", \"branches\": [{\"name\": 7}], \"named\": {}}",
        "jsonBranch.branches[0].name");
    unreadable(
        trees,
        "{\"name\": \"secret\", \"branches\": [], \"named\": {\"k\": []}}",
        "jsonBranch.named[\"k\"]");
    unreadable(
        trees,
        "{\"name\": \"secret\", \"branches\": [null], \"named\": {}}",
        "jsonBranch.branches[0]");
    unreadable(trees, "[\"secret\"]", "jsonBranch");
    unreadable(trees, "null", "jsonBranch");
  }

  private void unreadable(TreeDao trees, String json, String place) {
    foreigner().storeText("trees", "json_branch", json);
    assertThatThrownBy(() -> trees.getRecord("t"))
        .hasMessageContaining("id = t")
        .hasMessageNotContaining("secret")
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo(place));
  }

  @TestTemplate
  void updatesWithinWhatIsNoMapAreRefused(Database database) {
    TreeDao trees = treeWithJson(database);
    foreigner().storeText("trees", "branch", "\"text\"");
    foreigner().storeText("trees", "tags", "\"text\"");
    foreigner().storeText("trees", "labels", "\"text\"");
    failsWithin(trees, set -> set.set(TreeTable.BRANCH.name(), "x"));
    failsWithin(trees, set -> set.remove(TreeTable.BRANCH.next()));
    failsWithin(trees, set -> set.set(TreeTable.BRANCH.next().name(), "x"));
    failsWithin(trees, set -> set.set(TreeTable.TAGS.at(0), "x"));
    failsWithin(trees, set -> set.remove(TreeTable.TAGS.at(0)));
    failsWithin(trees, set -> set.add(TreeTable.LABELS.key("x"), 1));
    assertThatThrownBy(() -> trees.getRecord("t")).isInstanceOf(UnreadableRecordException.class);
  }

  /** Nothing is written, and nothing else is told than that. */
  static void failsWithin(TreeDao trees, Consumer<TreeDao.Updater> changes) {
    assertThatThrownBy(() -> trees.updateRecord("t", changes))
        .isInstanceOf(ConditionFailedException.class);
  }

  static TreeDao treeWithJson(Database database) {
    TreeDao trees = new TreeDao(database);
    trees.createTable();
    trees.createRecord(
        new Tree(
            "t",
            null,
            null,
            null,
            null,
            new Tree.Point(),
            null,
            null,
            null,
            null,
            null,
            Optional.empty(),
            null,
            null,
            null,
            null));
    return trees;
  }

  @TestTemplate
  void storedValueThatItsConverterRefusesIsUnreadable(Database database) {
    AccountDao accounts = new AccountDao(database);
    accounts.createTable();
    Account account = accounts.createRecord(Account.of("ann@example.org", 1));
    foreigner().storeText("members", "friend", "Bob@Example.org");
    assertThat(accounts.getRecord(account.owner(), account.limit()).friend())
        .isEqualTo(new Account.Email("Bob@Example.org"));
    foreigner().storeText("members", "friend", "nobody");
    assertThatThrownBy(() -> accounts.getRecord(account.owner(), account.limit()))
        .hasMessageContaining("getRecord on members (owner = ann@example.org, limit = 1)")
        .hasMessageContaining("EmailConverter")
        .hasMessageNotContaining("nobody")
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("friend"));
  }

  @TestTemplate
  void timeInAnotherPatternIsUnreadable(Database database) {
    VisitDao visits = new VisitDao(database);
    visits.createTable();
    LocalDate day = LocalDate.of(2026, 11, 20);
    visits.createRecord(day, Instant.EPOCH, day, Optional.empty(), LocalTime.NOON);
    foreigner().storeText("visits", "opens", "13:00:01");
    assertThat(visits.getRecord(day, Instant.EPOCH).opens()).isEqualTo(LocalTime.of(13, 0, 1));
    for (String text : List.of("13:00", "1:00:00", "24:00:00", "13:00:60", "13:00:00.5", "", "x")) {
      foreigner().storeText("visits", "opens", text);
      assertThatThrownBy(() -> visits.getRecord(day, Instant.EPOCH), text)
          .isInstanceOf(UnreadableRecordException.class)
          .hasMessageContaining("opens")
          .hasMessageContaining("HH:mm:ss");
    }
    foreigner().storeText("visits", "opens", "13:00:00");
    foreigner().storeText("visits", "billed", "20260230");
    assertThatThrownBy(() -> visits.scan().list()).hasMessageContaining("billed");
  }

  @TestTemplate
  void anotherTableOfTheNameIsToldWithItsDifferences() {
    foreigner().createTable("phonebook", "person_id");
    assertThatThrownBy(phones::createTable)
        .asInstanceOf(type(SchemaMismatchException.class))
        .satisfies(
            e -> {
              assertThat(e).hasMessageContaining("phonebook").hasMessageContaining("person_id");
              assertThat(e.differences())
                  .anySatisfy(d -> assertThat(d.place()).contains("person_id"))
                  .anySatisfy(d -> assertThat(d.place()).contains("relationship-index"));
            });
  }
}
