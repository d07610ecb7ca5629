package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.manual.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.TestTemplate;

/** What an update changes. */
@RowsmithTest
class UpdatesTest {

  @TestTemplate
  void onlyWhatIsNamedChanges(Database database) {
    PhoneDao phones = phones(database);
    // docs: update
    Phone moved = phones.updateRecord(7, set -> set.phoneNumber("555-0199"));
    // docs: end
    assertThat(moved.phoneNumber()).isEqualTo("555-0199");
    // docs: old
    Phone before = phones.updateRecordReturningOld(7, set -> set.phoneNumber("555-0111"));
    // docs: end
    assertThat(before).isEqualTo(moved);
    // docs: updater
    phones.updateRecord(7, set -> set.name("Anna").relationship(Relationship.PARENT));
    phones.updateRecord(7, set -> set.removePhoneNumber());
    Phone ann = phones.updateRecord(7, set -> set.phoneNumberIfAbsent("555-0100"));
    // docs: end
    assertThat(ann.name()).isEqualTo("Anna");
    assertThat(ann.phoneNumber()).isEqualTo("555-0100");
  }

  @TestTemplate
  void numbersAreAddedTo(Database database) {
    InvoiceDao invoices = new InvoiceDao(database);
    invoices.createTable();
    invoices.createRecord("2026-17", new BigDecimal("12.5"));
    // docs: add
    Invoice dearer = invoices.updateRecord("2026-17", set -> set.addTotal(new BigDecimal("2.5")));
    // docs: end
    assertThat(dearer.total()).isEqualByComparingTo("15");
  }

  @TestTemplate
  void changesDependOnWhatStandsThere(Database database) {
    ArticleDao articles = new ArticleDao(database);
    articles.createTable();
    articles.createRecord("a-1", "Old", "New", 5, Set.of("garden"));
    // docs: subtract
    articles.updateRecord(
        "a-1", set -> set.subtractStock(2).onlyIf(ArticleTable.STOCK.greaterThanOrEqualTo(2)));
    // docs: end
    // docs: members
    articles.updateRecord("a-1", set -> set.addToTags("sale", "new"));
    Article sold = articles.updateRecord("a-1", set -> set.removeFromTags("new", "garden"));
    // docs: end
    // docs: copy
    Article published =
        articles.updateRecord("a-1", set -> set.titleFrom(ArticleTable.DRAFT).removeDraft());
    // docs: end
    assertThat(sold.stock()).isEqualTo(3);
    assertThat(sold.tags()).containsExactly("sale");
    assertThat(published.title()).isEqualTo("New");
    assertThat(published.draft()).isNull();
  }

  @TestTemplate
  void updateKeepsToItsCondition(Database database) {
    PhoneDao phones = phones(database);
    Object standing = null;
    // docs: only-if
    try {
      phones.updateRecord(7, set -> set.name("Eve").onlyIf(PhoneTable.NAME.equalTo("Bob")));
    } catch (ConditionFailedException e) {
      standing = e.record(); // the Phone as it stood
    }
    // docs: end
    assertThat(standing).isEqualTo(phones.getRecord(7));
  }

  private static PhoneDao phones(Database database) {
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    phones.createRecord(7, "Ann", null, Relationship.FRIEND, Instant.now());
    return phones;
  }
}
