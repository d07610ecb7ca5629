package example;

import dev.rowsmith.codec.KeyTemplate;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.schema.AttributeSchema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads {@link MessageByAuthor} records.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class MessageByAuthorProjection {
  private static final KeyTemplate SORT_TEMPLATE = MessageTable.CODEC.keyTexts().get(1).template();

  private static final KeyTemplate PARTITION_TEMPLATE = 
      MessageTable.CODEC.keyTexts().get(0).template();

  private static final AttributeSchema PARTITION_TEXT = 
      MessageTable.CODEC.keyTexts().get(0).attribute();

  private static final AttributeSchema DAY = MessageTable.DAY;

  private static final AttributeSchema SENT_AT_PART = SORT_TEMPLATE.components().get(1);

  private static final AttributeSchema NUMBER = MessageTable.NUMBER;

  private static final AttributeSchema TENANT = MessageTable.TENANT;

  private static final AttributeSchema ROOM = MessageTable.ROOM;

  /**
   * What is read of a {@link Message}.
   */
  public static final Projection<Message, MessageByAuthor> OF_MESSAGE = Projection.of(
      MessageByAuthorProjection::read, MessageTable.SENT_AT, MessageTable.AUTHOR, PARTITION_TEXT);

  private MessageByAuthorProjection() {
  }

  private static MessageByAuthor read(RecordReader reader) {
    String tenant = null;
    short room = 0;
    Instant sentAt = null;
    LocalDate day = null;
    int number = 0;
    UUID author = null;
    for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
      switch (ordinal) {
        case 2 -> {
          day = SORT_TEMPLATE.reader(reader, DAY).date();
          sentAt = SORT_TEMPLATE.reader(reader, SENT_AT_PART).instant();
          number = SORT_TEMPLATE.reader(reader, NUMBER).int32();
        }
        case 5 -> author = reader.uuid();
        case 10 -> {
          tenant = PARTITION_TEMPLATE.reader(reader, TENANT).text();
          room = PARTITION_TEMPLATE.reader(reader, ROOM).int16();
        }
      }
    }
    return new MessageByAuthor(tenant, room, sentAt, day, number, author);
  }
}
