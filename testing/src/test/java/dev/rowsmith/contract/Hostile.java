package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Tag;

/** A record whose annotations hold what would break out of source, SQL, JSON or an expression. */
@Table("hostile-._--")
@DynamoDbOptions(tags = @Tag(key = "a:b/c=d+e-f@g", value = "/._-"))
public record Hostile(
    @PartitionKey @Column("*/ \\u000a $L ${x} {@code}") String key,
    @SortKey @Column("\"; drop table \"hostile\"; --") String sort,
    @Gsi("-_drop.--") @Column("'); --") Kind kind,
    @Column("\\u0022 + \"</script>' %s %n") @Default("\" */ \\u000a \n\t$L$T ${x} 'y' \\")
        String text,
    @Column("#n0 = :v0 OR attribute_exists(#n0)") @Enumerated({"$L", "$$_"}) String list) {

  /** Stored by texts that are as odd. */
  public enum Kind {
    @Stored("'); drop table \"hostile\"; -- \\")
    DROP,
    @Stored("\" */ \\u0022 $L ${x}")
    COMMENT
  }
}
