package example;

import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table of {@link Account} records: its attributes, its schema and its codec.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class AccountTable {
  /**
   * The {@code id} of a {@link Account}.
   */
  public static final OrderedAttribute<Account, Integer> ID = new OrderedAttribute<>(
      0, "id", "id", AttributeType.INT32, Trait.REQUIRED);

  /**
   * The {@code email} of a {@link Account}.
   */
  public static final TextAttribute<Account> EMAIL = new TextAttribute<>(
      1, "email", "email", Trait.UNIQUE);

  /**
   * The {@code badge} of a {@link Account}.
   */
  public static final OrderedAttribute<Account, Long> BADGE = new OrderedAttribute<>(
      2, "badge", "badge", AttributeType.INT64, Trait.UNIQUE);

  /**
   * The {@code expiresAt} of a {@link Account}, stored as {@code expires_at}.
   */
  public static final OrderedAttribute<Account, Instant> EXPIRES_AT = new OrderedAttribute<>(
      3, "expiresAt", "expires_at", AttributeType.EXPIRY);

  /**
   * What the table of {@link Account} records looks like.
   */
  public static final TableSchema SCHEMA = TableSchema.builder(
          "Account", "accounts", ID, EMAIL, BADGE, EXPIRES_AT)
      .key(KeySchema.of(ID))
      .build();

  /**
   * Carries a {@link Account} to a backend, and back from it.
   */
  public static final RecordCodec<Account> CODEC = new Codec();

  private AccountTable() {
  }

  /**
   * The key of the {@link Account} with this {@code id}.
   */
  static Key key(int id) {
    return Key.of(ID.operand(id));
  }

  private static final class Codec implements RecordCodec<Account> {
    @Override
    public void write(Account account, RecordWriter writer) {
      writer.int32(ID, account.id());
      writer.text(EMAIL, account.email());
      writer.int64(BADGE, RecordWriter.orNull(BADGE, account.badge()));
      writer.expiry(EXPIRES_AT, RecordWriter.orNull(EXPIRES_AT, account.expiresAt()));
    }

    @Override
    public Account read(RecordReader reader) {
      int id = 0;
      String email = null;
      Long badge = null;
      Instant expiresAt = null;
      for (int ordinal = reader.next(); ordinal != RecordReader.END; ordinal = reader.next()) {
        switch (ordinal) {
          case 0 -> id = reader.int32();
          case 1 -> email = reader.text();
          case 2 -> badge = reader.int64();
          case 3 -> expiresAt = reader.expiry();
        }
      }
      return new Account(id, email, Optional.ofNullable(badge), Optional.ofNullable(expiresAt));
    }

    @Override
    public Key key(Account account) {
      return AccountTable.key(account.id());
    }
  }
}
