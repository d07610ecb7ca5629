package dev.rowsmith.example.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableConfigTest {

  private static final String JSON = Sessions.shipped();

  @Test
  void isReadAndWrittenAsItWas() {
    TableConfig config = ConfigJson.read(JSON);
    assertThat(config.indexes()).containsOnlyKeys("status-index");
    assertThat(ConfigJson.write(config)).isEqualTo(JSON.replaceAll("\\s", ""));
    assertThat(ConfigJson.read(ConfigJson.write(config))).isEqualTo(config);
  }

  @Test
  void whatMayBeLeftOut() {
    TableConfig config =
        ConfigJson.read(
            """
            {"table_base_name": "t", "pk": {"name": "id", "type": "NUMBER"}, "tag_key": "a", "tag_value": "b"}
            """);
    assertThat(config.key().sk()).isNull();
    assertThat(config.stream()).isFalse();
    assertThat(config.indexes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"table_base_name\": \"user_sessions\", | '' | table_base_name is missing.",
        "\"pk\": {\"name\": \"user_id\", \"type\": \"STRING\"}, | '' | pk is missing.",
        "\"type\": \"NUMBER\" | \"type\": \"DATE\" | indexes.status-index.sk.type: DATE is none of",
        "\"expires_at\" | \"user_id\" | user_id is a STRING and a NUMBER.",
        "\"BackupPolicy\" | \"\" | tag_key is no text, or an empty one.",
        "\"Daily\" | Daily | The configuration is no JSON.",
      })
  void tellsWhatIsWrong(String found, String instead, String message) {
    assertThat(JSON).contains(found);
    assertThatThrownBy(() -> ConfigJson.read(JSON.replaceFirst(Pattern.quote(found), instead)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
