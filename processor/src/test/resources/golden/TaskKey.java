package example;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The key of a {@link Task}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record TaskKey(String owner, Instant createdAt) {}
