package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses expressions that DynamoDB does not take, before they are sent. */
final class ExpressionLimits {

  private static final int MOST_BYTES = 4096;
  private static final int MOST_OPERATORS = 300;

  /** Fewer characters cannot hold too many operators. */
  private static final int FEW = 2 * MOST_OPERATORS;

  private ExpressionLimits() {}

  /** Only a long expression takes the time to make a pattern. */
  private static final class Operators {

    /** Of a BETWEEN only the AND is counted; expressions hold nothing but placeholders beside. */
    private static final Pattern PATTERN =
        Pattern.compile("<>|<=|>=|[=<>]|\\b(?:AND|OR|NOT|IN)\\b|\\w\\(");
  }

  /**
   * @throws BackendException when an expression of the exchange is too long or has too many
   *     operators
   */
  static void check(Exchange<?, ?> exchange) {
    for (@Nullable String expression : exchange.expressions()) {
      if (expression != null && expression.length() > FEW) {
        check(exchange, expression);
      }
    }
  }

  private static void check(Exchange<?, ?> exchange, String expression) {
    Matcher operators = Operators.PATTERN.matcher(expression);
    int count = 0;
    while (operators.find()) {
      count++;
    }
    // Placeholders are ASCII, so that characters are bytes.
    if (expression.length() > MOST_BYTES || count > MOST_OPERATORS) {
      throw new BackendException(
          exchange.context(),
          Category.REFUSED,
          "the expression takes "
              + (expression.length() + " bytes with " + count + " operators, but DynamoDB takes ")
              + (MOST_BYTES + " bytes with " + MOST_OPERATORS)
              + ". Compare with fewer values, or change less at once; nothing was sent.",
          null);
    }
  }
}
