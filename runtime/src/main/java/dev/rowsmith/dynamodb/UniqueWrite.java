package dev.rowsmith.dynamodb;

import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.Chain;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.WriteResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/**
 * A write that may change unique values. It reads what stands there, writes on the condition that
 * the unique values are still those, and begins anew where they are not.
 *
 * @param <R> the record
 */
abstract class UniqueWrite<R> extends Chain<Map<String, AttributeValue>, WriteResult<R>>
    implements MarkedWrite {

  private final UniqueRecords<R> table;
  private final Key key;
  private final OperationContext context;
  private final boolean reads;
  private Map<String, AttributeValue> standing = Map.of();
  private UniqueValues had = UniqueValues.NONE;
  private UniqueValues has = UniqueValues.NONE;
  private boolean stood;
  private @Nullable WriteExchange<?, R> write;
  private @Nullable WriteResult<R> found;
  private int rounds;

  /**
   * @param operation the DAO's method, as errors tell it
   * @param key as it is stored
   * @param reads whether what stands there matters to what is to be written
   */
  UniqueWrite(UniqueRecords<R> table, String operation, Key key, boolean reads) {
    this.table = table;
    this.key = key;
    this.context = new OperationContext(table.name(), operation, key.toString());
    this.reads = reads;
  }

  /**
   * The write alone.
   *
   * @param asRead what holds as long as nobody changes what was read; null where nothing was
   * @param item what was read
   */
  protected abstract WriteExchange<?, R> write(
      @Nullable Predicate asRead, Map<String, AttributeValue> item);

  /** The unique values behind the write of a record that had others. */
  protected abstract UniqueValues after(UniqueValues before);

  /** What a write that was applied in a transaction brings. */
  protected Plan<WriteResult<R>> applied() {
    return Plan.of(told(prepared().done()));
  }

  /** What the caller hears of a result. */
  protected WriteResult<R> told(WriteResult<R> result) {
    return result;
  }

  /** Whether it is refused for one reason alone: another record stands there than was read. */
  protected boolean wantsAsRead() {
    return false;
  }

  /** Whether it brings the whole record as it was read, so that no part of it may change. */
  protected boolean bringsOld() {
    return false;
  }

  @Override
  protected final Plan<Map<String, AttributeValue>> first() {
    return reading();
  }

  @Override
  public final Plan<Map<String, AttributeValue>> reading() {
    return reads ? table.item(context, table.key(key)) : Plan.of(Map.of());
  }

  @Override
  protected final Plan<WriteResult<R>> next(Map<String, AttributeValue> item) {
    prepare(item);
    if (had.sameAs(has)) {
      return table.plan(prepared()).thenPlan(this::settled);
    }
    MarkedRun run = new MarkedRun(table.settings(), List.of(this), MarkedCaller.of(context));
    return run.send(List.of(item)).thenPlan(verdicts -> meaning(verdicts.get(0)));
  }

  @Override
  public final void prepare(Map<String, AttributeValue> item) {
    standing = item;
    stood = !item.isEmpty() && !table.isExpired(item);
    had = UniqueValues.of(table.uniques(), item);
    has = after(had);
    write = write(reads ? table.asRead(item, had) : null, item);
    ExpressionLimits.check(write);
  }

  private Plan<WriteResult<R>> settled(WriteResult<R> result) {
    if (!isChanged(result)) {
      return Plan.of(told(result));
    }
    MarkedRun.checkRounds(++rounds, context);
    return this;
  }

  private Plan<WriteResult<R>> meaning(Verdict verdict) {
    return switch (verdict.kind()) {
      case NONE -> applied();
      case DUPLICATE ->
          throw new DuplicateValueException(
              context, Objects.requireNonNull(verdict.attribute()), null);
      case RESULT, CONFLICT, OVERLOAD, REFUSED ->
          Plan.of(Objects.requireNonNull(found, "The write found nothing."));
    };
  }

  @Override
  public final @Nullable WriteResult<R> refused(CancellationReason reason) {
    WriteResult<R> result = prepared().refused(MarkedWrite.refusal(reason));
    boolean other = bringsOld() && reason.hasItem() && !reason.item().equals(standing);
    if (other || isChanged(result)) {
      return null;
    }
    found = result;
    return result;
  }

  private boolean isChanged(WriteResult<R> result) {
    return reads
        && switch (result.outcome()) {
          case APPLIED -> false;
          case ABSENT -> wantsAsRead() || stood;
          case REFUSED -> wantsAsRead() || !stood || table.differs(result.record(), had);
        };
  }

  @Override
  public final WriteExchange<?, R> prepared() {
    return Objects.requireNonNull(write, "The write is not prepared.");
  }

  /** Whether it is a write of these drivers. */
  final boolean isOf(Drivers drivers) {
    return table.settings().drivers() == drivers;
  }

  /** What was read. */
  final Map<String, AttributeValue> standing() {
    return standing;
  }

  /** As it is stored. */
  final Key key() {
    return key;
  }

  @Override
  public final boolean stood() {
    return stood;
  }

  @Override
  public final UniqueRecords<R> table() {
    return table;
  }

  @Override
  public final Map<String, AttributeValue> owner() {
    return table.key(key);
  }

  @Override
  public final UniqueValues had() {
    return had;
  }

  @Override
  public final UniqueValues has() {
    return has;
  }
}
