package dev.rowsmith.differential;

import org.jspecify.annotations.Nullable;

/** Reads the record of a key, if there is one. */
record Find<R>(Values key) implements Operation<R> {

  @Override
  public @Nullable Object on(OpenDao<R> dao) {
    return dao.find(key);
  }

  @Override
  public @Nullable Object on(Model<R> model) {
    @Nullable Values row = model.standing(model.rows().key(key));
    return row == null ? null : model.rows().shown(row);
  }
}
