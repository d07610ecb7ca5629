package dev.rowsmith.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "name, name, 0",
    "nmae, name, 1",
    "nam, name, 1",
    "names, name, 1",
    "abc, xyz, 3",
    "'', ab, 2"
  })
  void countsEdits(String one, String other, int edits) {
    assertThat(Spelling.distance(one, other)).isEqualTo(edits);
    assertThat(Spelling.distance(other, one)).isEqualTo(edits);
  }

  @Test
  void suggestsTheNearestName() {
    assertThat(Spelling.suggest("personid", List.of("name", "personId")))
        .isEqualTo("Did you mean \"personId\"?");
  }

  @Test
  void listsTheNamesWhereNoneIsNear() {
    assertThat(Spelling.suggest("colour", List.of("name", "id")))
        .isEqualTo("Choose one of name, id.");
    assertThat(Spelling.suggest("colour", List.of())).isEqualTo("There is none.");
  }

  @Test
  void cutsALongList() {
    List<String> names = IntStream.range(0, 30).mapToObj(i -> "n" + i).toList();
    assertThat(Spelling.list(names)).endsWith("n11, …");
  }

  @Test
  void writesOutWhatATerminalWouldNotShow() {
    assertThat(Spelling.quote("a\nb\ud83d\u202e😀")).isEqualTo("\"a\\u000ab\\ud83d\\u202e😀\"");
  }
}
