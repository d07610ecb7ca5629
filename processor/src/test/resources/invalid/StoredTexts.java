package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.Table;

@Table
record StoredTexts(
    @PartitionKey int id,
    @Enumerated(value = {"A", "a"}, stored = StoredForm.LOWER_CASE) String letter, // RS045
    @Enumerated(stored = StoredForm.LOWER_CASE) Cases cases, // RS045
    Kind kind) {

  enum Cases { One, ONE }

  enum Kind {
    @Stored("b") A,
    @Stored("b") B, // RS045
    @Stored("") C, // RS045
    @Stored("x\0") D, // RS045
    @Stored("F") E,
    @Stored("g") F,
    @Stored("E") G
  }
}
