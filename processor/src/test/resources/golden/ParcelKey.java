package example;

import javax.annotation.processing.Generated;

/**
 * The key of the {@link Parcel} with this {@code sender} and this {@code number}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ParcelKey(String sender, int number) {}
