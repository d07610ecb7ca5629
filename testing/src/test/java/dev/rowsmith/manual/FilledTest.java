package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.testing.RowsmithTest;
import org.junit.jupiter.api.TestTemplate;

/** What the DAO fills in. */
@RowsmithTest
class FilledTest {

  @TestTemplate
  void versionsAreCounted(Database database) {
    WalletDao wallets = new WalletDao(database);
    wallets.createTable();
    Wallet stale = null;
    // docs: version
    Wallet ann = wallets.createRecord("ann", 500); // version 1
    Wallet paid = wallets.putRecord(new Wallet("ann", 400, ann.version())); // version 2
    try {
      wallets.putRecord(new Wallet("ann", 200, ann.version())); // was made of version 1
    } catch (StaleRecordException e) {
      stale = (Wallet) e.record(); // paid
    }
    wallets.updateRecord("ann", set -> set.addCents(50).onlyVersion(2)); // version 3
    // docs: end
    assertThat(stale).isEqualTo(paid);
    assertThat(wallets.getRecord("ann")).isEqualTo(new Wallet("ann", 450, 3));
    // docs: modify
    Wallet doubled =
        wallets.modifyRecord(
            "ann", wallet -> new Wallet("ann", 2 * wallet.cents(), wallet.version()));
    // docs: end
    assertThat(doubled).isEqualTo(new Wallet("ann", 900, 4));
  }

  @TestTemplate
  void idsAndTimesAreFilledIn(Database database) {
    ComplaintDao complaints = new ComplaintDao(database);
    complaints.createTable();
    // docs: filled
    Complaint noise = complaints.createRecord("The neighbours are noisy.");
    Complaint answered = complaints.updateRecord(noise.id(), set -> set.text("Answered."));
    // docs: end
    assertThat(noise.updatedAt()).isEqualTo(noise.createdAt());
    assertThat(answered.createdAt()).isEqualTo(noise.createdAt());
  }
}
