package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Version;

/** A record whose writes are counted. */
@Table("drafts")
public record Draft(@PartitionKey int id, String text, long words, @Version int version) {

  static Draft fresh(int id, String text) {
    return new Draft(id, text, 0, 0);
  }

  Draft saying(String newText) {
    return new Draft(id, newText, words, version);
  }

  Draft counting() {
    return new Draft(id, text, words + 1, version);
  }

  Draft at(int newVersion) {
    return new Draft(id, text, words, newVersion);
  }
}
