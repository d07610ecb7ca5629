package example;

import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.SetCodec;
import dev.rowsmith.schema.AttributeType;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads {@link ParcelByTown} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ParcelByTownProjection {
  private static final SetCodec<String> TAGS_CODEC = SetCodec.of("tags", AttributeType.TEXT,
      RecordReader::text);

  /**
   * What is read of a {@link Parcel}.
   */
  public static final Projection<Parcel, ParcelByTown> OF_PARCEL = Projection.of(
      ParcelByTownProjection::read, ParcelTable.SENDER, ParcelTable.NUMBER, ParcelTable.TOWN,
      ParcelTable.NOTE, ParcelTable.TAGS);

  private ParcelByTownProjection() {
  }

  private static ParcelByTown read(RecordReader reader) {
    String sender = null;
    int number = 0;
    String town = null;
    String note = null;
    Set<String> tags = Set.of();
    for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
      switch (ordinal) {
        case 0 -> sender = reader.text();
        case 1 -> number = reader.int32();
        case 5 -> town = reader.text();
        case 6 -> note = reader.text();
        case 7 -> tags = reader.set(TAGS_CODEC);
      }
    }
    return new ParcelByTown(sender, number, town, note, tags);
  }
}
