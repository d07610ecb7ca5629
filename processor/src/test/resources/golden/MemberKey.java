package example;

import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The key of a {@link Member}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record MemberKey(UUID user, String group) {}
