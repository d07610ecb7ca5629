package dev.rowsmith.differential;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A write whose values the model has looked at.
 *
 * @param key of the row that it writes
 * @param effect what it makes of the row that stands there, if one does
 */
record Write(String key, Function<@Nullable Values, Effect> effect) {

  /**
   * @param row what stands there then, or null
   * @param answer what the caller gets
   */
  record Effect(@Nullable Values row, Object answer) {}

  /** A write of one record that is a call of its own, too. */
  interface Part<R> extends Transact.Part<R>, Operation<R> {
    @Override
    default Object on(Model<R> model) {
      return model.write(write(model.rows()));
    }
  }
}
