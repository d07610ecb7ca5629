package dev.rowsmith.differential;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call of a DAO, as data: printed, run on a backend, and run on the model. */
interface Operation<R> {

  /** What a backend answers, with records as rows. */
  @Nullable Object on(OpenDao<R> dao);

  /** What it is to answer. */
  @Nullable Object on(Model<R> model);

  /** Whether a backend's answer may stand beside the model's. */
  default boolean alike(@Nullable Object expected, @Nullable Object real) {
    return Objects.equals(expected, real);
  }
}
