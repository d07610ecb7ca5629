package dev.rowsmith.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.OperationContext;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.TableNotFoundException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

  private static final OperationContext CONTEXT = OperationContext.of("phone", "query");

  @ParameterizedTest
  @CsvSource({
    "08001, UNREACHABLE",
    "08006, UNREACHABLE",
    "57014, UNREACHABLE",
    "28P01, ACCESS",
    "42501, ACCESS",
    "53100, OVERLOAD",
    "53200, OVERLOAD",
    "53300, OVERLOAD",
    "57P01, UNREACHABLE",
    "57P03, UNREACHABLE",
    "25006, UNREACHABLE",
    "25P03, FAILED",
    "22003, REFUSED",
    "23514, REFUSED",
    "42703, REFUSED",
    "0A000, FAILED",
    "XX000, FAILED"
  })
  void sortsByTheState(String state, Category category) {
    assertThat(category(new SQLException("secret", state))).isEqualTo(category);
  }

  @Test
  void takesAMissingTableApart() {
    RowsmithException told = Failures.exception(CONTEXT, new SQLException("no", "42P01"));
    assertThat(told).isInstanceOf(TableNotFoundException.class).hasMessageContaining("phone");
  }

  @Test
  void knowsAPoolWithoutAConnectionLeft() {
    assertThat(category(new SQLTransientConnectionException("timed out")))
        .isEqualTo(Category.OVERLOAD);
  }

  @Test
  void looksForTheStateInTheCauses() {
    SQLException failure = new SQLException("pool", new SQLException("refused", "08001"));
    assertThat(category(failure)).isEqualTo(Category.UNREACHABLE);
  }

  @Test
  void namesTheStateAndNotTheServersMessage() {
    SQLException failure = new SQLException("Key (name)=(Ann) exists", "23505");
    assertThat(Failures.exception(CONTEXT, failure))
        .hasMessageContaining("23505")
        .hasMessageNotContaining("Ann")
        .hasCause(failure);
  }

  private static Category category(SQLException failure) {
    return ((BackendException) Failures.exception(CONTEXT, failure)).category();
  }
}
