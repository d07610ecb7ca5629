package example;

import dev.rowsmith.Attribute;
import dev.rowsmith.Database;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.TableQuery;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.UpdatingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Consistency;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Basket} records of the table {@code baskets}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class BasketDao extends UpdatingDao<Basket, String, BasketDao.Updater> {
  /**
   * Makes a DAO of {@link Basket} records in a database; threads may share it.
   */
  public BasketDao(Database database) {
    super(database, BasketTable.SCHEMA, BasketTable.CODEC);
  }

  private BasketDao(BasketDao dao, Consistency consistency) {
    super(dao, consistency);
  }

  /**
   * Returns this DAO with reads of {@link Basket} records that see every write that was done
   * before, where they do not say otherwise.
   */
  public BasketDao consistent() {
    return new BasketDao(this, Consistency.CONSISTENT);
  }

  /**
   * Returns this DAO with reads of {@link Basket} records that may miss the latest writes, and
   * cost half on DynamoDB, where they do not say otherwise.
   */
  public BasketDao eventual() {
    return new BasketDao(this, Consistency.EVENTUAL);
  }

  /**
   * Stores a {@link Basket} of these components, when there is none with its key yet.
   */
  public Basket createRecord(String id, Set<String> tags, Set<Basket.Color> colors,
      List<Basket.Line> lines, Map<String, List<Integer>> counts, Optional<Basket.Address> address,
      Basket.Payment payment, Map<String, Object> extra) {
    return createRecord(new Basket(id, tags, colors, lines, counts, address, payment, extra));
  }

  @Override
  protected Updater updater() {
    return new Updater();
  }

  /**
   * Deletes the {@link Basket} with this key, and tells whether there was one.
   */
  public boolean deleteRecord(String id) {
    return delete(BasketTable.key(id), null);
  }

  /**
   * Deletes the {@link Basket} with this key, as a part of a transaction.
   */
  public TransactionWrite deleting(String id) {
    return deleting(BasketTable.key(id), null);
  }

  @Override
  protected Key key(String id) {
    return BasketTable.key(id);
  }

  /**
   * Queries the {@link Basket} records with this {@code id}.
   */
  public TableQuery<Basket, Basket> query(String id) {
    return tableQuery(BasketTable.ID.operand(id));
  }

  /**
   * Says what an update changes of a {@link Basket}.
   */
  public static final class Updater extends RecordUpdater<Basket, Updater> {
    Updater() {
    }

    /**
     * Sets {@code tags}.
     */
    public Updater tags(Set<String> value) {
      return setTo(BasketTable.TAGS, value);
    }

    /**
     * Adds members to {@code tags}.
     */
    public Updater addToTags(String... values) {
      return addToTags(Arrays.asList(values));
    }

    /**
     * Adds members to {@code tags}.
     */
    public Updater addToTags(Collection<String> values) {
      return changeMembers(Change.Kind.ADD_MEMBERS, BasketTable.TAGS, values);
    }

    /**
     * Removes members from {@code tags}.
     */
    public Updater removeFromTags(String... values) {
      return removeFromTags(Arrays.asList(values));
    }

    /**
     * Removes members from {@code tags}.
     */
    public Updater removeFromTags(Collection<String> values) {
      return changeMembers(Change.Kind.REMOVE_MEMBERS, BasketTable.TAGS, values);
    }

    /**
     * Sets {@code colors}.
     */
    public Updater colors(Set<Basket.Color> value) {
      return setTo(BasketTable.COLORS, value);
    }

    /**
     * Adds members to {@code colors}.
     */
    public Updater addToColors(Basket.Color... values) {
      return addToColors(Arrays.asList(values));
    }

    /**
     * Adds members to {@code colors}.
     */
    public Updater addToColors(Collection<Basket.Color> values) {
      return changeMembers(Change.Kind.ADD_MEMBERS, BasketTable.COLORS, values);
    }

    /**
     * Removes members from {@code colors}.
     */
    public Updater removeFromColors(Basket.Color... values) {
      return removeFromColors(Arrays.asList(values));
    }

    /**
     * Removes members from {@code colors}.
     */
    public Updater removeFromColors(Collection<Basket.Color> values) {
      return changeMembers(Change.Kind.REMOVE_MEMBERS, BasketTable.COLORS, values);
    }

    /**
     * Makes {@code colors} absent.
     */
    public Updater removeColors() {
      return makeAbsent(BasketTable.COLORS);
    }

    /**
     * Sets {@code colors} where it is absent.
     */
    public Updater colorsIfAbsent(Set<Basket.Color> value) {
      return setIfAbsent(BasketTable.COLORS, value);
    }

    /**
     * Sets {@code lines}.
     */
    public Updater lines(List<Basket.Line> value) {
      return setTo(BasketTable.LINES, value);
    }

    /**
     * Puts elements behind those of {@code lines}.
     */
    public Updater appendLines(Basket.Line... values) {
      return appendLines(Arrays.asList(values));
    }

    /**
     * Puts elements behind those of {@code lines}.
     */
    public Updater appendLines(Collection<Basket.Line> values) {
      return changeElements(Change.Kind.APPEND, BasketTable.LINES, values);
    }

    /**
     * Puts elements before those of {@code lines}.
     */
    public Updater prependLines(Basket.Line... values) {
      return prependLines(Arrays.asList(values));
    }

    /**
     * Puts elements before those of {@code lines}.
     */
    public Updater prependLines(Collection<Basket.Line> values) {
      return changeElements(Change.Kind.PREPEND, BasketTable.LINES, values);
    }

    /**
     * Sets {@code counts}.
     */
    public Updater counts(Map<String, List<Integer>> value) {
      return setTo(BasketTable.COUNTS, value);
    }

    /**
     * Sets {@code address}.
     */
    public Updater address(Basket.Address value) {
      return setTo(BasketTable.ADDRESS, value);
    }

    /**
     * Makes {@code address} absent.
     */
    public Updater removeAddress() {
      return makeAbsent(BasketTable.ADDRESS);
    }

    /**
     * Sets {@code address} where it is absent.
     */
    public Updater addressIfAbsent(Basket.Address value) {
      return setIfAbsent(BasketTable.ADDRESS, value);
    }

    /**
     * Sets {@code payment}.
     */
    public Updater payment(Basket.Payment value) {
      return setTo(BasketTable.PAYMENT, value);
    }

    /**
     * Sets {@code extra}.
     */
    public Updater extra(Map<String, Object> value) {
      return setTo(BasketTable.EXTRA, value);
    }

    /**
     * Sets a value within an attribute.
     */
    public <T> Updater set(Attribute<Basket, T> path, T value) {
      return changeWithin(Change.Kind.SET, path, value);
    }

    /**
     * Removes an optional component, an element or an entry within an attribute.
     */
    public Updater remove(Attribute<Basket, ?> path) {
      return changeWithin(Change.Kind.REMOVE, path, null);
    }

    /**
     * Adds to a number within an attribute, which counts as 0 where it is absent.
     */
    public <N extends Number> Updater add(Attribute<Basket, N> path, N number) {
      return changeWithin(Change.Kind.ADD, path, number);
    }
  }
}
