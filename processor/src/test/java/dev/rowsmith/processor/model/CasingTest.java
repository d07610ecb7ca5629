package dev.rowsmith.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {

  @ParameterizedTest
  @CsvSource({
    "phoneNumber, phone_number, PHONE_NUMBER, PhoneNumber",
    "phone_number, phone_number, PHONE_NUMBER, PhoneNumber",
    "phone-number, phone_number, PHONE_NUMBER, PhoneNumber",
    "Phone, phone, PHONE, Phone",
    "HTTPServer, http_server, HTTP_SERVER, HTTPServer",
    "userID, user_id, USER_ID, UserID",
    "ID, id, ID, ID",
    "aB, a_b, A_B, AB",
    "line2Text, line2_text, LINE2_TEXT, Line2Text",
    "$x, x, X, X",
    "_x, x, X, X",
    "$, $, $, $",
    "by.owner.index, by_owner_index, BY_OWNER_INDEX, ByOwnerIndex",
    "title, title, TITLE, Title",
    "名前, 名前, 名前, 名前",
    "ünïcødé, ünïcødé, ÜNÏCØDÉ, Ünïcødé",
    "größeInCm, größe_in_cm, GRÖSSE_IN_CM, GrößeInCm",
    "𐐨x, 𐐨x, 𐐀X, 𐐀x",
  })
  void makesNamesOfOtherCases(String name, String snake, String upperSnake, String pascal) {
    assertThat(Casing.snake(name)).isEqualTo(snake);
    assertThat(Casing.upperSnake(name)).isEqualTo(upperSnake);
    assertThat(Casing.pascal(name)).isEqualTo(pascal);
  }
}
