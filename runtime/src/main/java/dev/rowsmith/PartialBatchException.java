package dev.rowsmith;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call for many records ended before all of it was done. What was done stays done; the rest may
 * be given to another call.
 */
public final class PartialBatchException extends BackendException {

  private static final long serialVersionUID = 1L;

  private final transient List<?> done;
  private final transient List<?> undone;

  PartialBatchException(
      OperationContext context,
      Category category,
      List<?> done,
      List<?> undone,
      @Nullable Throwable cause) {
    super(
        context,
        category,
        done.size()
            + " of "
            + (done.size() + undone.size())
            + (cause instanceof StaleRecordException
                ? " were done; the others were written in between. Read those of undone(), and call"
                    + " again."
                : " were done before the backend had no more capacity or failed. Call again with"
                    + " undone()."),
        cause);
    this.done = List.copyOf(done);
    this.undone = List.copyOf(undone);
  }

  /** The records or keys, as they were given but for what was filled in, that were done. */
  public List<?> done() {
    return done;
  }

  /**
   * The records or keys, as they were given but for what was filled in, with which nothing is known
   * to be done. Those of the request that failed are among them; doing them again does no harm.
   */
  public List<?> undone() {
    return undone;
  }
}
