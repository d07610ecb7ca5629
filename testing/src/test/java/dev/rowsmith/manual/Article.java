package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that is updated in many ways. */
// docs: article
@Table("articles")
public record Article(
    @PartitionKey String id, String title, @Nullable String draft, int stock, Set<String> tags) {}
// docs: end
