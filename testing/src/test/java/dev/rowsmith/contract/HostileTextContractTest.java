package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.contract.Hostile.Kind;
import dev.rowsmith.testing.RowsmithTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Texts that mean something to SQL, to an expression or to a compiler are texts here. */
@RowsmithTest
class HostileTextContractTest {

  private static final UUID USER = new UUID(1, 2);

  /** As programs that look for injections try them. */
  private static final List<String> ATTACKS =
      List.of(
          "'",
          "\"",
          "`",
          "\\",
          "\\'",
          "''",
          "'--",
          "';--",
          "' OR '1'='1",
          "\" OR \"\"=\"",
          "1 OR 1=1",
          "1; DROP TABLE \"order\"; --",
          "'; DROP TABLE \"order\" CASCADE; --",
          "\"; DROP TABLE \"order\"; --",
          "') OR ('a'='a",
          "' UNION SELECT current_user --",
          "'; SELECT pg_sleep(10); --",
          "' AND 1=(SELECT count(*) FROM pg_tables) --",
          "'||(SELECT version())||'",
          "$$; DROP TABLE \"order\"; $$",
          "$1",
          "?",
          "??",
          "?::text",
          ":name",
          "{fn now()}",
          "{call x()}",
          "%",
          "_",
          "a%b_c",
          "%' ESCAPE '!",
          "E'\\x27'",
          "U&'\\0027'",
          "/* */",
          "/*!50000 x */",
          "-- ",
          "#",
          "#0",
          ":0",
          "#0 = :0",
          ":0 OR attribute_exists(#0)",
          "attribute_not_exists(id)",
          "SET #0 = :0 REMOVE #1",
          "a.b[0].c",
          "SELECT * FROM \"order\"",
          "{\"S\":\"x\"}",
          "{\"$gt\":\"\"}",
          "${jndi:ldap://127.0.0.1/a}",
          "%s%n%d",
          "<script>alert(1)</script>",
          "\r\nX: y",
          "\u202E\u2066",
          "ʼ OR 1=1",
          "＇ OR 1=1",
          "DESC; --",
          "1e309",
          "NULL",
          "null",
          "true",
          "[]",
          "{}",
          "{a,b}");

  @TestTemplate
  void attackByAValueIsStoredAsItIs(Database database) {
    PageDao pages = new PageDao(database);
    pages.createTable();
    for (int i = 0; i < ATTACKS.size(); i++) {
      String attack = ATTACKS.get(i);
      Page page = new Page(USER, attack, attack, i);
      assertThat(pages.createRecord(page)).isEqualTo(page);
      assertThat(pages.getRecord(USER, attack)).isEqualTo(page);
      assertThat(pages.query(USER).equalTo(attack).list()).containsExactly(page);
      assertThat(pages.query(USER).beginsWith(attack).first()).contains(page);
      assertThat(pages.query(USER).between(attack, attack).count()).isEqualTo(1);
      Condition<Page> same =
          PageTable.SELECT.equalTo(attack).and(PageTable.SELECT.contains(attack));
      assertThat(pages.scan().filter(same).list()).containsExactly(page);
      assertThat(pages.scan().filter(PageTable.SELECT.in("x", attack)).count()).isEqualTo(1);
      assertThat(pages.updateRecord(USER, attack, set -> set.select("was " + attack).onlyIf(same)))
          .extracting(Page::select)
          .isEqualTo("was " + attack);
    }
    assertThat(pages.scan().count()).isEqualTo(ATTACKS.size());
    for (String attack : ATTACKS) {
      assertThat(pages.deleteRecord(USER, attack, PageTable.SELECT.contains(attack))).isTrue();
    }
    assertThat(pages.scan().count()).isZero();
  }

  @TestTemplate
  void attackByAPageTokenIsNoToken(Database database) {
    PageDao pages = new PageDao(database);
    pages.createTable();
    for (String attack : ATTACKS) {
      assertThatThrownBy(() -> pages.query(USER).startingAfter(attack).list())
          .isInstanceOf(InvalidPageTokenException.class)
          .hasMessageNotContaining(attack.length() > 3 ? attack : "planted");
    }
  }

  @TestTemplate
  void attackByAnAnnotationIsAName(Database database) {
    HostileDao dao = new HostileDao(database);
    dao.createTable();
    dao.createTable();
    Hostile record = new Hostile("k", "s", Kind.DROP, "t", "$L");
    assertThat(dao.createRecord(record)).isEqualTo(record);
    assertThat(dao.createRecord("k", "r", Kind.COMMENT, "t", "$$_").kind()).isEqualTo(Kind.COMMENT);
    assertThat(dao.getRecord("k", "s")).isEqualTo(record);
    assertThat(dao.queryByDrop(Kind.DROP).list()).containsExactly(record);
    assertThat(dao.query("k").greaterThan("r").count()).isEqualTo(1);
    assertThat(
            dao.updateRecord(
                "k", "s", set -> set.kind(Kind.COMMENT).onlyIf(HostileTable.LIST.equalTo("$L"))))
        .isEqualTo(new Hostile("k", "s", Kind.COMMENT, "t", "$L"));
    assertThat(dao.updateRecord("k", "s", set -> set.removeText()).text())
        .isEqualTo("\" */ \\u000a \n\t$L$T ${x} 'y' \\");
    assertThat(dao.deleteRecord("k", "s", HostileTable.TEXT.notExists())).isTrue();
    dao.dropTable();
  }

  @TestTemplate
  void manifestOfOddNamesIsJson() throws IOException {
    try (InputStream manifest =
        Hostile.class.getResourceAsStream("/META-INF/rowsmith/hostile-._--.json")) {
      JsonNode root = JsonNode.parser().parse(manifest);
      assertThat(root.asObject().get("attributes").asArray())
          .extracting(attribute -> attribute.asObject().get("name").text())
          .containsExactly(
              "*/ \\u000a $L ${x} {@code}",
              "\"; drop table \"hostile\"; --",
              "'); --",
              "\\u0022 + \"</script>' %s %n",
              "#n0 = :v0 OR attribute_exists(#n0)");
    }
  }
}
