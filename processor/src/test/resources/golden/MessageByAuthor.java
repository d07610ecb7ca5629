package example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What the index {@code author-index} holds of a {@link Message}: the keys of the index and
 * of the table.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record MessageByAuthor(String tenant, short room, Instant sentAt, LocalDate day, int number,
      UUID author) {}
