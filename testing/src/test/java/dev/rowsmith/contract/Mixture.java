package dev.rowsmith.contract;

import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record of what is made of other values, one of each kind. */
@Table("mixtures")
public record Mixture(
    @PartitionKey int id,
    @Nullable Set<String> tags,
    @Nullable List<String> steps,
    @Nullable Map<String, Integer> parts,
    Tree.@Nullable Branch branch,
    Tree.@Nullable Shape shape,
    @Nullable Map<String, Object> document,
    @Json @Nullable Map<String, Integer> jsonParts) {}
