package example;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The key of a {@link Forum}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ForumKey(String pk, Instant sk) {}
