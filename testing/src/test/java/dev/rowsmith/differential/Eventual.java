package dev.rowsmith.differential;

import org.jspecify.annotations.Nullable;

/** A read that may be behind, which it is nowhere here. */
record Eventual<R>(Operation<R> read) implements Operation<R> {

  @Override
  public @Nullable Object on(OpenDao<R> dao) {
    return read.on(dao.eventual());
  }

  @Override
  public @Nullable Object on(Model<R> model) {
    return read.on(model);
  }

  @Override
  public boolean alike(@Nullable Object expected, @Nullable Object real) {
    return read.alike(expected, real);
  }
}
