package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.contract.Task.State;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Sets: out as they went in, distinct and sorted; an empty one is absent and reads as empty. */
@RowsmithTest
class SetsContractTest {

  private static final Bag EMPTY = Bag.of(1, Set.of(), Set.of(), Set.of());

  private BagDao bags;

  @BeforeEach
  void createTable(Database database) {
    bags = new BagDao(database);
    bags.createTable();
    bags.createTable();
  }

  @TestTemplate
  void typicalSetsRoundTrip() {
    roundTrip(
        new Bag(
            1,
            Set.of("b", "a, \"quoted\" {x} \\ 'y'", "", "NULL", "\uD83D\uDE00"),
            Set.of(Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE),
            Set.of(Short.MIN_VALUE, Short.MAX_VALUE),
            Set.of(Integer.MIN_VALUE, 7, Integer.MAX_VALUE),
            Set.of(Long.MIN_VALUE, Long.MAX_VALUE),
            Set.of(BigInteger.TEN.pow(37), BigInteger.ONE.negate()),
            Set.of(new BigDecimal("1E-130"), new BigDecimal("9.9E+125"), new BigDecimal("0.5")),
            Set.of(bytes(), bytes(0), bytes(-1, 1)),
            Set.of(State.OPEN, State.RUNNING)));
  }

  @TestTemplate
  void emptySetIsAbsentAndReadsAsEmpty() {
    roundTrip(EMPTY);
    assertThat(bags.scan().filter(BagTable.TAGS.exists()).count()).isZero();
    assertThat(bags.scan().filter(BagTable.TAGS.notExists()).count()).isEqualTo(1);
  }

  @TestTemplate
  void absentSetReadsAsEmptyEvenWhereNullWasGiven() {
    Bag given = new Bag(1, Set.of(), null, null, Set.of(), null, null, Set.of(), null, null);
    assertThat(bags.createRecord(given)).isEqualTo(EMPTY);
    assertThat(bags.getRecord(1)).isEqualTo(EMPTY);
  }

  @TestTemplate
  void membersAreBroughtIntoOneFormAndOrder() {
    Set<BigDecimal> prices =
        Set.of(new BigDecimal("1.0"), new BigDecimal("1.00"), new BigDecimal("10"));
    Bag created = bags.createRecord(Bag.of(1, Set.of("b", "a", "C"), Set.of(10, 9), prices));
    assertThat(created.prices()).containsExactly(BigDecimal.ONE, new BigDecimal("1E+1"));
    Bag read = bags.getRecord(1);
    assertThat(read).isEqualTo(created);
    assertThat(read.tags()).containsExactly("C", "a", "b");
    assertThat(read.numbers()).containsExactly(9, 10);
  }

  @TestTemplate
  void membersThatCannotBeStoredAreRefused() {
    refused("tags", Bag.of(1, Set.of("a\0"), Set.of(), Set.of()));
    refused("tags", Bag.of(1, new HashSet<>(Arrays.asList("a", null)), Set.of(), Set.of()));
    assertThatThrownBy(() -> bags.createRecord(Bag.of(1, absent(), Set.of(), Set.of())))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Bag.tags is null, but required");
    refused("prices", Bag.of(1, Set.of(), Set.of(), Set.of(new BigDecimal("1E+126"))));
  }

  @TestTemplate
  void membersAreFoundByConditions() {
    bags.createRecord(Bag.of(1, Set.of("a", "b"), Set.of(1, 2), Set.of(BigDecimal.ONE)));
    bags.createRecord(Bag.of(2, Set.of("ab"), Set.of(), Set.of()));
    assertThat(bags.scan().filter(BagTable.TAGS.contains("a")).list())
        .extracting(Bag::id)
        .containsExactly(1);
    assertThat(bags.scan().filter(BagTable.TAGS.contains("a").not()).count()).isEqualTo(1);
    assertThat(bags.scan().filter(BagTable.NUMBERS.contains(2)).count()).isEqualTo(1);
    assertThat(bags.scan().filter(BagTable.PRICES.contains(new BigDecimal("1.0"))).count())
        .isEqualTo(1);
    assertThat(bags.scan().filter(BagTable.TAGS.equalTo(Set.of("b", "a"))).count()).isEqualTo(1);
    assertThat(bags.scan().filter(BagTable.TAGS.notEqualTo(Set.of("b"))).count()).isEqualTo(2);
    assertThat(bags.scan().filter(BagTable.STATES.contains(State.OPEN)).count()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> BagTable.TAGS.equalTo(Set.of()));
  }

  @TestTemplate
  void updatesSetAndRemove() {
    bags.createRecord(EMPTY);
    Bag updated =
        bags.updateRecord(1, set -> set.tags(Set.of("z", "y")).states(Set.of(State.OPEN)));
    assertThat(updated.tags()).containsExactly("y", "z");
    assertThat(updated.states()).containsExactly(State.OPEN);
    assertThat(bags.updateRecord(1, set -> set.tags(Set.of()).removeStates())).isEqualTo(EMPTY);
    assertThat(bags.getRecord(1)).isEqualTo(EMPTY);
  }

  @TestTemplate
  void membersAreAddedAndRemoved() {
    bags.createRecord(Bag.of(1, Set.of("b"), Set.of(), Set.of(BigDecimal.ONE)));
    Bag more =
        bags.updateRecord(
            1,
            set ->
                set.addToTags("é", "a", "b", "B")
                    .addToNumbers(10, 9, -1)
                    .addToPrices(new BigDecimal("1.00"), new BigDecimal("0.5"))
                    .addToBlobs(bytes(-1), bytes(1), bytes())
                    .addToBig(List.of(Long.MIN_VALUE, 0L))
                    .addToStates(Set.of(State.RUNNING, State.OPEN)));
    assertThat(more.tags()).containsExactly("B", "a", "b", "é");
    assertThat(more.numbers()).containsExactly(-1, 9, 10);
    assertThat(more.prices()).containsExactly(new BigDecimal("0.5"), BigDecimal.ONE);
    assertThat(more.blobs()).containsExactly(bytes(), bytes(1), bytes(-1));
    assertThat(more.big()).containsExactly(Long.MIN_VALUE, 0L);
    assertThat(more.states()).containsExactlyInAnyOrder(State.OPEN, State.RUNNING);
    assertThat(bags.getRecord(1)).isEqualTo(more);
    assertThat(bags.scan().filter(BagTable.TAGS.equalTo(Set.of("a", "b", "B", "é"))).count())
        .isEqualTo(1);
    Bag less =
        bags.updateRecord(
            1,
            set ->
                set.removeFromTags("a", "z")
                    .removeFromPrices(new BigDecimal("1.0"))
                    .removeFromBlobs(bytes(1))
                    .removeFromStates(State.OPEN));
    assertThat(less.tags()).containsExactly("B", "b", "é");
    assertThat(less.prices()).containsExactly(new BigDecimal("0.5"));
    assertThat(less.blobs()).containsExactly(bytes(), bytes(-1));
    assertThat(less.states()).containsExactly(State.RUNNING);
    assertThat(bags.getRecord(1)).isEqualTo(less);
  }

  @TestTemplate
  void setWithoutItsLastMemberIsAbsentAndReadsAsEmpty() {
    bags.createRecord(Bag.of(1, Set.of("a", "b"), Set.of(1), Set.of()));
    Bag empty =
        bags.updateRecord(
            1, set -> set.removeFromTags("b", "a").removeFromNumbers(1, 2).removeFromBig(7L));
    assertThat(empty).isEqualTo(EMPTY);
    assertThat(bags.getRecord(1)).isEqualTo(EMPTY);
    assertThat(bags.scan().filter(BagTable.TAGS.exists()).count()).isZero();
    assertThat(bags.updateRecord(1, set -> set.addToTags("c")).tags()).containsExactly("c");
  }

  @TestTemplate
  void membersThatCannotBeAddedAreRefused() {
    bags.createRecord(EMPTY);
    assertThatThrownBy(() -> bags.updateRecord(1, set -> set.addToTags("a\0")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Bag.tags[]");
    assertThatThrownBy(() -> bags.updateRecord(1, set -> set.addToTags("a", absent())))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Bag.tags[] is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bags.updateRecord(1, set -> set.addToTags(List.of())))
        .withMessageContaining("tags");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bags.updateRecord(1, set -> set.addToTags("a").removeFromTags("b")))
        .withMessageContaining("tags is named twice");
    assertThat(bags.getRecord(1)).isEqualTo(EMPTY);
  }

  @TestTemplate
  void concurrentAdditionsAreAllKept() throws Exception {
    bags.createRecord(EMPTY);
    Racers.run(8, racer -> bags.updateRecord(1, set -> set.addToNumbers(racer)));
    assertThat(bags.getRecord(1).numbers()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  private void roundTrip(Bag given) {
    assertThat(bags.createRecord(given)).isEqualTo(given);
    for (int i = 0; i < 7; i++) {
      assertThat(bags.getRecord(1)).isEqualTo(given);
    }
    bags.putRecord(given);
    assertThat(bags.scan().list()).containsExactly(given);
    bags.deleteRecord(given);
    bags.putRecords(List.of(given));
    assertThat(bags.getRecord(1)).isEqualTo(given);
    bags.deleteRecord(given);
    bags.loadRecords(List.of(given));
    assertThat(bags.getRecord(1)).isEqualTo(given);
    Bag other = Bag.of(1, Set.of("other"), Set.of(7), Set.of());
    assertThat(bags.modifyRecord(1, read -> other)).isEqualTo(other);
    assertThat(bags.modifyRecord(1, read -> given)).isEqualTo(given);
  }

  private void refused(String component, Bag bag) {
    assertThatThrownBy(() -> bags.createRecord(bag))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Bag." + component + "[]")
        .hasMessageContaining("id = 1");
    assertThat(bags.scan().count()).isZero();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what unchecked code hands over
  private static <T> T absent() {
    return null;
  }

  private static ByteBuffer bytes(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length);
    for (int value : values) {
      buffer.put((byte) value);
    }
    return buffer.flip();
  }
}
