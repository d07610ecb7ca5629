package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Ttl;
import java.time.Duration;
import java.time.Instant;

/** A file that a user brought. It is gone after five days. */
@Table("dlp-file-upload-table")
public record FileUpload(
    @PartitionKey String s3Uri,
    @Gsi("uid") String uid,
    Instant created,
    String filename,
    @Ttl Instant ttl) {

  /** An upload that has just been. */
  static FileUpload of(String s3Uri, String uid, String filename, Instant now) {
    return new FileUpload(s3Uri, uid, now, filename, now.plus(Duration.ofDays(5)));
  }
}
