package example;

import dev.rowsmith.codec.EnumCodec;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordReader;
import javax.annotation.processing.Generated;

/**
 * Reads {@link ParcelByState} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ParcelByStateProjection {
  private static final EnumCodec<ParcelEnums.State> STATE_CODEC = EnumCodec
      .byName(ParcelEnums.State.values());

  /**
   * What is read of a {@link Parcel}.
   */
  public static final Projection<Parcel, ParcelByState> OF_PARCEL = Projection.of(
      ParcelByStateProjection::read, ParcelTable.SENDER, ParcelTable.NUMBER, ParcelTable.STATE,
      ParcelTable.WEIGHT);

  private ParcelByStateProjection() {
  }

  private static ParcelByState read(RecordReader reader) {
    String sender = null;
    int number = 0;
    ParcelEnums.State state = null;
    Long weight = null;
    for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
      switch (ordinal) {
        case 0 -> sender = reader.text();
        case 1 -> number = reader.int32();
        case 3 -> state = reader.enumerated(STATE_CODEC);
        case 4 -> weight = reader.int64();
      }
    }
    return new ParcelByState(sender, number, state, weight);
  }
}
