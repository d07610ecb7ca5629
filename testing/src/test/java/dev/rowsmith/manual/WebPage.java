package dev.rowsmith.manual;

import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A record with times as other programs write them. */
// docs: format
@Table("web_pages")
public record WebPage(
    @PartitionKey String url,
    @SortKey @Format("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx") Instant fetched,
    @Format("dd.MM.yyyy") LocalDate published) {}
// docs: end
