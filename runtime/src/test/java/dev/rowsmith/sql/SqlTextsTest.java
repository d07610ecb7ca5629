package dev.rowsmith.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.sql.SqlTexts.Mark;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextsTest {

  private final SqlTexts texts = new SqlTexts();

  @Test
  void isTheSameObjectEachTime() {
    SqlTexts.Text text = texts.of(List.of("SELECT ", "1"));
    assertThat(text.sql()).isEqualTo("SELECT 1");
    assertThat(texts.of(List.of("SELECT ", "1"))).isSameAs(text);
    assertThat(texts.of(List.of("SELECT", " 1"))).isEqualTo(text);
  }

  @Test
  void hasQuotedNamesAndThePartThatWrites() {
    AttributeSchema odd = new AttributeSchema(0, "odd", "o\"d", AttributeType.TEXT);
    SqlTexts.Text text =
        texts.of(List.of("WITH ", Mark.WRITE, "SET ", odd, Mark.END_OF_WRITE, " TELL"));
    assertThat(text).isEqualTo(new SqlTexts.Text("WITH SET \"o\"\"d\" TELL", "SET \"o\"\"d\""));
    assertThat(texts.of(List.of("SET ", odd)).write()).isEqualTo(text.write());
  }

  @Test
  void isRightHoweverManyThereAre() {
    for (int length = 0; length < 1000; length++) {
      assertThat(texts.of(Collections.nCopies(length, "?")).sql()).isEqualTo("?".repeat(length));
    }
    assertThat(texts.of(List.of("?", "?")).sql()).isEqualTo("??");
  }
}
