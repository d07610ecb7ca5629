package example;

import dev.rowsmith.AsyncTableQuery;
import dev.rowsmith.AsyncUpdatingDao;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Consistency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Basket} records of the table {@code baskets}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class BasketAsyncDao extends AsyncUpdatingDao<Basket, String, BasketDao.Updater> {
  /**
   * Makes a DAO of {@link Basket} records in a database; threads may share it.
   */
  public BasketAsyncDao(Database database) {
    super(new BasketDao(database));
  }

  private BasketAsyncDao(BasketAsyncDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Basket} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public BasketAsyncDao consistent() {
    return new BasketAsyncDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Basket} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public BasketAsyncDao eventual() {
    return new BasketAsyncDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Basket} of these components, when there is none with its key yet.
   */
  public CompletableFuture<Basket> createRecord(String id, Set<String> tags,
      Set<Basket.Color> colors, List<Basket.Line> lines, Map<String, List<Integer>> counts,
      Optional<Basket.Address> address, Basket.Payment payment, Map<String, Object> extra) {
    return createRecord(new Basket(id, tags, colors, lines, counts, address, payment, extra));
  }

  /**
   * Deletes the {@link Basket} with this key, and tells whether there was one.
   */
  public CompletableFuture<Boolean> deleteRecord(String id) {
    return delete(BasketTable.key(id), null);
  }

  /**
   * Deletes the {@link Basket} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String id) {
    return deleting(BasketTable.key(id), null);
  }

  /**
   * Queries the {@link Basket} records with this {@code id}.
   */
  public AsyncTableQuery<Basket, Basket> query(String id) {
    return tableQuery(BasketTable.ID.operand(id));
  }
}
