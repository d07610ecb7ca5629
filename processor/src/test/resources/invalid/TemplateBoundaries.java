package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;

@Table
record NothingBetween(
    @PartitionKey(template = "{a}{b}{c:04}{d}{e}") String pk, // RS063 RS063
    String a,
    int b,
    int c,
    LocalDate d,
    String e) {}

@Table
record TooWide(
    @PartitionKey(template = "{a:04}#{b:011}#{c:010}") String pk, // RS064 RS064
    byte a,
    int b,
    int c) {}

@Table
record PaddedText(@PartitionKey(template = "{a:04}") String a) {} // RS064
