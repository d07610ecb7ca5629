package dev.rowsmith.example.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

@RowsmithTest
class SubscriptionsTest {

  private SubscriptionDao dao;
  private Subscriptions subscriptions;

  @BeforeEach
  void createTables(Database database) {
    dao = new SubscriptionDao(database);
    database.createTables(dao, new SubscriptionDiffDao(database), new SuspensionDao(database));
    subscriptions = new Subscriptions(database, Clock.systemUTC());
  }

  @TestTemplate
  void aNumberIsGivenOnce() {
    subscriptions.subscribe("ann", "bob", "s", "properties");
    Subscription read = dao.getRecord("ann", "bob", "s");
    subscriptions.tell(read, "one");
    assertThatThrownBy(() -> subscriptions.tell(read, "one again"))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(subscriptions.pending("ann", "s"))
        .extracting(SubscriptionDiff::diff)
        .containsExactly("one");
    assertThat(dao.getRecord("ann", "bob", "s").seqnr()).isEqualTo(2);
  }

  @TestTemplate
  void aSeparatorWithinAPartIsRefused() {
    assertThatThrownBy(() -> subscriptions.subscribe("ann", "bob:x", "s", "properties"))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("peerid");
  }

  @TestTemplate
  void aSuspensionCoversItsSubtargetsAlone() {
    subscriptions.suspend("ann", "properties", "email");
    assertThat(subscriptions.isSuspended("ann", "properties", "email")).isTrue();
    assertThat(subscriptions.isSuspended("ann", "properties", "phone")).isFalse();
    assertThat(subscriptions.suspend("ann", "properties", null)).isTrue();
    assertThat(subscriptions.suspend("ann", "properties", null)).isFalse();
    assertThat(subscriptions.isSuspended("ann", "properties", "phone")).isTrue();
    subscriptions.suspend("ann", "properties2", null);
    assertThat(subscriptions.resume("ann", "properties")).isEqualTo(2);
    assertThat(subscriptions.isSuspended("ann", "properties2", "x")).isTrue();
  }
}
