package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.manual.PhoneEnums.Relationship;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.TestTemplate;

/** A record, its table and what is generated of them. */
@RowsmithTest
class RecordAndTableTest {

  @TestTemplate
  void recordIsStoredAndRead(Database database) {
    // docs: first
    PhoneDao phones = new PhoneDao(database);
    phones.createTable();
    phones.createRecord(new Phone(7, "Ann", "555-0100", Relationship.FRIEND, Instant.now()));
    Phone ann = phones.getRecord(7);
    // docs: end
    assertThat(ann.name()).isEqualTo("Ann");
  }

  @TestTemplate
  void storedNamesAreKnown(Database database) {
    // docs: stored-names
    String snakeCase = PhoneEnums.Attribute.PHONE_NUMBER.storedName(); // phone_number
    String asIs = InvoiceEnums.Attribute.INVOICE_ID.storedName(); // invoiceId
    String ofItsOwn = InvoiceEnums.Attribute.TOTAL.storedName(); // total_amount
    // docs: end
    assertThat(snakeCase).isEqualTo("phone_number");
    assertThat(asIs).isEqualTo("invoiceId");
    assertThat(ofItsOwn).isEqualTo("total_amount");
    InvoiceDao invoices = new InvoiceDao(database);
    invoices.createTable();
    Invoice invoice = new Invoice("2026-17", new BigDecimal("12.5"));
    invoices.createRecord(invoice);
    assertThat(invoices.getRecord("2026-17")).isEqualTo(invoice);
  }
}
