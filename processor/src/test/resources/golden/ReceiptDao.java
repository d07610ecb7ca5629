package example;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.SortedTableQuery;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.IndexViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Receipt} records of the table {@code receipts}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class ReceiptDao extends UpdatingDao<Receipt, ReceiptKey, ReceiptDao.Updater> {
  /**
   * Makes a DAO of {@link Receipt} records in a database; threads may share it.
   */
  public ReceiptDao(Database database) {
    super(database, ReceiptTable.SCHEMA, ReceiptTable.CODEC);
  }

  private ReceiptDao(ReceiptDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Receipt} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public ReceiptDao consistent() {
    return new ReceiptDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Receipt} records that may miss the latest writes,
   * and cost half on DynamoDB, where they do not say otherwise.
   */
  public ReceiptDao eventual() {
    return new ReceiptDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Receipt} of these components, when there is none with its key yet.
   */
  public Receipt createRecord(String shop, Instant at, Receipt.Money total,
      Optional<Receipt.Money> tip, Receipt.Words words, LocalDate due) {
    return createRecord(new Receipt(shop, at, total, tip, words, due));
  }

  /**
   * Returns the {@link Receipt} with this key, or throws when there is none.
   */
  public Receipt getRecord(String shop, Instant at) {
    return get(ReceiptTable.key(shop, at));
  }

  /**
   * Returns the {@link Receipt} with this key, if there is one.
   */
  public Optional<Receipt> findRecord(String shop, Instant at) {
    return find(ReceiptTable.key(shop, at));
  }

  /**
   * Reads the {@link Receipt} with this key, and stores what the function makes of it, once
   * more where another write came between.
   */
  public Receipt modifyRecord(String shop, Instant at, UnaryOperator<Receipt> change) {
    return modify(ReceiptTable.key(shop, at), change);
  }

  /**
   * Changes the {@link Receipt} with this key as the updater says, and returns it as it is
   * now.
   */
  public Receipt updateRecord(String shop, Instant at, Consumer<Updater> changes) {
    return update(ReceiptTable.key(shop, at), changes);
  }

  /**
   * Changes the {@link Receipt} with this key as the updater says, and returns it as it was
   * before.
   */
  public Receipt updateRecordReturningOld(String shop, Instant at, Consumer<Updater> changes) {
    return updateReturningOld(ReceiptTable.key(shop, at), changes);
  }

  /**
   * Changes the {@link Receipt} with this key as the updater says, as a part of a transaction.
   */
  public TransactionWrite updating(String shop, Instant at, Consumer<Updater> changes) {
    return updating(ReceiptTable.key(shop, at), changes);
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Receipt} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(String shop, Instant at) {
    return delete(ReceiptTable.key(shop, at), null);
  }

  /**
   * Deletes the {@link Receipt} with this key if the condition holds, and tells whether there
   * was one.
   */
  public boolean deleteRecord(String shop, Instant at, Condition<Receipt> condition) {
    return delete(ReceiptTable.key(shop, at), condition);
  }

  /**
   * Deletes the {@link Receipt} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(ReceiptKey key) {
    return delete(key(key), null);
  }

  /**
   * Deletes the {@link Receipt} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String shop, Instant at) {
    return deleting(ReceiptTable.key(shop, at), null);
  }

  /**
   * Deletes the {@link Receipt} with this key if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(String shop, Instant at, Condition<Receipt> condition) {
    return deleting(ReceiptTable.key(shop, at), condition);
  }

  /**
   * Deletes the {@link Receipt} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(ReceiptKey key) {
    return deleting(key(key), null);
  }

  /**
   * Wants the condition of the {@link Receipt} with this key, as a part of a transaction.
   */
  public TransactionWrite checking(String shop, Instant at, Condition<Receipt> condition) {
    return checking(ReceiptTable.key(shop, at), condition);
  }

  @Override
  protected Key key(ReceiptKey key) {
    return ReceiptTable.key(key.shop(), key.at());
  }

  /**
   * Queries the {@link Receipt} records with this {@code shop}, in the order of {@code at}.
   */
  public SortedTableQuery<Receipt, Receipt, Instant> query(String shop) {
    return tableQuery(ReceiptTable.AT, ReceiptTable.SHOP.operand(shop));
  }

  /**
   * Queries the index {@code total-index}: the {@link Receipt} records with this
   * {@code total}.
   */
  public IndexQuery<Receipt, Receipt> queryByTotal(Receipt.Money total) {
    return indexQuery("total-index", whole(), ReceiptTable.TOTAL.operand(total));
  }

  /**
   * Makes an index of the live table of {@link Receipt} records, and waits until it holds them
   * all; does nothing when it is there.
   */
  public void createGsi(ReceiptEnums.Index index) {
    createIndex(index.indexName());
  }

  /**
   * Drops an index of the live table of {@link Receipt} records, and waits until it is gone;
   * does nothing without one.
   */
  public void dropGsi(ReceiptEnums.Index index) {
    dropIndex(index.indexName());
  }

  /**
   * Reads the table of {@link Receipt} records, tells the values that keep one of them out of
   * an index, and returns how many there are.
   */
  public long verifyGsi(ReceiptEnums.Index index, Consumer<? super IndexViolation> told) {
    return verifyIndex(index.indexName(), told);
  }

  /**
   * Says what an update changes of a {@link Receipt}.
   */
  public static final class Updater extends RecordUpdater<Receipt, Updater> {
    Updater() {
    }

    /**
     * Sets {@code total}.
     */
    public Updater total(Receipt.Money value) {
      return setTo(ReceiptTable.TOTAL, value);
    }

    /**
     * Makes {@code total} absent.
     */
    public Updater removeTotal() {
      return makeAbsent(ReceiptTable.TOTAL);
    }

    /**
     * Sets {@code total} where it is absent.
     */
    public Updater totalIfAbsent(Receipt.Money value) {
      return setIfAbsent(ReceiptTable.TOTAL, value);
    }

    /**
     * Sets {@code tip}.
     */
    public Updater tip(Receipt.Money value) {
      return setTo(ReceiptTable.TIP, value);
    }

    /**
     * Makes {@code tip} absent.
     */
    public Updater removeTip() {
      return makeAbsent(ReceiptTable.TIP);
    }

    /**
     * Sets {@code tip} where it is absent.
     */
    public Updater tipIfAbsent(Receipt.Money value) {
      return setIfAbsent(ReceiptTable.TIP, value);
    }

    /**
     * Sets {@code words}.
     */
    public Updater words(Receipt.Words value) {
      return setTo(ReceiptTable.WORDS, value);
    }

    /**
     * Makes {@code words} absent.
     */
    public Updater removeWords() {
      return makeAbsent(ReceiptTable.WORDS);
    }

    /**
     * Sets {@code words} where it is absent.
     */
    public Updater wordsIfAbsent(Receipt.Words value) {
      return setIfAbsent(ReceiptTable.WORDS, value);
    }

    /**
     * Sets {@code due}.
     */
    public Updater due(LocalDate value) {
      return setTo(ReceiptTable.DUE, value);
    }

    /**
     * Makes {@code due} absent.
     */
    public Updater removeDue() {
      return makeAbsent(ReceiptTable.DUE);
    }

    /**
     * Sets {@code due} where it is absent.
     */
    public Updater dueIfAbsent(LocalDate value) {
      return setIfAbsent(ReceiptTable.DUE, value);
    }
  }
}
