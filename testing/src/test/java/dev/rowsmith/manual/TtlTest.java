package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.TestTemplate;

/** Records expire. */
@RowsmithTest
class TtlTest {

  @TestTemplate
  void expiryIsPutOff(Database database) {
    LoginDao logins = new LoginDao(database);
    logins.createTable();
    // docs: ttl
    Instant now = Instant.now();
    Login login = logins.createRecord("t-7", "ann", Optional.of(now.plus(Duration.ofHours(1))));
    logins.updateRecord("t-7", set -> set.expiresAt(now.plus(Duration.ofHours(2)))); // put off
    Login valid = logins.updateRecord("t-7", set -> set.removeExpiresAt()); // never expires
    // docs: end
    assertThat(login.expiresAt().orElseThrow().getNano()).isZero();
    assertThat(valid.expiresAt()).isEmpty();
  }
}
