package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
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

  @TestTemplate
  void expiredRecordIsAbsent(Database database, DatabaseBuilder<?> builder) {
    LoginDao logins = new LoginDao(database);
    logins.createTable();
    logins.createRecord("t-8", "ann", Optional.of(Instant.now().plus(Duration.ofHours(1))));
    // docs: expired
    Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    LoginDao then = new LoginDao(builder.clock(tomorrow).build());
    Optional<Login> expired = then.findRecord("t-8"); // empty
    Login renewed = then.createRecord("t-8", "bob", Optional.empty());
    // docs: end
    assertThat(expired).isEmpty();
    assertThat(logins.getRecord("t-8")).isEqualTo(renewed);
    logins.createRecord("t-9", "ann", Optional.of(Instant.now().plus(Duration.ofHours(1))));
    // docs: purge
    long deleted = then.purgeExpired();
    // docs: end
    assertThat(deleted).isEqualTo(1);
  }
}
