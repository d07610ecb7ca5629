package example;

import dev.rowsmith.Attribute;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.RecordDao;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.TableQuery;
import dev.rowsmith.TransactionWrite;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Consistency;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Basket} records of the table {@code baskets}.
 */
@Generated("dev.rowsmith.processor.RowsmithProcessor")
public final class BasketDao extends RecordDao<Basket> {
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
   * Stores a {@link Basket} of these components, when there is none with this {@code id} yet.
   */
  public Basket createRecord(String id, Set<String> tags, Set<Basket.Color> colors,
      List<Basket.Line> lines, Map<String, List<Integer>> counts, Optional<Basket.Address> address,
      Basket.Payment payment, Map<String, Object> extra) {
    return createRecord(new Basket(id, tags, colors, lines, counts, address, payment, extra));
  }

  /**
   * Returns the {@link Basket} with this {@code id}, or throws when there is none.
   */
  public Basket getRecord(String id) {
    return get(BasketTable.key(id));
  }

  /**
   * Returns the {@link Basket} with this {@code id}, if there is one.
   */
  public Optional<Basket> findRecord(String id) {
    return find(BasketTable.key(id));
  }

  /**
   * Reads the {@link Basket} with this {@code id}, and stores what the function makes of it,
   * once more where another write came between.
   */
  public Basket modifyRecord(String id, UnaryOperator<Basket> change) {
    return modify(BasketTable.key(id), change);
  }

  /**
   * Changes the {@link Basket} with this {@code id} as the updater says, and returns it as it
   * is now.
   */
  public Basket updateRecord(String id, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return update(BasketTable.key(id), updater);
  }

  /**
   * Changes the {@link Basket} with this {@code id} as the updater says, and returns it as it
   * was before.
   */
  public Basket updateRecordReturningOld(String id, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return updateReturningOld(BasketTable.key(id), updater);
  }

  /**
   * Changes the {@link Basket} with this {@code id} as the updater says, as a part of a
   * transaction.
   */
  public TransactionWrite updating(String id, Consumer<Updater> changes) {
    Updater updater = new Updater();
    changes.accept(updater);
    return updating(BasketTable.key(id), updater);
  }

  /**
   * Deletes the {@link Basket} with this {@code id}, and tells whether there was one.
   */
  public boolean deleteRecord(String id) {
    return delete(BasketTable.key(id), null);
  }

  /**
   * Deletes the {@link Basket} with this {@code id} if the condition holds, and tells whether
   * there was one.
   */
  public boolean deleteRecord(String id, Condition<Basket> condition) {
    return delete(BasketTable.key(id), condition);
  }

  /**
   * Returns the {@link Basket} records with these keys that are there.
   */
  public List<Basket> getRecords(Collection<? extends String> keys) {
    return getAll(keys, BasketTable::key);
  }

  /**
   * Deletes the {@link Basket} records with these keys.
   */
  public void deleteRecords(Collection<? extends String> keys) {
    deleteAll(keys, BasketTable::key);
  }

  /**
   * Deletes the {@link Basket} with this {@code id}, as a part of a transaction.
   */
  public TransactionWrite deleting(String id) {
    return deleting(BasketTable.key(id), null);
  }

  /**
   * Deletes the {@link Basket} with this {@code id} if the condition holds, as a part of a
   * transaction.
   */
  public TransactionWrite deleting(String id, Condition<Basket> condition) {
    return deleting(BasketTable.key(id), condition);
  }

  /**
   * Wants the condition of the {@link Basket} with this {@code id}, as a part of a
   * transaction.
   */
  public TransactionWrite checking(String id, Condition<Basket> condition) {
    return checking(BasketTable.key(id), condition);
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
  public static final class Updater extends RecordUpdater<Basket> {
    Updater() {
    }

    /**
     * Sets {@code tags}.
     */
    public Updater tags(Set<String> value) {
      change(Change.Kind.SET, BasketTable.TAGS, value);
      return this;
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
      changeMembers(Change.Kind.ADD_MEMBERS, BasketTable.TAGS, values);
      return this;
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
      changeMembers(Change.Kind.REMOVE_MEMBERS, BasketTable.TAGS, values);
      return this;
    }

    /**
     * Sets {@code colors}.
     */
    public Updater colors(Set<Basket.Color> value) {
      change(Change.Kind.SET, BasketTable.COLORS, value);
      return this;
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
      changeMembers(Change.Kind.ADD_MEMBERS, BasketTable.COLORS, values);
      return this;
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
      changeMembers(Change.Kind.REMOVE_MEMBERS, BasketTable.COLORS, values);
      return this;
    }

    /**
     * Makes {@code colors} absent.
     */
    public Updater removeColors() {
      change(Change.Kind.REMOVE, BasketTable.COLORS, null);
      return this;
    }

    /**
     * Sets {@code colors} where it is absent.
     */
    public Updater colorsIfAbsent(Set<Basket.Color> value) {
      change(Change.Kind.SET_IF_ABSENT, BasketTable.COLORS, value);
      return this;
    }

    /**
     * Sets {@code lines}.
     */
    public Updater lines(List<Basket.Line> value) {
      change(Change.Kind.SET, BasketTable.LINES, value);
      return this;
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
      changeElements(Change.Kind.APPEND, BasketTable.LINES, values);
      return this;
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
      changeElements(Change.Kind.PREPEND, BasketTable.LINES, values);
      return this;
    }

    /**
     * Sets {@code counts}.
     */
    public Updater counts(Map<String, List<Integer>> value) {
      change(Change.Kind.SET, BasketTable.COUNTS, value);
      return this;
    }

    /**
     * Sets {@code address}.
     */
    public Updater address(Basket.Address value) {
      change(Change.Kind.SET, BasketTable.ADDRESS, value);
      return this;
    }

    /**
     * Makes {@code address} absent.
     */
    public Updater removeAddress() {
      change(Change.Kind.REMOVE, BasketTable.ADDRESS, null);
      return this;
    }

    /**
     * Sets {@code address} where it is absent.
     */
    public Updater addressIfAbsent(Basket.Address value) {
      change(Change.Kind.SET_IF_ABSENT, BasketTable.ADDRESS, value);
      return this;
    }

    /**
     * Sets {@code payment}.
     */
    public Updater payment(Basket.Payment value) {
      change(Change.Kind.SET, BasketTable.PAYMENT, value);
      return this;
    }

    /**
     * Sets {@code extra}.
     */
    public Updater extra(Map<String, Object> value) {
      change(Change.Kind.SET, BasketTable.EXTRA, value);
      return this;
    }

    /**
     * Sets a value within an attribute.
     */
    public <T> Updater set(Attribute<Basket, T> path, T value) {
      changeWithin(Change.Kind.SET, path, value);
      return this;
    }

    /**
     * Removes an optional component, an element or an entry within an attribute.
     */
    public Updater remove(Attribute<Basket, ?> path) {
      changeWithin(Change.Kind.REMOVE, path, null);
      return this;
    }

    /**
     * Adds to a number within an attribute, which counts as 0 where it is absent.
     */
    public <N extends Number> Updater add(Attribute<Basket, N> path, N number) {
      changeWithin(Change.Kind.ADD, path, number);
      return this;
    }

    /**
     * Updates the {@link Basket} only if the condition holds.
     */
    public Updater onlyIf(Condition<Basket> condition) {
      require(condition);
      return this;
    }
  }
}
