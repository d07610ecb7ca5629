package example;

import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.Filling;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Note} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class NoteTable {
  /**
   * The {@code author} of a {@link Note}.
   */
  public static final TextAttribute<Note> AUTHOR = new TextAttribute<>(
      0, "author", "author", Trait.REQUIRED);

  /**
   * The {@code id} of a {@link Note}.
   */
  public static final OrderedAttribute<Note, UUID> ID = new OrderedAttribute<>(
      1, "id", "id", AttributeType.UUID, Trait.REQUIRED);

  /**
   * The {@code filling} of a {@link Note}.
   */
  public static final TextAttribute<Note> FILLING = new TextAttribute<>(
      2, "filling", "filling", Trait.REQUIRED);

  /**
   * The {@code origin.town} of a {@link Note}, stored as {@code origin_town}.
   */
  public static final TextAttribute<Note> ORIGIN_TOWN = new TextAttribute<>(
      3, "origin.town", "origin_town", Trait.REQUIRED);

  /**
   * The {@code origin.year} of a {@link Note}, stored as {@code origin_year}.
   */
  public static final OrderedAttribute<Note, Integer> ORIGIN_YEAR = new OrderedAttribute<>(
      4, "origin.year", "origin_year", AttributeType.INT32, Trait.REQUIRED);

  /**
   * The {@code ticket} of a {@link Note}.
   */
  public static final TextAttribute<Note> TICKET = new TextAttribute<>(
      5, "ticket", "ticket", Trait.REQUIRED);

  /**
   * The {@code version} of a {@link Note}.
   */
  public static final OrderedAttribute<Note, Integer> VERSION = new OrderedAttribute<>(
      6, "version", "version", AttributeType.INT32, Trait.DEFAULTED, Trait.VERSION);

  /**
   * The {@code createdAt} of a {@link Note}, stored as {@code created_at}.
   */
  public static final OrderedAttribute<Note, Instant> CREATED_AT = new OrderedAttribute<>(
      7, "createdAt", "created_at", AttributeType.INSTANT, Trait.REQUIRED);

  /**
   * The {@code updatedAt} of a {@link Note}, stored as {@code updated_at}.
   */
  public static final OrderedAttribute<Note, Instant> UPDATED_AT = new OrderedAttribute<>(
      8, "updatedAt", "updated_at", AttributeType.INSTANT, Trait.REQUIRED, Trait.UPDATED_AT);

  /**
   * What the table of {@link Note} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Note", "notes", AUTHOR, ID, FILLING, ORIGIN_TOWN, ORIGIN_YEAR, TICKET, VERSION,
              CREATED_AT, UPDATED_AT)
      .key(KeySchema.of(AUTHOR, ID))
      .index(IndexSchema.global("by-author", KeySchema.of(AUTHOR, CREATED_AT)))
      .build();

  /**
   * Carries a {@link Note} to a backend, and back from it.
   */
  public static final RecordCodec<Note> CODEC = new Codec();

  private NoteTable() {
  }

  /**
   * The key of the {@link Note} with this {@code author} and this {@code id}.
   */
  static Key key(String author, UUID id) {
    return Key.of(AUTHOR.operand(author), ID.operand(id));
  }

  private static final class Codec implements RecordCodec<Note> {
    @Override
    public void write(Note note, RecordWriter writer) {
      Note.Origin origin = RecordWriter.present("origin", note.origin());
      writer.text(AUTHOR, note.author());
      writer.uuid(ID, note.id());
      writer.text(FILLING, note.filling());
      writer.text(ORIGIN_TOWN, origin.town());
      writer.int32(ORIGIN_YEAR, origin.year());
      writer.text(TICKET, note.ticket());
      writer.int32(VERSION, note.version());
      writer.instant(CREATED_AT, note.createdAt());
      writer.instant(UPDATED_AT, note.updatedAt());
    }

    @Override
    public Note read(RecordReader reader) {
      String author = null;
      UUID id = null;
      String filling = null;
      String originTown = null;
      int originYear = 0;
      String ticket = null;
      int version = 0;
      Instant createdAt = null;
      Instant updatedAt = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> author = reader.text();
          case 1 -> id = reader.uuid();
          case 2 -> filling = reader.text();
          case 3 -> originTown = reader.text();
          case 4 -> originYear = reader.int32();
          case 5 -> ticket = reader.text();
          case 6 -> version = reader.int32();
          case 7 -> createdAt = reader.instant();
          case 8 -> updatedAt = reader.instant();
        }
      }
      Note.Origin origin = new Note.Origin(originTown, originYear);
      return new Note(author, id, filling, origin, ticket, version, createdAt, updatedAt);
    }

    @Override
    public Key key(Note note) {
      return NoteTable.key(note.author(), note.id());
    }

    @Override
    public Note filled(Note note, Filling filling_) {
      return new Note(note.author(), filling_.id(note.id()), note.filling(), note.origin(),
          filling_.textId(note.ticket()), (int) filling_.version(),
          filling_.createdAt(note.createdAt()), filling_.now());
    }

    @Override
    public long version(Note note) {
      return note.version();
    }
  }
}
