package dev.rowsmith.example.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.example.messages.Chat.Group;
import dev.rowsmith.example.messages.Chat.Message;
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

@RowsmithTest
class ConversationsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  static final Person ANN = new Person(new UUID(1, 1), "Ann Baker", "ann");
  static final Person BOB = new Person(new UUID(1, 2), "Bob Cole", "bob");
  private static final Person EVE = new Person(new UUID(1, 3), "Eve Dunn", "eve");

  private Database database;
  private ChatDao chats;
  private GroupDao groups;

  @BeforeEach
  void createTable(Database given) {
    database = given;
    chats = new ChatDao(database);
    groups = new GroupDao(database);
    chats.createTable();
  }

  private Conversations at(Instant now) {
    return new Conversations(database, Clock.fixed(now, ZoneOffset.UTC));
  }

  @TestTemplate
  void aConversationIsBegunAsAWholeOrNotAtAll() {
    Message first = at(NOON).begin(ANN, BOB, "Hello");
    assertThat(groups.query(BOB.uuid()).list())
        .containsExactly(new Group(BOB.uuid(), NOON, first.group(), "Hello", ANN));
    // Bob's list has an entry of this instant already.
    assertThatThrownBy(() -> at(NOON).begin(EVE, BOB, "Hello"))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(groups.query(EVE.uuid()).list()).isEmpty();
    assertThat(chats.scan().count()).isEqualTo(3);
  }

  @TestTemplate
  void aMessageDoesNotReplaceOneOfTheSameInstant() {
    Message first = at(NOON).begin(ANN, BOB, "Hello");
    assertThatThrownBy(() -> at(NOON).write(first.group(), BOB, "Hi"))
        .isInstanceOf(RecordAlreadyExistsException.class);
    assertThat(at(NOON).read(first.group(), 20, Optional.empty()).items()).containsExactly(first);
  }

  @TestTemplate
  void aMessageHasOneTo1024Characters() {
    UUID group = at(NOON).begin(ANN, BOB, "x".repeat(1024)).group();
    for (String text : List.of("", "x".repeat(1025))) {
      assertThatThrownBy(() -> at(NOON.plusSeconds(1)).write(group, BOB, text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1 to 1024");
    }
    assertThat(at(NOON).read(group, 20, Optional.empty()).items()).hasSize(1);
  }

  @TestTemplate
  void messagesAreReadPageByPageTheNewestFirst() {
    UUID group = at(NOON).begin(ANN, BOB, "0").group();
    for (int i = 1; i < 50; i++) {
      at(NOON.plusSeconds(i)).write(group, BOB, "" + i);
    }
    List<String> read = new ArrayList<>();
    Optional<String> token = Optional.empty();
    do {
      Page<Message> page = at(NOON).read(group, 20, token);
      page.items().forEach(message -> read.add(message.message()));
      token = page.nextToken();
    } while (token.isPresent());
    assertThat(read).hasSize(50).startsWith("49", "48").endsWith("1", "0");
    assertThat(at(NOON).count(group, NOON.plusSeconds(10), NOON.plusSeconds(19))).isEqualTo(10);
  }

  @TestTemplate
  void aMessageMovesItsConversationInBothLists() {
    UUID group = at(NOON).begin(ANN, BOB, "Hello").group();
    at(NOON.plusSeconds(1)).begin(ANN, EVE, "Eve?");
    Message later = at(NOON.plusSeconds(5)).write(group, BOB, "Hi");
    Message latest = at(NOON.plusSeconds(9)).write(group, BOB, "So?");
    GroupMover mover = new GroupMover(database);
    mover.handle(inserted(latest));
    mover.handle(inserted(latest));
    mover.handle(inserted(later)); // told too late: nothing moves back
    assertThat(at(NOON).list(ANN.uuid(), 20, Optional.empty()).items())
        .extracting(Group::message)
        .containsExactly("So?", "Eve?");
    assertThat(groups.query(BOB.uuid()).list())
        .containsExactly(new Group(BOB.uuid(), latest.createdAt(), group, "So?", ANN));
    assertThat(groups.queryByMessageGroupSk(group).count()).isEqualTo(2);
  }

  private static ChangeEvent<ChatKey, Chat> inserted(Message message) {
    return new ChangeEvent<>(
        ChangeEvent.Kind.INSERT,
        new ChatKey("MSG#" + message.group(), message.createdAt()),
        Optional.empty(),
        Optional.of(message),
        "1",
        message.createdAt(),
        false);
  }
}
