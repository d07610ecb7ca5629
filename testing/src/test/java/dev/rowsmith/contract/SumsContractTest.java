package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Numbers are added to and subtracted from, and no sum leaves its type. */
@RowsmithTest
class SumsContractTest {

  private static final BigDecimal MOST_DECIMAL = new BigDecimal("9.9E+125");

  private Database database;
  private EverythingDao everything;

  @BeforeEach
  void createTable(Database fresh) {
    database = fresh;
    everything = new EverythingDao(database);
    everything.createTable();
    everything.createRecord(Everything.ZERO);
  }

  @TestTemplate
  void numbersOfEveryTypeAreAddedTo() {
    Everything sum =
        update(
            set ->
                set.addTiny((byte) 1)
                    .addSmall((short) 2)
                    .addNumber(3)
                    .addBig(4)
                    .addRatio(0.1f)
                    .addPrecise(0.1)
                    .addBoxedBig(5L)
                    .addBoxedRatio(0.5f)
                    .addWhole(BigInteger.TEN)
                    .addDecimal(new BigDecimal("1.50")));
    assertThat(sum.tiny()).isEqualTo((byte) 1);
    assertThat(sum.small()).isEqualTo((short) 2);
    assertThat(sum.number()).isEqualTo(3);
    assertThat(sum.big()).isEqualTo(4);
    assertThat(sum.ratio()).isEqualTo(0.1f);
    assertThat(sum.precise()).isEqualTo(0.1);
    assertThat(sum.boxedBig()).isEqualTo(5);
    assertThat(sum.boxedRatio()).isEqualTo(0.5f);
    assertThat(sum.whole()).isEqualTo(BigInteger.TEN);
    assertThat(sum.decimal()).isEqualTo(new BigDecimal("1.5"));
    assertThat(stored()).isEqualTo(sum);
  }

  @TestTemplate
  void numbersOfEveryTypeAreSubtractedFrom() {
    Everything difference =
        update(
            set ->
                set.subtractTiny(Byte.MAX_VALUE)
                    .subtractSmall((short) -2)
                    .subtractNumber(Integer.MAX_VALUE)
                    .subtractBig(4)
                    .subtractRatio(0.1f)
                    .subtractPrecise(-0.1)
                    .subtractBoxedBig(5L)
                    .subtractBoxedRatio(0.5f)
                    .subtractWhole(BigInteger.TEN)
                    .subtractDecimal(new BigDecimal("1.50")));
    assertThat(difference.tiny()).isEqualTo((byte) -Byte.MAX_VALUE);
    assertThat(difference.small()).isEqualTo((short) 2);
    assertThat(difference.number()).isEqualTo(-Integer.MAX_VALUE);
    assertThat(difference.big()).isEqualTo(-4);
    assertThat(difference.ratio()).isEqualTo(-0.1f);
    assertThat(difference.precise()).isEqualTo(0.1);
    assertThat(difference.boxedBig()).isEqualTo(-5);
    assertThat(difference.boxedRatio()).isEqualTo(-0.5f);
    assertThat(difference.whole()).isEqualTo(BigInteger.TEN.negate());
    assertThat(difference.decimal()).isEqualTo(new BigDecimal("-1.5"));
    assertThat(stored()).isEqualTo(difference);
  }

  @TestTemplate
  void leastNumberIsSubtractedWhereItMayBe() {
    refused(set -> set.subtractBig(Long.MIN_VALUE), "big");
    refused(set -> set.subtractBoxedBig(Long.MIN_VALUE), "boxedBig");
    refused(set -> set.subtractNumber(Integer.MIN_VALUE), "number");
    refused(set -> set.subtractTiny(Byte.MIN_VALUE), "tiny");
    refused(set -> set.subtractBoxedSmall(Short.MIN_VALUE), "boxedSmall");
    update(set -> set.big(-1).boxedBig(-1L).number(-1).tiny((byte) -1));
    Everything difference =
        update(
            set ->
                set.subtractBig(Long.MIN_VALUE)
                    .subtractBoxedBig(Long.MIN_VALUE)
                    .subtractNumber(Integer.MIN_VALUE)
                    .subtractTiny(Byte.MIN_VALUE));
    assertThat(difference.big()).isEqualTo(Long.MAX_VALUE);
    assertThat(difference.boxedBig()).isEqualTo(Long.MAX_VALUE);
    assertThat(difference.number()).isEqualTo(Integer.MAX_VALUE);
    assertThat(difference.tiny()).isEqualTo(Byte.MAX_VALUE);
  }

  @TestTemplate
  void noSumLeavesItsType() {
    update(
        set ->
            set.tiny(Byte.MAX_VALUE)
                .small(Short.MIN_VALUE)
                .number(Integer.MAX_VALUE)
                .big(Long.MIN_VALUE)
                .ratio(Float.MAX_VALUE)
                .boxedRatio(-Float.MAX_VALUE)
                .precise(9.9e125)
                .decimal(MOST_DECIMAL));
    refused(set -> set.addTiny((byte) 1), "tiny");
    refused(set -> set.addSmall((short) -1), "small");
    refused(set -> set.addNumber(1), "number");
    refused(set -> set.subtractBig(1), "big");
    refused(set -> set.addRatio(Float.MAX_VALUE), "ratio");
    refused(set -> set.subtractRatio(-1e32f), "ratio");
    refused(set -> set.subtractBoxedRatio(Float.MAX_VALUE), "boxedRatio");
    refused(set -> set.addPrecise(9.9e125), null);
    refused(set -> set.addDecimal(MOST_DECIMAL), null);
    assertThat(update(set -> set.subtractRatio(Float.MAX_VALUE)).ratio()).isZero();
    assertThat(update(set -> set.addBoxedRatio(Float.MAX_VALUE)).boxedRatio()).isZero();
  }

  @TestTemplate
  void noSumOfATransactionLeavesItsType() {
    update(set -> set.number(Integer.MAX_VALUE).tiny(Byte.MAX_VALUE).decimal(MOST_DECIMAL));
    refusedTogether(set -> set.addNumber(1), "number");
    refusedTogether(set -> set.addTiny((byte) 1), "tiny");
    refusedTogether(set -> set.addDecimal(MOST_DECIMAL), null);
  }

  private void refusedTogether(
      Consumer<EverythingDao.Updater> changes, @Nullable String component) {
    assertThatThrownBy(
            () ->
                database.transact(
                    everything.updating("none", BigDecimal.ONE, set -> set.number(1)),
                    everything.updating("zero", BigDecimal.ONE, changes)))
        .asInstanceOf(type(BackendException.class))
        .satisfies(
            e -> {
              assertThat(e.category()).isEqualTo(Category.REFUSED);
              assertThat(e.getMessage())
                  .contains(component == null ? "" : "the sum in " + component)
                  .doesNotContain("createTable");
            });
    assertThat(everything.findRecord("none", BigDecimal.ONE)).isEmpty();
  }

  private Everything update(Consumer<EverythingDao.Updater> changes) {
    return everything.updateRecord("zero", BigDecimal.ONE, changes);
  }

  private Everything stored() {
    return everything.getRecord("zero", BigDecimal.ONE);
  }

  /**
   * Refused, with nothing written.
   *
   * @param component what the message names, or null where DynamoDB alone knows
   */
  private void refused(Consumer<EverythingDao.Updater> changes, @Nullable String component) {
    Everything before = stored();
    assertThatThrownBy(() -> update(changes))
        .asInstanceOf(type(BackendException.class))
        .satisfies(
            e -> {
              assertThat(e.category()).isEqualTo(Category.REFUSED);
              assertThat(e.getMessage()).contains(component == null ? "" : component);
            });
    assertThat(stored()).isEqualTo(before);
  }
}
