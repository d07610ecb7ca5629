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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** What each script does on one database. */
final class Job {

  private static final int PAGE = 3;

  private static final Duration LIFE_OF_AN_ACTIVITY = Duration.ofDays(7);

  private final Database database;
  private final Clock clock;
  private final Report report;
  private final ChatDao chats;
  private final UserDao users;
  private final ActivityDao activities;
  private final Conversations conversations;
  private final ChangeFeed<ChatKey, Chat> changes;
  private final GroupMover mover;

  Job(Database database, Clock clock, Report report) {
    this.database = database;
    this.report = report;
    this.chats = new ChatDao(database);
    this.users = new UserDao(database);
    this.activities = new ActivityDao(database);
    this.clock = clock;
    this.conversations = new Conversations(database, clock);
    this.changes = chats.changes();
    this.mover = new GroupMover(database);
  }

  void run(Script script) throws IOException, InterruptedException {
    switch (script) {
      case SCHEMA_LOAD -> {
        database.createTables(chats, users, activities);
        int differences =
            chats.verifyTable().size()
                + users.verifyTable().size()
                + activities.verifyTable().size();
        report.line("schema-load", differences + " differences");
      }
      // DynamoDB has one more, which sees to it that handles are unique.
      case LIST_TABLES -> report.note("list-tables", database.listTables());
      case SEED -> seed();
      case LIST_CONVERSATIONS -> list(user("ann"));
      case GET_CONVERSATION -> read(withAnn());
      case SEND -> send(withAnn());
      case LIKE_ACTIVITIES -> like(user("bob"));
      case SCAN -> scan();
      case DROP -> {
        chats.dropTable();
        users.dropTable();
        activities.dropTable();
        report.line("drop", chats.tableExists() ? "it is there" : "it is gone");
      }
    }
  }

  private void seed() throws IOException, InterruptedException {
    Person ann = signUp("Ann Baker", "ann");
    Person bob = signUp("Bob Cole", "bob");
    Person eve = signUp("Eve Dunn", "eve");
    UUID withEve = conversations.begin(eve, ann, "Are you there?").group();
    follow(conversations.write(withEve, eve, "Ann?"));
    List<String> lines = lines();
    Message last = conversations.begin(ann, bob, lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      last = conversations.write(last.group(), i % 2 == 0 ? ann : bob, lines.get(i));
    }
    follow(last);
    post(bob, "Off to see the station");
    post(bob, "Back again");
    report.line("seed", "3 users, 2 conversations, " + (lines.size() + 2) + " messages");
  }

  private void post(Person user, String message) {
    Instant expiresAt = clock.instant().plus(LIFE_OF_AN_ACTIVITY);
    activities.createRecord(user.uuid(), message, 0, 0, 0, Optional.empty(), expiresAt);
  }

  private Person signUp(String displayName, String handle) {
    return users
        .findByHandle(handle)
        .orElseGet(() -> users.createRecord(displayName, handle, handle + "@example.org", "MOCK"))
        .person();
  }

  private Person user(String handle) {
    return users.getByHandle(handle).person();
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
    return conversations
        .list(user("ann").uuid(), 1, Optional.empty())
        .items()
        .get(0)
        .messageGroupUuid();
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
    follow(conversations.write(group, user("bob"), "One more thing"));
    list(user("ann"));
    list(user("bob"));
  }

  /** Adds to what stands there, so that likes of many users at a time are all counted. */
  private void like(Person user) {
    for (Activity each : activities.queryByUserUuid(user.uuid()).descending().list()) {
      Activity liked = activities.updateRecord(each.uuid(), set -> set.addLikesCount(1));
      report.line("activity", liked.message() + " (likes: " + liked.likesCount() + ")");
    }
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
