package example;

import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * What the index {@code by-town} holds of a {@link Parcel}: the keys of the index and of the
 * table, and what it includes.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public record ParcelByTown(String sender, int number, String town, String note, Set<String> tags) {}
