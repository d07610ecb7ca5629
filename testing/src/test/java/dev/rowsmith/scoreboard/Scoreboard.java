package dev.rowsmith.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables between the marks in {@code docs/faults.md}: the rows, and what was observed in them.
 */
final class Scoreboard {

  private static final Path PAGE = Path.of("..", "docs", "faults.md");
  private static final String BEGIN = "<!-- scoreboard: ";
  private static final String END = "<!-- scoreboard end -->\n";

  private Scoreboard() {}

  /** The rows of the faults on DynamoDB. */
  static List<Row> dynamoDb() {
    return Stream.of(
            AnswerRows.all(),
            UnfinishedRows.all(),
            LostAnswerRows.all(),
            ItemRows.all(),
            UnreachableRows.all())
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  /** The rows of the faults on PostgreSQL. */
  static List<Row> postgres() {
    return Stream.of(LostConnectionRows.all(), ValueRows.all(), AmountRows.all())
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  /** One line of a table. */
  static String line(Row row, Observed rowsmith, Observed peer) {
    return "| " + row.number() + " | " + row.fault() + " | " + rowsmith + " | " + peer + " |\n";
  }

  /** The lines of a table that stand in the page. */
  static String read(String name) throws IOException {
    String page = Files.readString(PAGE);
    return page.substring(begin(page, name), page.indexOf(END, begin(page, name)));
  }

  /** Puts these lines in place of those that stand in the page. */
  static void write(String name, String lines) throws IOException {
    String page = Files.readString(PAGE);
    int begin = begin(page, name);
    Files.writeString(
        PAGE, page.substring(0, begin) + lines + page.substring(page.indexOf(END, begin)));
  }

  /** Behind the mark and the two lines of the table's head. */
  private static int begin(String page, String name) {
    String mark = BEGIN + name + " -->\n";
    int begin = page.indexOf(mark);
    if (begin < 0) {
      throw new IllegalStateException(PAGE + " has no " + mark);
    }
    int head = page.indexOf('\n', begin + mark.length());
    return page.indexOf('\n', head + 1) + 1;
  }
}
