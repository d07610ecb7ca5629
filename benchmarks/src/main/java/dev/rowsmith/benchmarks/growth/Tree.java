package dev.rowsmith.benchmarks.growth;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A record with records within one another. */
@Table("trees")
public record Tree(@PartitionKey String id, Branch top) {

  /** One that may hold another. */
  public record Branch(String name, @Nullable Branch next) {}

  static Tree of(int levels) {
    Branch branch = null;
    for (int level = levels; level > 0; level--) {
      branch = new Branch("level " + level, branch);
    }
    if (branch == null) {
      throw new IllegalArgumentException("no level");
    }
    return new Tree("tree", branch);
  }

  /** The item, as DynamoDB sends it. */
  static String json(int levels) {
    String next = "";
    for (int level = levels; level > 0; level--) {
      String name = "\"name\":{\"S\":\"level " + level + "\"}";
      next = ",\"next\":{\"M\":{" + name + next + "}}";
    }
    return "{\"id\":{\"S\":\"tree\"}" + next.replaceFirst("next", "top") + "}";
  }
}
