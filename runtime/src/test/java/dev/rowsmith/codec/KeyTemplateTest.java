package dev.rowsmith.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Attribute;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.schema.AttributeType;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyTemplateTest {

  private static final TextAttribute<Object> ROOM = new TextAttribute<>(0, "room", "room");
  private static final OrderedAttribute<Object, Integer> SEQ =
      new OrderedAttribute<>(1, "seq", "seq", AttributeType.INT32);
  private static final OrderedAttribute<Object, Instant> AT =
      new OrderedAttribute<>(2, "at", "at", AttributeType.INSTANT);
  private static final OrderedAttribute<Object, UUID> USER =
      new OrderedAttribute<>(3, "user", "user", AttributeType.UUID);
  private static final OrderedAttribute<Object, LocalTime> TIME =
      new OrderedAttribute<>(4, "time", "time", AttributeType.TIME);
  private static final OrderedAttribute<Object, Character> GRADE =
      new OrderedAttribute<>(5, "grade", "grade", AttributeType.CHARACTER);

  private static final Comparator<Object> ORDER = ValueOrder.of(AttributeType.TEXT);

  private static final KeyTemplate MESSAGE =
      KeyTemplate.starting("MSG#").then(ROOM, "#").thenPadded(SEQ, 8, "");
  private static final KeyTemplate ROOM_AND_SEQ = KeyTemplate.composite(ROOM, SEQ);

  @Test
  void putsValuesBetweenLiterals() {
    assertThat(text(MESSAGE, ROOM.operand("lobby"), SEQ.operand(7)))
        .isEqualTo("MSG#lobby#00000007");
    assertThat(text(KeyTemplate.starting("PROFILE"))).isEqualTo("PROFILE");
    KeyTemplate times = KeyTemplate.starting("").then(AT, "/").then(TIME, "").then(GRADE, "");
    Instant at = Instant.parse("2026-11-20T18:30:23.640060999Z");
    LocalTime time = LocalTime.of(1, 2);
    assertThat(text(times, AT.operand(at), TIME.operand(time), GRADE.operand('A')))
        .isEqualTo("2026-11-20T18:30:23.640060Z/01:02:00.000000A");
  }

  @Test
  void stopsAtTheFirstComponentWithoutAValue() {
    assertThat(MESSAGE.text(List.of())).isEqualTo(new KeyTemplate.Text("MSG#", false, false));
    assertThat(MESSAGE.text(List.of(ROOM.operand("a"))).text()).isEqualTo("MSG#a#");
    assertThat(MESSAGE.beginning(List.of(), ROOM.operand("lob"))).isEqualTo("MSG#lob");
    assertThat(ROOM_AND_SEQ.beginning(List.of(), ROOM.operand("a#"))).isEqualTo("a$c");
  }

  @Test
  void tellsWhetherAValueIsStoredInAnotherForm() {
    KeyTemplate template = KeyTemplate.starting("").then(AT, "");
    assertThat(template.text(List.of(AT.operand(Instant.EPOCH))).changed()).isFalse();
    assertThat(template.text(List.of(AT.operand(Instant.EPOCH.plusNanos(1)))).changed()).isTrue();
  }

  @Test
  void refusesWhatCouldBeReadInTwoWays() {
    assertRefused(MESSAGE, "holds a part of \"#\"", ROOM.operand("a#b"), SEQ.operand(1));
    KeyTemplate doubled = KeyTemplate.starting("").then(ROOM, "::").then(SEQ, "");
    assertRefused(doubled, "holds a part of \"::\"", ROOM.operand("a:"), SEQ.operand(1));
    assertThat(text(doubled, ROOM.operand("a:b"), SEQ.operand(-1))).isEqualTo("a:b::-1");
    KeyTemplate digits = KeyTemplate.starting("").then(SEQ, "0");
    assertRefused(digits, "holds a part of \"0\"", SEQ.operand(10));
  }

  @Test
  void refusesNumbersThatThePaddingHasNoRoomFor() {
    assertThat(text(MESSAGE, ROOM.operand(""), SEQ.operand(99_999_999))).isEqualTo("MSG##99999999");
    String problem = "is no number of at most 8 digits";
    assertRefused(MESSAGE, problem, ROOM.operand(""), SEQ.operand(100_000_000));
    assertRefused(MESSAGE, problem, ROOM.operand(""), SEQ.operand(-1));
  }

  @Test
  void refusesNull() {
    assertRefused(MESSAGE, "is null, but a part of the key", ROOM.operand(null), SEQ.operand(1));
    assertRefused(ROOM_AND_SEQ, "holds the character NUL", ROOM.operand("\0"), SEQ.operand(1));
  }

  @Test
  void readsItsOwnTexts() {
    UUID user = UUID.fromString("8c5f2a10-6b1e-4d7a-9c3f-0a1b2c3d4e5f");
    KeyTemplate template =
        KeyTemplate.starting("U").then(USER, "").then(ROOM, "#").then(SEQ, "#").then(AT, "");
    Instant at = Instant.parse("0000-01-01T00:00:00Z");
    String text =
        text(template, USER.operand(user), ROOM.operand(""), SEQ.operand(-7), AT.operand(at));
    assertThat(read(template, text, USER).uuid()).isEqualTo(user);
    assertThat(read(template, text, ROOM).text()).isEmpty();
    assertThat(read(template, text, SEQ).int32()).isEqualTo(-7);
    assertThat(read(template, text, AT).instant()).isEqualTo(at);
  }

  @Test
  void refusesStoredTextsOfOthers() {
    for (String text :
        List.of(
            "",
            "MSG#",
            "MSG#a",
            "MSG#a#7",
            "MSG#a#000000007",
            "USR#a#00000007",
            "MSG#a#-0000007")) {
      assertThatThrownBy(() -> read(MESSAGE, text, ROOM))
          .as(text)
          .isInstanceOf(ValueException.class)
          .hasMessage("is within a stored key that its template does not make");
    }
    KeyTemplate user = KeyTemplate.starting("").then(USER, "");
    assertThatThrownBy(() -> read(user, "8C5F2A10-6B1E-4D7A-9C3F-0A1B2C3D4E5F", USER))
        .isInstanceOf(ValueException.class);
    KeyTemplate seq = KeyTemplate.starting("").then(SEQ, "");
    assertThatThrownBy(() -> read(seq, "+7", SEQ)).isInstanceOf(ValueException.class);
  }

  @Test
  void sortsCompositesLikeTheirValues() {
    List<String> rooms =
        new ArrayList<>(
            List.of(
                "", "\u0001", " ", "!", "#", "$", "$A", "$b", "%", "-", "0", "a", "a#", "a$",
                "a%"));
    rooms.addAll(List.of("a\u0001", "ab", "é", "\uD7FF", "\uE000", "\uFFFF", "😀", "\uDBFF\uDFFF"));
    int[] numbers = {Integer.MIN_VALUE, -10, -1, 0, 9, 10, Integer.MAX_VALUE};
    List<String> texts = new ArrayList<>();
    rooms.sort(ORDER::compare);
    for (String room : rooms) {
      for (int number : numbers) {
        texts.add(text(ROOM_AND_SEQ, ROOM.operand(room), SEQ.operand(number)));
      }
    }
    List<String> sorted = new ArrayList<>(texts);
    sorted.sort(ORDER::compare);
    assertThat(texts).isEqualTo(sorted).doesNotHaveDuplicates();
    assertThat(text(ROOM_AND_SEQ, ROOM.operand("a b"), SEQ.operand(7)))
        .isEqualTo("a$`b#0000000007#");
    assertThat(text(ROOM_AND_SEQ, ROOM.operand("a"), SEQ.operand(-1))).isEqualTo("a#-2147483647#");
  }

  private static String text(KeyTemplate template, Operand... values) {
    return template.text(List.of(values)).text();
  }

  private static void assertRefused(KeyTemplate template, String problem, Operand... values) {
    assertThatThrownBy(() -> text(template, values))
        .isInstanceOf(ValueException.class)
        .hasMessageStartingWith(problem);
  }

  private static RecordReader read(KeyTemplate template, String text, Attribute<?, ?> component) {
    return template.reader(ValueRow.reader(new Operand(component, text)), component);
  }
}
