package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
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
    "1.0E+3,1E+3"
  })
  void readsNumbersWithoutTrailingZeros(String text, String number) {
    assertThat(Trees.number(text)).isEqualTo(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1E+5000", "1E", "NaN"})
  void refusesWhatIsNoNumber(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Trees.number(text));
  }
}
