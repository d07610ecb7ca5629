package example;

import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The key of the {@link Task} with this {@code owner} and this {@code createdAt}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record TaskKey(String owner, Instant createdAt) {}
