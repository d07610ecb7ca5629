package invalid;

import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record TooManyAttributes(@PartitionKey int id, @Embedded Year year) { // RS024

  record Year(
      @Embedded Month c0,
      @Embedded Month c1,
      @Embedded Month c2,
      @Embedded Month c3,
      @Embedded Month c4,
      @Embedded Month c5,
      @Embedded Month c6,
      @Embedded Month c7,
      @Embedded Month c8,
      @Embedded Month c9,
      @Embedded Month c10,
      @Embedded Month c11) {}

  record Month(
      @Embedded Day c0,
      @Embedded Day c1,
      @Embedded Day c2,
      @Embedded Day c3,
      @Embedded Day c4,
      @Embedded Day c5,
      @Embedded Day c6,
      @Embedded Day c7,
      @Embedded Day c8,
      @Embedded Day c9,
      @Embedded Day c10,
      @Embedded Day c11) {}

  record Day(
      int c0,
      int c1,
      int c2,
      int c3,
      int c4,
      int c5,
      int c6,
      int c7,
      int c8,
      int c9,
      int c10,
      int c11) {}
}
