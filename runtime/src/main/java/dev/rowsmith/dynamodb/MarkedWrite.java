package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.WriteResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** One of several writes that are done together, some of which change unique values. */
interface MarkedWrite {

  /** Reads what stands there, an empty item where nothing does or where it does not matter. */
  Plan<Map<String, AttributeValue>> reading();

  /** Makes the write to what stands there. */
  void prepare(Map<String, AttributeValue> standing);

  /** The write of the record alone, once it is prepared. */
  WriteExchange<?, ?> prepared();

  /** The unique values before the write. */
  UniqueValues had();

  /** The unique values behind the write. */
  UniqueValues has();

  /** Whether the record was there that had values: one that is expired was not. */
  boolean stood();

  /** The table with the unique values, or null where there are none. */
  @Nullable UniqueRecords<?> table();

  /** The key's attributes, as the owner of values. */
  Map<String, AttributeValue> owner();

  /**
   * What the write found whose condition does not hold; null where it is to be made anew, since
   * another record stands there than was read.
   */
  @Nullable WriteResult<?> refused(CancellationReason reason);

  /** The refusal of a write by itself that a reason of a transaction stands for. */
  static ConditionalCheckFailedException refusal(CancellationReason reason) {
    return ConditionalCheckFailedException.builder()
        .item(reason.hasItem() ? reason.item() : null)
        .build();
  }

  /** A write that changes no unique value. */
  record Plain(WriteExchange<?, ?> prepared) implements MarkedWrite {

    @Override
    public Plan<Map<String, AttributeValue>> reading() {
      return Plan.of(Map.of());
    }

    @Override
    public void prepare(Map<String, AttributeValue> standing) {}

    @Override
    public UniqueValues had() {
      return UniqueValues.NONE;
    }

    @Override
    public UniqueValues has() {
      return UniqueValues.NONE;
    }

    @Override
    public boolean stood() {
      return false;
    }

    @Override
    public @Nullable UniqueRecords<?> table() {
      return null;
    }

    @Override
    public Map<String, AttributeValue> owner() {
      return Map.of();
    }

    @Override
    public WriteResult<?> refused(CancellationReason reason) {
      return prepared.refused(refusal(reason));
    }
  }
}
