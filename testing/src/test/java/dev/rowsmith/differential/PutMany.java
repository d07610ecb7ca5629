package dev.rowsmith.differential;

import dev.rowsmith.BackendException.Category;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.PartialBatchException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores records one by one; of several of one key the last. */
record PutMany<R>(List<Values> records) implements Operation<R> {

  @Override
  public @Nullable Object on(OpenDao<R> dao) {
    dao.putMany(records);
    return null;
  }

  @Override
  public @Nullable Object on(Model<R> model) {
    Map<String, Values> distinct = new LinkedHashMap<>();
    for (Values record : records) {
      String key = key(record, model.rows());
      distinct.remove(key);
      distinct.put(key, record);
    }
    List<Write> writes =
        distinct.values().stream()
            .map(record -> new Put<R>(record, null).write(model.rows()))
            .toList();
    int undone = 0;
    for (Write write : writes) {
      try {
        model.write(write);
      } catch (Refusal e) {
        if (e.type() == DuplicateValueException.class) {
          throw e;
        }
        undone++;
      }
    }
    if (undone > 0) {
      throw new Refusal(PartialBatchException.class, Outcome.partial(Category.REFUSED, undone));
    }
    return null;
  }

  /** Of a record whose key is refused, something that no other has. */
  private String key(Values record, Rows<R> rows) {
    try {
      return rows.key(record);
    } catch (Refusal e) {
      return "refused " + record;
    }
  }
}
