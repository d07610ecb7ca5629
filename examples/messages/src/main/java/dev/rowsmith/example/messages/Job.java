package dev.rowsmith.example.messages;

import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.example.Report;
import dev.rowsmith.example.messages.Chat.Group;
import dev.rowsmith.example.messages.Chat.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What each script does on one database. */
final class Job {

  static final Person ANN = new Person(new UUID(1, 1), "Ann Baker", "ann");
  static final Person BOB = new Person(new UUID(1, 2), "Bob Cole", "bob");
  static final Person EVE = new Person(new UUID(1, 3), "Eve Dunn", "eve");

  private static final int PAGE = 3;

  private final Database database;
  private final Report report;
  private final ChatDao chats;
  private final Conversations conversations;
  private final ChangeFeed<ChatKey, Chat> changes;
  private final GroupMover mover;

  Job(Database database, Clock clock, Supplier<UUID> ids, Report report) {
    this.database = database;
    this.report = report;
    this.chats = new ChatDao(database);
    this.conversations = new Conversations(database, clock, ids);
    this.changes = chats.changes();
    this.mover = new GroupMover(database);
  }

  void run(Script script) throws IOException, InterruptedException {
    switch (script) {
      case SCHEMA_LOAD -> {
        chats.createTable();
        report.line("schema-load", chats.verifyTable().size() + " differences");
      }
      case LIST_TABLES -> report.line("list-tables", database.listTables());
      case SEED -> seed();
      case LIST_CONVERSATIONS -> list(ANN);
      case GET_CONVERSATION -> read(withAnn());
      case SEND -> send(withAnn());
      case SCAN -> scan();
      case DROP -> {
        chats.dropTable();
        report.line("drop", chats.tableExists() ? "it is there" : "it is gone");
      }
    }
  }

  private void seed() throws IOException, InterruptedException {
    UUID withEve = conversations.begin(EVE, ANN, "Are you there?").group();
    follow(conversations.write(withEve, EVE, "Ann?"));
    List<String> lines = lines();
    Message last = conversations.begin(ANN, BOB, lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      last = conversations.write(last.group(), i % 2 == 0 ? ANN : BOB, lines.get(i));
    }
    follow(last);
    report.line("seed", "2 conversations, " + (lines.size() + 2) + " messages");
  }

  /** Handles what changed, up to this message: a stream tells of it a little later. */
  private void follow(Message sent) throws InterruptedException {
    AtomicBoolean reached = new AtomicBoolean();
    while (!reached.get()) {
      int handled =
          changes.poll(
              100,
              event -> {
                mover.handle(event);
                reached.compareAndSet(false, event.newRecord().equals(Optional.of(sent)));
              });
      if (handled == 0) {
        Thread.sleep(50);
      }
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream = Job.class.getResourceAsStream("/messages/conversation.txt")) {
      byte[] text = Objects.requireNonNull(stream).readAllBytes();
      return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private UUID withAnn() {
    return conversations.list(ANN.uuid(), 1, Optional.empty()).items().get(0).messageGroupUuid();
  }

  private void list(Person owner) {
    for (Group group : conversations.list(owner.uuid(), PAGE, Optional.empty()).items()) {
      report.line(group.user().handle(), group.message() + " (" + group.lastMessageAt() + ")");
    }
  }

  private void read(UUID group) {
    List<Message> all = new ArrayList<>();
    Optional<String> token = Optional.empty();
    do {
      Page<Message> page = conversations.read(group, PAGE, token);
      report.line("page", page.items().size() + " messages");
      page.items().forEach(message -> report.line(message.user().handle(), message.message()));
      all.addAll(page.items());
      token = page.nextToken();
    } while (token.isPresent());
    Instant newest = all.get(0).createdAt();
    report.line(
        "last minute", conversations.count(group, newest.minusSeconds(60), newest) + " messages");
  }

  private void send(UUID group) throws InterruptedException {
    follow(conversations.write(group, BOB, "One more thing"));
    list(ANN);
    list(BOB);
  }

  private void scan() {
    report.line(
        "scan",
        chats.scan().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.getClass().getSimpleName(), TreeMap::new, Collectors.counting())));
  }
}
