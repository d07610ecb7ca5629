package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

  @ParameterizedTest
  @CsvSource({
    "1.05,1.05",
    "-7,-7",
    "1.50,1.5",
    "100,1E+2",
    "0.0,0",
    "-0,0",
    "1.50E1,15",
    "15e1,1.5E+2",
    "1E-130,1E-130",
    "1.0E+3,1E+3",
    "-0.050,-0.05",
    "5.,5",
    ".5,0.5",
    "+5,5",
    "٥,5",
    "999999999999999999,999999999999999999",
    "-99999999999999999,-99999999999999999",
    "9999999999999999999999,9999999999999999999999"
  })
  void readsNumbersWithoutTrailingZeros(String text, String number) {
    assertThat(Trees.number(text)).isEqualTo(new BigDecimal(number));
  }

  @Test
  void readsNumbersOfAnyLengthAlike() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal number =
          new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(12))
              .multiply(BigDecimal.valueOf(random.nextInt(3) - 1, -random.nextInt(3)));
      String text = number.toPlainString();
      assertThat(Trees.number(text)).as(text).isEqualTo(number.stripTrailingZeros());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1E+5000", "1E", "NaN", "-", ".", "-.", "1.2.3", "1-2", "0x1"})
  void refusesWhatIsNoNumber(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Trees.number(text));
  }
}
