package dev.rowsmith.contract;

import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.List;

/** A record whose elements are lists, and one whose JSON takes more than its texts. */
@Table("grids")
public record Grid(@PartitionKey String id, List<List<Integer>> rows, @Json List<String> signs) {}
