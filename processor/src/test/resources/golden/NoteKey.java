package example;

import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The key of a {@link Note}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record NoteKey(String author, UUID id) {}
