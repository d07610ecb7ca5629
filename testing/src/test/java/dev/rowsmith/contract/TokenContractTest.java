package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.InvalidPageTokenException;
import dev.rowsmith.Selection;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Page tokens in the hands of somebody who means harm: sealed ones, and open ones. */
class TokenContractTest {

  private static final UUID USER = new UUID(1, 2);
  private static final UUID OTHER_USER = new UUID(3, 4);
  private static final int MUTANTS = 100;
  private static final long SEED = Long.getLong("rowsmith.garbage.seed", 1);
  private static final String SECRET_PATH = "planted-path-of-a-page";
  private static final byte[] KEY = bytes(32, 7);
  private static final byte[] OTHER_KEY = bytes(32, 8);

  @ParameterizedTest
  @EnumSource
  void sealedTokenGoesOnWhereItsPageEnded(Backend backend) {
    on(
        backend,
        database -> database.pageTokenKey("k1", KEY),
        pages -> {
          String token = token(pages);
          assertThat(pages.query(USER).startingAfter(token).list())
              .extracting(Page::path)
              .containsExactly("z");
        });
  }

  @ParameterizedTest
  @EnumSource
  void sealedTokenTellsNothing(Backend backend) {
    on(
        backend,
        database -> database.pageTokenKey("k1", KEY),
        pages -> {
          byte[] token = Base64.getUrlDecoder().decode(token(pages));
          for (String secret :
              new String[] {SECRET_PATH, "planted", "order", "path", USER.toString()}) {
            assertThat(new String(token, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
          }
          // The place is the one thing that two tokens differ in, and all of them is unlike.
          byte[] next =
              Base64.getUrlDecoder()
                  .decode(pages.query(OTHER_USER).limit(1).page().nextToken().orElseThrow());
          assertThat(Arrays.mismatch(token, next)).isEqualTo(2 + "k1".length());
        });
  }

  @ParameterizedTest
  @EnumSource
  void sealedTokenIsRefusedWithAnyBitChanged(Backend backend) {
    on(
        backend,
        database -> database.pageTokenKey("k1", KEY),
        pages -> {
          byte[] token = Base64.getUrlDecoder().decode(token(pages));
          for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] changed = token.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            isRefused(pages.query(USER).startingAfter(encoded(changed)));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void tokenIsRefusedCutAtAnyByte(Backend backend) {
    for (UnaryOperator<DatabaseBuilder<?>> keys :
        List.<UnaryOperator<DatabaseBuilder<?>>>of(
            database -> database, database -> database.pageTokenKey("k1", KEY))) {
      on(
          backend,
          keys,
          pages -> {
            byte[] token = Base64.getUrlDecoder().decode(token(pages));
            for (int length = 0; length < token.length; length++) {
              isRefused(pages.query(USER).startingAfter(encoded(Arrays.copyOf(token, length))));
            }
            isRefused(
                pages.query(USER).startingAfter(encoded(Arrays.copyOf(token, token.length + 1))));
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void tokenOfAnotherPartitionQueryOrTableIsRefused(Backend backend) {
    on(
        backend,
        database -> database.pageTokenKey("k1", KEY),
        pages -> {
          String token = token(pages);
          isRefused(pages.query(OTHER_USER).startingAfter(token));
          isRefused(pages.query(USER).descending().startingAfter(token));
          isRefused(pages.query(USER).greaterThan("a").startingAfter(token));
          isRefused(pages.query(USER).filter(PageTable.SELECT.notExists()).startingAfter(token));
          isRefused(pages.scan().startingAfter(token));
          String scan = pages.scan().limit(1).page().nextToken().orElseThrow();
          isRefused(pages.query(USER).startingAfter(scan));
          isRefused(pages.scan().filter(PageTable.SELECT.notExists()).startingAfter(scan));
        });
  }

  @ParameterizedTest
  @EnumSource
  void tokenOfAnotherTableOfTheSameShapeIsRefused(Backend backend) {
    try (Database database = builder(backend).pageTokenKey("k1", KEY).build()) {
      PageDao pages = new PageDao(database);
      TwinDao twins = new TwinDao(database);
      database.createTables(pages, twins);
      try {
        fill(pages);
        twins.createRecord(USER, "a", null, 1);
        isRefused(twins.query(USER).startingAfter(token(pages)));
        isRefused(
            twins.scan().startingAfter(pages.scan().limit(1).page().nextToken().orElseThrow()));
      } finally {
        pages.dropTable();
        twins.dropTable();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void tokenOfAnotherKeyIsRefusedAndOfAFormerOneIsNot(Backend backend) {
    String[] former = new String[1];
    on(backend, database -> database.pageTokenKey("k1", KEY), pages -> former[0] = token(pages));
    on(
        backend,
        database -> database,
        pages -> isRefused(pages.query(USER).startingAfter(former[0])));
    on(
        backend,
        database -> database.pageTokenKey("k1", OTHER_KEY),
        pages -> isRefused(pages.query(USER).startingAfter(former[0])));
    on(
        backend,
        database -> database.pageTokenKey("k2", KEY),
        pages -> isRefused(pages.query(USER).startingAfter(former[0])));
    on(
        backend,
        database -> database.pageTokenKey("k2", OTHER_KEY).pageTokenKey("k1", KEY),
        pages -> {
          assertThat(pages.query(USER).startingAfter(former[0]).count()).isEqualTo(1);
          assertThat(token(pages)).isNotEqualTo(former[0]);
        });
  }

  @ParameterizedTest
  @EnumSource
  void openTokenIsRefusedWhereThereIsAKey(Backend backend) {
    String[] open = new String[1];
    on(backend, database -> database, pages -> open[0] = token(pages));
    on(
        backend,
        database -> database.pageTokenKey("k1", KEY),
        pages -> isRefused(pages.query(USER).startingAfter(open[0])));
  }

  @ParameterizedTest
  @EnumSource
  void forgedOpenTokenLeadsNowhereElse(Backend backend) {
    on(
        backend,
        database -> database,
        pages -> {
          byte[] token = Base64.getUrlDecoder().decode(token(pages));
          int fingerprint = 1 + 8 + 16;
          assertThat(pages.query(USER).startingAfter(forged(token, fingerprint, "a")).list())
              .extracting(Page::path)
              .containsExactly(SECRET_PATH, "z");
          for (String path : new String[] {"", "a\0", "p".repeat(1025), "\u0000"}) {
            isRefused(pages.query(USER).startingAfter(forged(token, fingerprint, path)));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void garbageIsRefusedOrAPlaceWithinTheQuery(Backend backend) {
    Random random = new Random(SEED);
    on(
        backend,
        database -> database,
        pages -> {
          byte[] token = Base64.getUrlDecoder().decode(token(pages));
          byte[] content = Arrays.copyOfRange(token, 9, token.length);
          int refused = 0;
          for (int n = 0; n < MUTANTS; n++) {
            Selection<Page, Page, ?> query =
                pages.query(USER).startingAfter(summed(mutant(content, random)));
            try {
              assertThat(query.list())
                  .as("seed %d", SEED)
                  .allMatch(each -> each.user().equals(USER));
            } catch (InvalidPageTokenException e) {
              refused++;
            }
          }
          assertThat(refused).as("seed %d", SEED).isBetween(MUTANTS / 10, MUTANTS);
        });
  }

  /** Behind the fingerprint of the query some bytes are others, and some more or less. */
  private static byte[] mutant(byte[] content, Random random) {
    byte[] mutant = content.clone();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      mutant[16 + random.nextInt(mutant.length - 16)] = (byte) random.nextInt();
    }
    int length = random.nextInt(3) > 0 ? mutant.length : 16 + random.nextInt(2 * mutant.length);
    return Arrays.copyOf(mutant, length);
  }

  /** A token of another sort key. */
  private static String forged(byte[] token, int keys, String path) {
    byte[] text = path.getBytes(StandardCharsets.UTF_8);
    return summed(
        ByteBuffer.allocate(16 + 4 + text.length)
            .put(token, 9, keys - 9)
            .putInt(text.length)
            .put(text)
            .array());
  }

  /** A token with a checksum that is right. */
  private static String summed(byte[] content) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
      return encoded(
          ByteBuffer.allocate(9 + content.length)
              .put((byte) 0)
              .put(sum, 0, 8)
              .put(content)
              .array());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] token) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private static String token(PageDao pages) {
    return pages.query(USER).limit(1).page().nextToken().orElseThrow();
  }

  private static void isRefused(Selection<?, ?, ?> query) {
    assertThatThrownBy(query::list)
        .isInstanceOf(InvalidPageTokenException.class)
        .hasMessageContaining("page token");
    assertThatThrownBy(query::count).isInstanceOf(InvalidPageTokenException.class);
  }

  private static void on(
      Backend backend, UnaryOperator<DatabaseBuilder<?>> keys, Consumer<PageDao> test) {
    try (Database database = keys.apply(builder(backend)).build()) {
      PageDao pages = new PageDao(database);
      pages.createTable();
      try {
        fill(pages);
        test.accept(pages);
      } finally {
        pages.dropTable();
      }
    }
  }

  private static void fill(PageDao pages) {
    pages.createRecord(new Page(USER, SECRET_PATH, null, 1));
    pages.createRecord(new Page(USER, "z", null, 2));
    pages.createRecord(new Page(OTHER_USER, SECRET_PATH, null, 3));
    pages.createRecord(new Page(OTHER_USER, "z", null, 4));
  }

  private static DatabaseBuilder<?> builder(Backend backend) {
    DatabaseBuilder<?> builder =
        switch (backend) {
          case DYNAMODB -> DynamoDbDatabase.builder().client(EmbeddedServers.dynamoDb().client());
          case POSTGRES ->
              PostgresDatabase.builder().dataSource(EmbeddedServers.postgres().dataSource());
        };
    return builder.tablePrefix("tokens_");
  }

  private static byte[] bytes(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
