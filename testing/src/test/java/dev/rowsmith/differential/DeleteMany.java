package dev.rowsmith.differential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes the records of keys. */
record DeleteMany<R>(List<Values> keys) implements Operation<R> {

  @Override
  public @Nullable Object on(OpenDao<R> dao) {
    dao.deleteMany(keys);
    return null;
  }

  @Override
  public @Nullable Object on(Model<R> model) {
    List<Write> writes =
        keys.stream().map(key -> new Delete<R>(key, null).write(model.rows())).toList();
    writes.forEach(model::write);
    return null;
  }
}
