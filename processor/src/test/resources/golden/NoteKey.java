package example;

import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The key of the {@link Note} with this {@code author} and this {@code id}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record NoteKey(String author, UUID id) {}
