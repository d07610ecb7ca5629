package dev.rowsmith.differential;

import dev.rowsmith.contract.Booking;
import dev.rowsmith.contract.BookingTable;
import dev.rowsmith.contract.FineTable;
import dev.rowsmith.contract.Library;
import dev.rowsmith.contract.LibraryTable;
import dev.rowsmith.contract.LoanTable;
import dev.rowsmith.contract.Note;
import dev.rowsmith.contract.NoteTable;
import dev.rowsmith.contract.Post;
import dev.rowsmith.contract.PostTable;
import dev.rowsmith.contract.ReaderTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Records whose keys are texts made of components. */
final class TemplateSubjects {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private TemplateSubjects() {}

  /** A part of a key beside one that is composite. */
  static Subject<Booking> booking() {
    return Subject.of(Booking.class, BookingTable.SCHEMA, BookingTable.CODEC)
        .with("room", Pool.of(1, 0, 10, 999))
        .templates(key -> key.padded("room", 3));
  }

  /** Texts and times within keys. */
  static Subject<Note> note() {
    Pool parts = Pool.of("a", "b", "a!", "a:", "é", "ab", "A", "").refusing("a::", "a/", "a\0");
    return Subject.of(Note.class, NoteTable.SCHEMA, NoteTable.CODEC)
        .with("shelf", parts)
        .with("folder", parts)
        .with("tag", parts)
        .with("name", parts)
        .templates(
            key ->
                key.endingAt("shelf", "::")
                    .endingAt("tag", "/")
                    .matched("tag")
                    .order(
                        row ->
                            row.get("tag")
                                + "/"
                                + TIME.format((Instant) row.byComponent().get("at"))
                                + "/"
                                + row.get("name")));
  }

  /** A component that is the text itself. */
  static Subject<Post> post() {
    return Subject.of(Post.class, PostTable.SCHEMA, PostTable.CODEC)
        .with("number", Pool.of(1, 0, 10, 9999).refusing(-1, 10_000))
        .with("sk", Pool.of("POST#2026-11-20#0001", "POST#", "a"))
        .templates(
            key ->
                key.padded("number", 4)
                    .made(
                        "sk",
                        row ->
                            "POST#"
                                + row.get("day")
                                + "#"
                                + String.format(Locale.ROOT, "%04d", row.get("number"))));
  }

  /** Several record types in one table. */
  static Experiment library() {
    return new Experiment(
        "Library",
        List.of(
            Subject.of(Library.Reader.class, ReaderTable.SCHEMA, ReaderTable.CODEC)
                .with("sk", Pool.of("READER", "LOAN#0001"))
                .templates(key -> key.made("sk", row -> "READER")),
            Subject.of(Library.Loan.class, LoanTable.SCHEMA, LoanTable.CODEC)
                .with("number", Pool.of(1, 0, 10, 9999))
                .templates(key -> key.padded("number", 4)),
            Subject.of(Library.Fine.class, FineTable.SCHEMA, FineTable.CODEC)),
        database -> new OpenWhole<>(database, LibraryTable.SCHEMA, LibraryTable.CODEC));
  }
}
