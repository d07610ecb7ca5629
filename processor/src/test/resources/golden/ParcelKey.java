package example;

import javax.annotation.processing.Generated;

/**
 * The key of a {@link Parcel}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ParcelKey(String sender, int number) {}
