package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.contract.Forum.Reply;
import dev.rowsmith.contract.Forum.Topic;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Expired records are deleted by a purge, and no others. */
@RowsmithTest
class PurgeContractTest {

  private static final Instant NOW = Instant.parse("2100-06-01T12:00:00Z");
  private static final Optional<Instant> PAST = Optional.of(NOW);
  private static final Optional<Instant> LATER = Optional.of(NOW.plusSeconds(1));

  private SessionDao sessions;
  private SessionDao all;

  @BeforeEach
  void createTable(Database real, DatabaseBuilder<?> builder, DatabaseBuilder<?> showing) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    sessions = new SessionDao(builder.clock(clock).build());
    all = new SessionDao(showing.clock(clock).showExpired().build());
    new SessionDao(real).createTable();
    sessions.createRecord("live", "ann", LATER);
    sessions.createRecord("ever", "ann", Optional.empty());
  }

  private void putExpired(int count) {
    List<Session> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(new Session("x" + i, "ann", PAST));
    }
    sessions.putRecords(records);
  }

  @TestTemplate
  void deletesWhatIsExpired() {
    putExpired(50);
    assertThat(all.scan().count()).isEqualTo(52);
    assertThat(sessions.purgeExpired()).isEqualTo(50);
    assertThat(sessions.purgeExpired()).isZero();
    assertThat(all.scan().list())
        .extracting(Session::token)
        .containsExactlyInAnyOrder("live", "ever");
  }

  @TestTemplate
  void isOfOneTypeWhereATableHasSeveral(DatabaseBuilder<?> builder, DatabaseBuilder<?> showing) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Database database = builder.clock(clock).build();
    TopicDao topics = new TopicDao(database);
    ReplyDao replies = new ReplyDao(database);
    ForumDao all = new ForumDao(showing.clock(clock).showExpired().build());
    topics.createTable();
    UUID id = new UUID(0, 1);
    replies.createRecord(new Reply(id, Instant.EPOCH, "live", null, NOW.plusSeconds(1)));
    for (int i = 1; i <= 5; i++) {
      topics.createRecord(new Topic(id, Instant.ofEpochSecond(i), id, "gone", NOW));
      replies.createRecord(new Reply(id, Instant.ofEpochSecond(i), "gone", null, NOW));
    }
    assertThat(new ForumDao(database).scan().count()).isEqualTo(1);
    assertThat(new ForumDao(database).query("USER#" + id).list()).isEmpty();
    assertThat(topics.purgeExpired()).isEqualTo(5);
    assertThat(all.scan().count()).isEqualTo(6);
    assertThat(replies.purgeExpired(3)).isEqualTo(3);
    assertThat(replies.purgeExpired()).isEqualTo(2);
    assertThat(all.scan().list()).extracting("text").containsExactly("live");
  }

  @TestTemplate
  void isDoneBitByBit() {
    putExpired(25);
    assertThat(sessions.purgeExpired(7)).isEqualTo(7);
    assertThat(all.scan().count()).isEqualTo(20);
    assertThat(sessions.purgeExpired(18)).isEqualTo(18);
    assertThat(sessions.purgeExpired(1)).isZero();
    assertThatThrownBy(() -> sessions.purgeExpired(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void alsoWhereExpiredRecordsAreShown() {
    putExpired(3);
    assertThat(all.purgeExpired()).isEqualTo(3);
    assertThat(all.scan().count()).isEqualTo(2);
  }

  @TestTemplate
  void severalAtOnceDeleteEachRecordOnce() throws Exception {
    putExpired(200);
    long deleted =
        Racers.run(3, racer -> sessions.purgeExpired()).stream().mapToLong(Long::longValue).sum();
    assertThat(deleted + sessions.purgeExpired()).isEqualTo(200);
    assertThat(all.scan().count()).isEqualTo(2);
  }

  @TestTemplate
  void whatIsRenewedMeanwhileStays() throws Exception {
    putExpired(100);
    Racers.run(
        2,
        racer -> {
          if (racer == 0) {
            return sessions.purgeExpired();
          }
          for (int i = 99; i >= 0; i--) {
            sessions.putRecord(new Session("x" + i, "bob", LATER));
          }
          return 0L;
        });
    assertThat(sessions.queryByUser("bob").count()).isEqualTo(100);
  }

  @TestTemplate
  void expiredRecordsAreInTheWayOfNoLoad() {
    putExpired(2);
    assertThat(sessions.loadRecords(List.of(new Session("x1", "bob", LATER)))).isEqualTo(1);
    assertThat(sessions.getRecord("x1").user()).isEqualTo("bob");
    assertThat(sessions.findRecord("x0")).isEmpty();
  }
}
