package dev.rowsmith.example.messages;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.dynamodb.StreamDecoder;
import dev.rowsmith.example.messages.Chat.Group;
import dev.rowsmith.example.messages.Chat.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the changes of the table: a new message moves its conversation to the top of the lists
 * that it is in. The changes of conversations themselves say nothing new.
 */
final class GroupMover {

  private static final int ATTEMPTS = 5;

  private final Database database;
  private final GroupDao groups;

  GroupMover(Database database) {
    this.database = database;
    this.groups = new GroupDao(database);
  }

  /** What a Lambda function is called with. */
  void handleLambda(String json) {
    StreamDecoder.of(ChatTable.CHANGES).decodeLambda(json).forEach(this::handle);
  }

  /** May be told of a change more than once, and of an earlier one after a later one. */
  void handle(ChangeEvent<ChatKey, Chat> event) {
    if (event.newRecord().orElse(null) instanceof Message message) {
      move(message, ATTEMPTS);
    }
  }

  private void move(Message latest, int attempts) {
    List<TransactionWrite> writes = new ArrayList<>();
    for (Group group : groups.queryByMessageGroupSk(latest.group()).list()) {
      if (group.lastMessageAt().isBefore(latest.createdAt())) {
        writes.add(
            groups.deleting(
                group.owner(), group.lastMessageAt(), GroupTable.MESSAGE_GROUP_UUID.exists()));
        writes.add(groups.creating(group.with(latest)));
      }
    }
    try {
      database.transact(writes);
    } catch (TransactionCanceledException e) {
      if (attempts == 1) {
        throw e;
      }
      // Somebody else moved one of them, and the index may tell so a little later.
      move(latest, attempts - 1);
    }
  }
}
