package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.manual.Receipt.Money;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.TestTemplate;

/** Types of one's own, and times in patterns. */
@RowsmithTest
class ConversionsTest {

  @TestTemplate
  void typesOfOnesOwnAreConverted(Database database) {
    ReceiptDao receipts = new ReceiptDao(database);
    receipts.createTable();
    // docs: converted-use
    receipts.createRecord("r-1", new Money(995));
    receipts.updateRecord("r-1", set -> set.total(new Money(1990)));
    List<Receipt> large =
        receipts.scan().filter(ReceiptTable.TOTAL.greaterThan(new Money(1000))).list();
    // docs: end
    assertThat(large).extracting(Receipt::total).containsExactly(new Money(1990));
  }

  @TestTemplate
  void timesHaveAPattern(Database database) {
    WebPageDao pages = new WebPageDao(database);
    pages.createTable();
    // docs: format-use
    Instant fetched = Instant.parse("2026-11-20T18:30:23.640060Z");
    pages.createRecord("https://example.org", fetched, LocalDate.of(2026, 11, 19));
    // stored as 2026-11-20T18:30:23.640060+0000 and 19.11.2026
    WebPage latest = pages.query("https://example.org").descending().first().orElseThrow();
    // docs: end
    assertThat(latest.fetched()).isEqualTo(fetched);
    assertThat(latest.published()).isEqualTo(LocalDate.of(2026, 11, 19));
  }
}
