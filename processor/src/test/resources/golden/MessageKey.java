package example;

import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The key of a {@link Message}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record MessageKey(String tenant, short room, LocalDate day, Instant sentAt, int number) {}
