package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with key templates. */
// docs: template-key
@Table("chat")
public record ChatMessage(
    @PartitionKey(template = "USER#{user}") UUID user,
    @SortKey(template = "MSG#{day}#{number:08}") @Nullable String sk,
    LocalDate day,
    int number,
    String text) {}
// docs: end
