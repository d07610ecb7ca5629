package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.contract.Task.State;
import dev.rowsmith.contract.Tree.Box;
import dev.rowsmith.contract.Tree.Branch;
import dev.rowsmith.contract.Tree.Circle;
import dev.rowsmith.contract.Tree.Group;
import dev.rowsmith.contract.Tree.Leaf;
import dev.rowsmith.contract.Tree.Point;
import dev.rowsmith.contract.Tree.Sack;
import dev.rowsmith.contract.Tree.Shape;
import dev.rowsmith.contract.Tree.Square;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** What is made of other values: out as it went in, and refused alike. */
@RowsmithTest
class NestedContractTest {

  private static final Duration LONGEST = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);

  /** DynamoDB Local leaves out of a stream what an empty list or map is. */
  private static final String LEFT_OUT = "left out";

  private TreeDao trees;

  @BeforeEach
  void createTable(Database database) {
    trees = new TreeDao(database);
    trees.createTable();
  }

  @TestTemplate
  void absentValuesRoundTrip() {
    roundTrip(row -> {});
  }

  @TestTemplate
  void typicalValuesRoundTrip() {
    roundTrip(
        row -> {
          row.tags = List.of("b", "a", "b", "naïve 😀 \t\n\"quoted\" \\ /");
          row.labels = Map.of("one", 1, "two", 2, "a.b[0]", 3, "größe \"x\"", -4);
          row.leaf = typical();
          row.branch = branch(3);
          row.shape = new Group(List.of(new Circle(0.1), new Point(), new Square("t", 2)));
          row.document =
              Map.of(
                  "text",
                  "x",
                  "yes",
                  true,
                  "number",
                  new BigDecimal("1.5"),
                  "list",
                  List.of("a", false, new BigDecimal("-7"), List.of(), Map.of()),
                  "map",
                  Map.of("key", Map.of("deeper", "still")));
          row.shapes = List.of(new Circle(1e100), new Circle(-0.25));
          row.deep = Map.of("a", List.of(Set.of(1, 2), Set.of(), Set.of(-1)), "b", List.of());
          row.text = new Box<>("in a box");
          row.leaves = new Box<>(List.of(typical(), smallest()));
          row.times = Optional.of(List.of(Instant.EPOCH));
          row.sack =
              new Sack(List.of("a", "b"), Map.of("x", Map.of("y", "z")), new Account.Money(-1));
          row.jsonBranch = branch(2);
          row.jsonLeaves = List.of(typical(), largest());
          row.jsonDocument = Map.of("a", List.of(Map.of("b", BigDecimal.TEN.stripTrailingZeros())));
        });
  }

  @TestTemplate
  void smallestAndLargestValuesRoundTrip() {
    roundTrip(row -> row.leaves = new Box<>(List.of(smallest(), largest())));
    trees.deleteRecord("row");
    roundTrip(row -> row.jsonLeaves = List.of(largest(), smallest()));
  }

  @TestTemplate
  void emptyListsAndMapsAreKept() {
    roundTrip(
        row -> {
          row.tags = List.of();
          row.labels = Map.of();
          row.document = Map.of();
          row.branch = new Branch("", List.of(), Map.of(), null);
          row.shape = new Group(List.of());
          row.deep = Map.of("y", List.of(), "x", List.of(Set.of()));
          row.jsonDocument = Map.of();
          row.jsonLeaves = List.of();
        });
    Tree read = trees.getRecord("row");
    assertThat(read.tags()).isEmpty();
    assertThat(read.labels()).isEmpty();
    assertThat(read.document()).isEmpty();
  }

  @TestTemplate
  void mapsReadInTheOrderOfTheirKeysBytes() {
    Row row = new Row();
    row.labels = new LinkedHashMap<>();
    List<String> keys = List.of("A", "a", "aa", "b", "é", "\uFFFD", "😀");
    for (int i = keys.size() - 1; i >= 0; i--) {
      row.labels.put(keys.get(i), i);
    }
    trees.createRecord(row.build());
    assertThat(Objects.requireNonNull(trees.getRecord("row").labels()).keySet())
        .containsExactlyElementsOf(keys);
  }

  @TestTemplate
  void whatIsReadIsNotToBeChanged() {
    Row row = new Row();
    row.tags = new ArrayList<>(List.of("a"));
    row.labels = new HashMap<>(Map.of("a", 1));
    row.document = Map.of("list", List.of("a"));
    trees.createRecord(row.build());
    Tree read = trees.getRecord("row");
    assertThatThrownBy(() -> Objects.requireNonNull(read.tags()).add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Objects.requireNonNull(read.labels()).put("b", 1))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Objects.requireNonNull(read.document()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @TestTemplate
  void valuesWithinAreBroughtIntoOneForm() {
    Row row = new Row();
    row.times = Optional.of(List.of(Instant.parse("2026-11-20T12:00:00.999999999Z")));
    row.text = new Box<>("x");
    row.document =
        Map.of("a", 1, "b", 2.50, "c", 7L, "d", new BigInteger("8"), "e", new BigDecimal("1.00"));
    Tree created = trees.createRecord(row.build());
    row.times = Optional.of(List.of(Instant.parse("2026-11-20T12:00:00.999999Z")));
    row.document =
        Map.of(
            "a",
            decimal("1"),
            "b",
            decimal("2.5"),
            "c",
            decimal("7"),
            "d",
            decimal("8"),
            "e",
            decimal("1"));
    assertThat(created).isEqualTo(row.build());
    assertThat(trees.getRecord("row")).isEqualTo(row.build());
  }

  @TestTemplate
  void thirtyOneLevelsAreStoredAndNoMore() {
    roundTrip(row -> row.branch = chain(31));
    roundTripAgain(row -> row.document = document(31));
    roundTripAgain(row -> row.jsonBranch = chain(31));
    refused("branch.next.next", row -> row.branch = chain(32));
    refused("document[\"a\"][\"a\"]", row -> row.document = document(32));
    refused("jsonBranch.next.next", row -> row.jsonBranch = chain(32));
  }

  @TestTemplate
  void whatHoldsItselfIsRefused() {
    List<Branch> branches = new ArrayList<>();
    Branch endless = new Branch("x", branches, Map.of(), null);
    branches.add(endless);
    refused("branch.branches[0].branches[0]", row -> row.branch = endless);
    Map<String, Object> document = new HashMap<>();
    document.put("self", document);
    refused("document[\"self\"][\"self\"]", row -> row.document = document);
  }

  @TestTemplate
  void nullsWithinAreRefused() {
    refused("tags[1]", row -> row.tags = Arrays.asList("a", null));
    Map<String, Integer> labels = new HashMap<>();
    labels.put("x", null);
    refused("labels[\"x\"]", row -> row.labels = labels);
    refused("shapes[0]", row -> row.shapes = Arrays.asList((Shape) null));
    Map<String, Object> document = new HashMap<>();
    document.put("a", Arrays.asList("b", null));
    refused("document[\"a\"][1]", row -> row.document = document);
    Map<String, Integer> noKey = new HashMap<>();
    noKey.put(null, 1);
    refused("labels", row -> row.labels = noKey);
  }

  @TestTemplate
  void valuesWithinAreRefusedWithTheirPlace() {
    refused("tags[0]", row -> row.tags = List.of("a\0"));
    refused("tags[1]", row -> row.tags = List.of("a", "\uD800"));
    refused("labels[\"\0\"]", row -> row.labels = Map.of("\0", 1));
    refused("labels[\"\"]", row -> row.labels = Map.of("", 1));
    refused("document[\"x\"][\"\"]", row -> row.document = Map.of("x", Map.of("", 1)));
    refused("labels[\"x\uDC00\"]", row -> row.labels = Map.of("x\uDC00", 1));
    refused("leaf.precise", row -> row.leaf = leaf(Double.NaN, "LOW"));
    refused("leaf.level", row -> row.leaf = leaf(1, "MEDIUM"));
    refused("leaves.value[1].precise", this::withBadLeaf);
    refused("jsonLeaves[0].precise", row -> row.jsonLeaves = List.of(leaf(1e126, "LOW")));
    refused(
        "shape.shapes[1].radius",
        row -> row.shape = new Group(List.of(new Point(), new Circle(Double.NaN))));
    refused("document[\"x\"]", row -> row.document = Map.of("x", new byte[1]));
    refused("document[\"x\"]", row -> row.document = Map.of("x", Double.NaN));
    refused("document[\"x\"][0]", row -> row.document = Map.of("x", List.of(Instant.EPOCH)));
    refused("document[\"x\"][\"\0\"]", row -> row.document = Map.of("x", Map.of("\0", "y")));
    refused("document[\"x\"]", row -> row.document = Map.of("x", Map.of(1, "y")));
  }

  private void withBadLeaf(Row row) {
    row.leaves = new Box<>(List.of(typical(), leaf(Double.NEGATIVE_INFINITY, "LOW")));
  }

  @TestTemplate
  void conditionsCompareTheWhole() {
    Row row = new Row();
    row.tags = List.of("a", "b");
    row.labels = Map.of("x", 1, "y", 2);
    row.branch = branch(2);
    row.shape = new Circle(1);
    row.document = Map.of("n", decimal("1"));
    trees.createRecord(row.build());
    holds(TreeTable.TAGS.equalTo(List.of("a", "b")), true);
    holds(TreeTable.TAGS.equalTo(List.of("b", "a")), false);
    holds(TreeTable.TAGS.notEqualTo(List.of("a")), true);
    holds(TreeTable.TAGS.in(List.of("c"), List.of("a", "b")), true);
    holds(TreeTable.TAGS.contains("b"), true);
    holds(TreeTable.TAGS.contains("c"), false);
    holds(TreeTable.SHAPES.contains(new Point()), false);
    holds(TreeTable.SHAPES.contains(new Point()).not(), true);
    holds(TreeTable.LABELS.equalTo(Map.of("y", 2, "x", 1)), true);
    holds(TreeTable.LABELS.equalTo(Map.of("x", 1)), false);
    holds(TreeTable.BRANCH.equalTo(branch(2)), true);
    holds(TreeTable.BRANCH.equalTo(branch(1)), false);
    holds(TreeTable.SHAPE.equalTo(new Circle(1.0)), true);
    holds(TreeTable.SHAPE.equalTo(new Point()), false);
    holds(TreeTable.DOCUMENT.equalTo(Map.of("n", 1)), true);
    holds(TreeTable.DOCUMENT.notEqualTo(Map.of("n", 1)), false);
    holds(TreeTable.LEAF.notEqualTo(typical()), true);
    holds(TreeTable.LEAF.notExists().and(TreeTable.TAGS.exists()), true);
  }

  private void holds(dev.rowsmith.Condition<Tree> condition, boolean wanted) {
    assertThat(trees.scan().filter(condition).count()).isEqualTo(wanted ? 1 : 0);
    assertThat(trees.scan().filter(condition.not()).count()).isEqualTo(wanted ? 0 : 1);
  }

  @TestTemplate
  void conditionsLookWithin() {
    Row row = new Row();
    row.tags = List.of("a", "b");
    row.labels = Map.of("one", 1, "a.b[0] \"'?", 2, "name", 3);
    row.leaf = typical();
    row.branch = branch(3);
    row.deep = Map.of("k", List.of(Set.of(1, 2), Set.of(3)));
    row.leaves = new Box<>(List.of(smallest(), typical()));
    row.sack = new Sack(List.of("x"), Map.of(), new Account.Money(7));
    trees.createRecord(row.build());
    holds(TreeTable.TAGS.at(1).equalTo("b"), true);
    holds(TreeTable.TAGS.at(1).beginsWith("b"), true);
    holds(TreeTable.TAGS.at(2).exists(), false);
    holds(TreeTable.TAGS.at(2).notEqualTo("b"), true);
    holds(TreeTable.LABELS.key("a.b[0] \"'?").greaterThan(1), true);
    holds(TreeTable.LABELS.key("name").between(1, 3), true);
    holds(TreeTable.LABELS.key("two").lessThan(9), false);
    holds(TreeTable.LABELS.key("two").notExists(), true);
    holds(TreeTable.BRANCH.next().next().name().equalTo("b1"), true);
    holds(TreeTable.BRANCH.next().next().next().exists(), false);
    holds(TreeTable.BRANCH.branches().at(1).named().key("x").name().in("b9", "b1"), true);
    holds(TreeTable.BRANCH.branches().at(0).equalTo(branch(2)), true);
    holds(TreeTable.DEEP.key("k").at(0).contains(2), true);
    holds(TreeTable.DEEP.key("k").at(1).contains(2), false);
    holds(TreeTable.DEEP.key("k").at(0).equalTo(Set.of(2, 1)), true);
    holds(TreeTable.DEEP.key("none").at(0).contains(2).not(), true);
    holds(TreeTable.LEAVES.value().at(1).state().equalTo(State.RUNNING), true);
    holds(TreeTable.SACK.texts().equalTo(List.of("x")), true);
    holds(TreeTable.SACK.texts().equalTo(List.of("y")), false);
    holds(TreeTable.SACK.money().equalTo(new Account.Money(7)), true);
    holds(TreeTable.SACK.money().notEqualTo(new Account.Money(7)), false);
    holds(TreeTable.SHAPES.at(0).exists(), false);
  }

  @TestTemplate
  void valuesWithinCompareByTheirTypes() {
    Row row = new Row();
    row.leaf = typical();
    trees.createRecord(row.build());
    var leaf = TreeTable.LEAF;
    holds(leaf.text().contains("quoted"), true);
    holds(leaf.text().lessThan("nb"), true);
    holds(leaf.text().lessThan("Z"), false);
    holds(leaf.flag().equalTo(true), true);
    holds(leaf.number().lessThan(70_001), true);
    holds(leaf.big().greaterThanOrEqualTo(5_000_000_000L), true);
    holds(leaf.ratio().equalTo(0.1f), true);
    holds(leaf.precise().lessThan(0.2), true);
    holds(leaf.letter().greaterThan('a'), true);
    holds(leaf.whole().equalTo(new BigInteger("12345")), true);
    holds(leaf.decimal().between(decimal("3.14"), decimal("3.15")), true);
    holds(leaf.buffer().lessThan(ByteBuffer.wrap(new byte[] {0, 2})), true);
    holds(leaf.buffer().greaterThan(ByteBuffer.wrap(new byte[] {-1})), false);
    holds(leaf.uuid().lessThan(new UUID(-1, -1)), true);
    holds(leaf.instant().greaterThan(Instant.parse("2026-11-20T12:34:56Z")), true);
    holds(leaf.date().equalTo(LocalDate.of(2026, 11, 20)), true);
    holds(leaf.dateTime().lessThan(LocalDateTime.parse("2026-11-20T12:34:56.7")), false);
    holds(leaf.time().lessThanOrEqualTo(LocalTime.NOON), false);
    holds(leaf.duration().greaterThan(Duration.ofHours(26)), true);
    holds(leaf.state().in(State.RUNNING, State.OPEN), true);
    holds(leaf.level().equalTo("LOW"), true);
    holds(leaf.texts().contains("b"), true);
    holds(leaf.numbers().equalTo(Set.of(9L, 10L, -1L)), true);
    holds(leaf.states().exists(), true);
    holds(leaf.maybe().beginsWith("he"), true);
    assertThatThrownBy(() -> trees.scan().filter(leaf.level().equalTo("MEDIUM")).list())
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("leaf.level");
  }

  @TestTemplate
  void writesTakeConditionsWithin() {
    Row row = new Row();
    row.branch = branch(2);
    trees.createRecord(row.build());
    var name = TreeTable.BRANCH.next().name();
    assertThatThrownBy(
            () -> trees.updateRecord("row", set -> set.tags(List.of()).onlyIf(name.equalTo("x"))))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(
            trees.updateRecord("row", set -> set.tags(List.of()).onlyIf(name.equalTo("b1"))).tags())
        .isEmpty();
    assertThatThrownBy(() -> trees.putRecord(row.build(), name.notExists()))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> trees.deleteRecord("row", name.beginsWith("c")))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(trees.deleteRecord("row", name.beginsWith("b"))).isTrue();
    // Of a record that is not there, everything within is absent too.
    trees.putRecord(row.build(), name.notEqualTo("b1"));
    assertThat(trees.getRecord("row")).isEqualTo(row.build());
  }

  @TestTemplate
  void updatesReplaceTheWhole() {
    trees.createRecord(new Row().build());
    Tree updated =
        trees.updateRecord(
            "row",
            set ->
                set.tags(List.of("x"))
                    .labels(Map.of("k", 1))
                    .shape(new Square("t", 1))
                    .documentIfAbsent(Map.of("a", "b"))
                    .jsonBranch(branch(1)));
    assertThat(updated.tags()).containsExactly("x");
    assertThat(updated.labels()).containsExactly(Map.entry("k", 1));
    assertThat(updated.shape()).isEqualTo(new Square("t", 1));
    assertThat(updated.document()).containsExactly(Map.entry("a", "b"));
    assertThat(updated.jsonBranch()).isEqualTo(branch(1));
    Tree removed =
        trees.updateRecord(
            "row",
            set ->
                set.removeTags().removeLabels().removeShape().removeDocument().removeJsonBranch());
    assertThat(removed).isEqualTo(new Row().build());
  }

  @TestTemplate
  void listsGrowAtBothEnds() {
    trees.createRecord(new Row().build());
    Tree appended = trees.updateRecord("row", set -> set.appendTags("b", "c"));
    assertThat(appended.tags()).containsExactly("b", "c");
    Tree prepended =
        trees.updateRecord(
            "row",
            set ->
                set.prependTags(List.of("a"))
                    .appendShapes(new Point())
                    .onlyIf(TreeTable.TAGS.contains("b")));
    assertThat(prepended.tags()).containsExactly("a", "b", "c");
    assertThat(prepended.shapes()).containsExactly(new Point());
    trees.updateRecord("row", set -> set.prependShapes(new Circle(1), new Circle(2)));
    assertThat(trees.getRecord("row").shapes())
        .containsExactly(new Circle(1), new Circle(2), new Point());
    assertThatThrownBy(() -> trees.updateRecord("row", set -> set.appendTags("d", "\0")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Tree.tags[1]");
    assertThatThrownBy(() -> trees.updateRecord("row", set -> set.appendTags()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tags");
    assertThat(trees.getRecord("row").tags()).containsExactly("a", "b", "c");
  }

  private void roundTrip(Consumer<Row> change) {
    Row row = new Row();
    change.accept(row);
    Tree given = row.build();
    assertThat(trees.createRecord(given)).isEqualTo(given);
    assertThat(trees.getRecord("row")).isEqualTo(given);
    trees.putRecord(given);
    assertThat(trees.scan().list()).containsExactly(given);
    trees.putRecords(List.of(given, new Tree("other", given)));
    assertThat(trees.getRecord("row")).isEqualTo(given);
    trees.deleteRecord("other");
    assertChangesTell(given);
    Row other = new Row();
    other.tags = List.of("modified");
    Tree modified = other.build();
    assertThat(trees.modifyRecord("row", read -> modified)).isEqualTo(modified);
    assertThat(trees.modifyRecord("row", read -> given)).isEqualTo(given);
  }

  /** Until the change has come: a stream is a little behind its table. */
  private void assertChangesTell(Tree given) {
    List<Object> told = new ArrayList<>();
    Instant deadline = Instant.now().plusSeconds(300);
    while (!told.contains(given) && !told.contains(LEFT_OUT) && Instant.now().isBefore(deadline)) {
      trees
          .changes()
          .poll(
              100,
              event -> event.newRecord().ifPresent(told::add),
              unreadable -> {
                assertThat(unreadable).hasMessageContaining("UNKNOWN_TO_SDK_VERSION");
                told.add(LEFT_OUT);
              });
    }
    assertThat(told).containsAnyOf(given, LEFT_OUT);
  }

  private void roundTripAgain(Consumer<Row> change) {
    trees.deleteRecord("row");
    roundTrip(change);
  }

  private void refused(String component, Consumer<Row> change) {
    Row row = new Row();
    row.id = "refused";
    change.accept(row);
    assertThatThrownBy(() -> trees.createRecord(row.build()))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Tree." + component)
        .hasMessageContaining("id = refused");
    assertThat(trees.findRecord("refused")).isEmpty();
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static Branch branch(int depth) {
    List<Branch> within = depth == 1 ? List.of() : List.of(branch(depth - 1), branch(depth - 1));
    Map<String, Branch> named = depth == 1 ? Map.of() : Map.of("x", branch(depth - 1));
    return new Branch("b" + depth, within, named, depth == 1 ? null : branch(depth - 1));
  }

  /** A record that is nested as deep, of which the innermost holds neither list nor map. */
  private static Branch chain(int levels) {
    // Its lists are one level more.
    Branch chain = new Branch("end", List.of(), Map.of(), null);
    for (int level = 2; level < levels; level++) {
      chain = new Branch("link", List.of(), Map.of(), chain);
    }
    return chain;
  }

  private static Map<String, Object> document(int levels) {
    Map<String, Object> document = Map.of();
    for (int level = 1; level < levels; level++) {
      document = Map.of("a", document);
    }
    return document;
  }

  private static Leaf leaf(double precise, String level) {
    return new Leaf(
        "",
        false,
        (byte) 0,
        (short) 0,
        0,
        0,
        0,
        precise,
        'a',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        level,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        7);
  }

  private static Leaf typical() {
    return new Leaf(
        "naïve 😀 \t\n\"quoted\"",
        true,
        (byte) 7,
        (short) 300,
        70_000,
        5_000_000_000L,
        0.1f,
        0.1,
        'ß',
        new BigInteger("12345"),
        new BigDecimal("3.14159"),
        ByteBuffer.wrap(new byte[] {0, 1, -1}),
        UUID.fromString("8c5f2a10-6b1e-4d7a-9c3f-0a1b2c3d4e5f"),
        Instant.parse("2026-11-20T12:34:56.789012Z"),
        LocalDate.of(2026, 11, 20),
        LocalDateTime.parse("2026-11-20T12:34:56.789012"),
        LocalTime.parse("12:34:56.789012"),
        Duration.parse("PT26H3M4.000005S"),
        State.RUNNING,
        "LOW",
        Set.of("b", "a"),
        Set.of(-1L, 10L, 9L),
        Set.of(ByteBuffer.wrap(new byte[] {-1}), ByteBuffer.wrap(new byte[] {1})),
        Set.of(State.OPEN, State.RUNNING),
        Optional.of("here"),
        9);
  }

  private static Leaf smallest() {
    return new Leaf(
        "",
        false,
        Byte.MIN_VALUE,
        Short.MIN_VALUE,
        Integer.MIN_VALUE,
        Long.MIN_VALUE,
        Float.MIN_VALUE,
        1e-130,
        '\u0001',
        BigInteger.TEN.pow(37).negate(),
        new BigDecimal("1E-130"),
        ByteBuffer.allocate(0),
        new UUID(0, 0),
        Instant.parse("0000-01-01T00:00:00Z"),
        LocalDate.of(0, 1, 1),
        LocalDateTime.parse("0000-01-01T00:00:00"),
        LocalTime.MIDNIGHT,
        Duration.of(Long.MIN_VALUE, ChronoUnit.MICROS),
        State.OPEN,
        "HIGH",
        Set.of(""),
        Set.of(Long.MIN_VALUE),
        Set.of(ByteBuffer.allocate(0)),
        Set.of(State.OTHER),
        Optional.of(""),
        Integer.MIN_VALUE);
  }

  private static Leaf largest() {
    return new Leaf(
        "😀".repeat(10_000),
        true,
        Byte.MAX_VALUE,
        Short.MAX_VALUE,
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        Float.MAX_VALUE,
        Math.nextDown(1e126),
        '\uFFFD',
        new BigInteger("9".repeat(38)).multiply(BigInteger.TEN.pow(87)),
        new BigDecimal("-9." + "9".repeat(37) + "E+125"),
        ByteBuffer.allocate(50_000),
        new UUID(-1, -1),
        Instant.parse("9999-12-31T23:59:59.999999Z"),
        LocalDate.of(9999, 12, 31),
        LocalDateTime.parse("9999-12-31T23:59:59.999999"),
        LocalTime.parse("23:59:59.999999"),
        LONGEST,
        State.OTHER,
        null,
        Set.of("\uFFFD", "😀"),
        Set.of(Long.MAX_VALUE, 0L),
        Set.of(),
        Set.of(State.values()),
        Optional.empty(),
        Integer.MAX_VALUE);
  }

  /** A record with nothing in it, of which a test changes some components. */
  private static final class Row {
    private String id = "row";
    private @Nullable List<String> tags;
    private @Nullable Map<String, Integer> labels;
    private @Nullable Leaf leaf;
    private @Nullable Branch branch;
    private @Nullable Shape shape;
    private @Nullable Map<String, Object> document;
    private @Nullable List<Shape> shapes;
    private @Nullable Map<String, List<Set<Integer>>> deep;
    private @Nullable Box<String> text;
    private @Nullable Box<List<Leaf>> leaves;
    private Optional<List<Instant>> times = Optional.empty();
    private @Nullable Sack sack;
    private @Nullable Branch jsonBranch;
    private @Nullable List<Leaf> jsonLeaves;
    private @Nullable Map<String, Object> jsonDocument;

    Tree build() {
      return new Tree(
          id,
          tags,
          labels,
          leaf,
          branch,
          shape,
          document,
          shapes,
          deep,
          text,
          leaves,
          times,
          sack,
          jsonBranch,
          jsonLeaves,
          jsonDocument);
    }
  }
}
