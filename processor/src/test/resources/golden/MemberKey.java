package example;

import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The key of the {@link Member} with this {@code user} and this {@code group}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record MemberKey(UUID user, String group) {}
