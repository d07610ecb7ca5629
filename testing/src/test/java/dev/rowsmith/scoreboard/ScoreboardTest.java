package dev.rowsmith.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Lets faults happen to Rowsmith and to its peers, and holds {@code docs/faults.md} to what was
 * observed; {@code -Drowsmith.faults=rewrite} puts it there. Rowsmith must in any case tell its
 * callers what the row says.
 */
@Tag("scoreboard")
@Tag("slow")
@Timeout(300) // a hang must fail the test
class ScoreboardTest {

  @TestFactory
  Stream<DynamicTest> dynamoDb() {
    return tests("dynamodb", Scoreboard.dynamoDb());
  }

  @TestFactory
  Stream<DynamicTest> postgres() {
    return tests("postgresql", Scoreboard.postgres());
  }

  /** A test of each row, and behind them one of the page. */
  private static Stream<DynamicTest> tests(String name, List<Row> rows) {
    StringBuilder lines = new StringBuilder();
    return Stream.concat(
        rows.stream()
            .map(
                row ->
                    DynamicTest.dynamicTest(
                        row.number() + " " + row.fault(), () -> lines.append(observed(row)))),
        Stream.of(DynamicTest.dynamicTest("docs/faults.md", () -> isOnThePage(name, lines))));
  }

  private static String observed(Row row) throws Exception {
    Observed rowsmith = row.rowsmith().call();
    assertThat(rowsmith)
        .as(() -> rowsmith + " " + rowsmith.told().thrown())
        .extracting(Observed::outcome, observed -> observed.told().words())
        .containsExactly(row.outcome(), row.must());
    return Scoreboard.line(row, rowsmith, row.peer().call());
  }

  private static void isOnThePage(String name, CharSequence lines) throws IOException {
    if ("rewrite".equals(System.getProperty("rowsmith.faults"))) {
      Scoreboard.write(name, lines.toString());
    }
    assertThat(Scoreboard.read(name)).isEqualTo(lines.toString());
  }
}
