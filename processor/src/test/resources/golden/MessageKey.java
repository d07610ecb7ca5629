package example;

import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * The key of the {@link Message} with this {@code tenant} and this {@code room} and this
 * {@code day} and this {@code sentAt} and this {@code number}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record MessageKey(String tenant, short room, LocalDate day, Instant sentAt, int number) {}
