package example;

import javax.annotation.processing.Generated;

/**
 * What the index {@code state-index} holds of a {@link Parcel}: the keys of the index and of
 * the table.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ParcelByState(String sender, int number, ParcelEnums.State state, Long weight) {}
