package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/**
 * A record takes at most 400 kB as DynamoDB counts them, to the byte: what is allowed is stored by
 * DynamoDB itself, and one byte more is refused before it is sent, on every backend.
 */
@RowsmithTest
class SizesContractTest {

  private static final int MOST = 409_600;

  private ParcelDao parcels;

  @BeforeEach
  void createTable(Database database) {
    parcels = new ParcelDao(database);
    parcels.createTable();
  }

  @TestTemplate
  void recordOfTheGreatestSizeIsFineAndOneByteMoreIsNot() {
    // id k, text "": 2 + 1 + 4
    fits(7, text -> new Parcel("k", text, null, null, Set.of(), null, null, null));
  }

  @TestTemplate
  void numbersAreCountedByTheirDigits() {
    Map<String, Integer> sizes =
        Map.of(
            "0", 1, "-1", 3, "1234", 3, "12345", 4, "0.12", 2, "1.5", 3, "1E+21", 2, "12E+21", 3);
    sizes.forEach(
        (number, bytes) ->
            fits(
                7 + 6 + bytes,
                text ->
                    new Parcel(
                        "k", text, new BigDecimal(number), null, Set.of(), null, null, null)));
  }

  @TestTemplate
  void setsListsAndMapsAreCountedByTheirMembers() {
    // numbers 7 + (2 + 2); lines 5 + 3 + (1 + 1) + (1 + 2); counts 6 + 3 + (3 + 2 + 1); raw 3 + 5
    fits(
        7 + 11 + 13 + 15 + 8,
        text ->
            new Parcel(
                "k",
                text,
                null,
                ByteBuffer.allocate(5),
                Set.of(BigInteger.ONE, BigInteger.valueOf(23)),
                List.of("a", "bc"),
                Map.of("key", 5),
                null));
  }

  @TestTemplate
  void manyMembersAreCountedToo() {
    Set<BigInteger> numbers =
        IntStream.range(100_000, 300_000).mapToObj(BigInteger::valueOf).collect(Collectors.toSet());
    assertThatThrownBy(
            () ->
                parcels.putRecord(
                    new Parcel("k", "", null, null, numbers, List.of(), Map.of(), null)))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("numbers"));
    Map<String, Integer> counts =
        IntStream.range(0, 50_000).boxed().collect(Collectors.toMap(n -> "k" + n, n -> n));
    assertThatThrownBy(
            () ->
                parcels.putRecord(
                    new Parcel("k", "", null, null, Set.of(), List.of(), counts, null)))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("counts"));
    assertThat(parcels.scan().count()).isZero();
  }

  @TestTemplate
  void elementsWithinElementsAndJsonAreCountedToo(Database database) {
    GridDao grids = new GridDao(database);
    grids.createTable();
    List<Integer> row = IntStream.range(100_000, 200_000).boxed().toList();
    assertThatThrownBy(() -> grids.putRecord(new Grid("k", List.of(row), List.of())))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("rows"));
    // Each sign is six characters of the JSON.
    String signs = "\u0001".repeat(70_000);
    assertThatThrownBy(() -> grids.putRecord(new Grid("k", List.of(), List.of(signs))))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo("signs"));
    assertThat(grids.scan().count()).isZero();
  }

  @TestTemplate
  void refusalNamesTheLargestComponents() {
    Parcel parcel =
        new Parcel(
            "k",
            "x".repeat(300_000),
            null,
            null,
            Set.of(),
            List.of("y".repeat(200_000)),
            Map.of(),
            "z");
    assertThatThrownBy(() -> parcels.createRecord(parcel))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Parcel.text takes 300000 bytes, lines 200004")
        .hasMessageContaining("409600")
        .hasMessageContaining("id = k")
        .hasMessageNotContaining("xxx");
    assertThatThrownBy(() -> parcels.putRecords(List.of(parcel)))
        .isInstanceOf(InvalidRecordException.class);
  }

  @TestTemplate
  void updateThatMakesTheRecordTooLargeIsRefusedWhereTheBackendHasTheLimit(Database database) {
    parcels.createRecord(
        new Parcel("k", "x".repeat(300_000), null, null, Set.of(), List.of(), Map.of(), "z"));
    if (database instanceof DynamoDbDatabase) {
      assertThatThrownBy(() -> parcels.updateRecord("k", set -> set.note("y".repeat(200_000))))
          .asInstanceOf(type(InvalidRecordException.class))
          .satisfies(e -> assertThat(e.component()).isEqualTo("note"));
      assertThat(parcels.getRecord("k").note()).isEqualTo("z");
    } else {
      assertThat(parcels.updateRecord("k", set -> set.note("y".repeat(200_000))).note())
          .hasSize(200_000);
    }
  }

  /**
   * A record with as long a text as it may have, and with one that is longer.
   *
   * @param beside what all but the text takes
   */
  private void fits(int beside, Function<String, Parcel> parcel) {
    String longest = "x".repeat(MOST - beside);
    assertThat(parcels.putRecord(parcel.apply(longest)).text()).isEqualTo(longest);
    assertThatThrownBy(() -> parcels.putRecord(parcel.apply(longest + "x")))
        .as("beside = %s", beside)
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("409601");
  }
}
