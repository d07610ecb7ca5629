package dev.rowsmith.example.messages;

import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.TableQuery;
import dev.rowsmith.example.messages.Chat.Group;
import dev.rowsmith.example.messages.Chat.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** What users do: they begin conversations, write to them, and read them, the newest first. */
final class Conversations {

  private static final int LONGEST = 1024;

  private final Database database;
  private final GroupDao groups;
  private final MessageDao messages;
  private final Clock clock;

  Conversations(Database database, Clock clock) {
    this.database = database;
    this.groups = new GroupDao(database);
    this.messages = new MessageDao(database);
    this.clock = clock;
  }

  /** Begins a conversation: it is in both lists and has its first message, or there is nothing. */
  Message begin(Person writer, Person other, String text) {
    Message first = message(UUID.randomUUID(), writer, text);
    database.transact(
        groups.creating(group(writer, other, first)),
        groups.creating(group(other, writer, first)),
        messages.creating(first));
    return first;
  }

  /** Writes a message; one of the same microsecond is not replaced, but refused. */
  Message write(UUID group, Person writer, String text) {
    return messages.createRecord(message(group, writer, text));
  }

  /** A page of a user's conversations. */
  Page<Group> list(UUID owner, int size, Optional<String> token) {
    return page(groups.query(owner).descending(), size, token);
  }

  /** A page of a conversation's messages. */
  Page<Message> read(UUID group, int size, Optional<String> token) {
    return page(messages.query(group).descending(), size, token);
  }

  /** How many messages a conversation got from one time on and up to another. */
  long count(UUID group, Instant from, Instant to) {
    return messages.query(group).between(from, to).count();
  }

  private static <R> Page<R> page(TableQuery<R, R> query, int size, Optional<String> token) {
    TableQuery<R, R> first = query.limit(size);
    return token.map(first::startingAfter).orElse(first).page();
  }

  private Message message(UUID group, Person writer, String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("A message has 1 to " + LONGEST + " characters.");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Message(group, now, UUID.randomUUID(), text, writer);
  }

  private static Group group(Person owner, Person other, Message first) {
    return new Group(owner.uuid(), first.createdAt(), first.group(), first.message(), other);
  }
}
