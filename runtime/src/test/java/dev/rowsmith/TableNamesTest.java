package dev.rowsmith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableNamesTest {

  @Test
  void prefixStandsBeforeTheName() {
    assertThat(TableNames.prefix("dev_").fullName("phonebook", 63)).isEqualTo("dev_phonebook");
    assertThat(TableNames.prefix("").fullName("Phone.Book", 63)).isEqualTo("Phone.Book");
  }

  @Test
  void organizationIsLowerCaseWithHyphens() {
    TableNames names = TableNames.organization("Acme", "web_shop");
    assertThat(names.fullName("PHONE_BOOK", 63)).isEqualTo("acme-web-shop-phone-book");
    assertThat(names.prefix()).isEqualTo("acme-web-shop-");
  }

  @Test
  void longNamesAreCutAndStayUnique() {
    TableNames names = TableNames.organization("acme", "shop");
    String one = names.fullName("t".repeat(80) + "1", 63);
    String other = names.fullName("t".repeat(80) + "2", 63);
    assertThat(one).hasSize(63).startsWith("acme-shop-ttt").isNotEqualTo(other);
    assertThat(one).isEqualTo(names.fullName("t".repeat(80) + "1", 63));
  }

  @Test
  void namesAreCutByBytesBetweenCharacters() {
    String cut = TableNames.cut("😀".repeat(30), 63);
    assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
    assertThat(cut).matches("(😀)+-[0-9a-f]{8}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev\"", "a b", "é", "a;drop table x", "a/"})
  void otherCharactersAreRefused(String prefix) {
    assertThatThrownBy(() -> TableNames.prefix(prefix))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(prefix);
    assertThatThrownBy(() -> TableNames.organization(prefix, "shop"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
