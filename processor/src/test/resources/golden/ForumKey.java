package example;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The key of the {@link Forum} with this {@code pk} and this {@code sk}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ForumKey(String pk, Instant sk) {}
