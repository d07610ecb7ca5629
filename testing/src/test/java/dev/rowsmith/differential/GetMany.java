package dev.rowsmith.differential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the records of keys, in the order of the keys; of equal keys the last counts. */
record GetMany<R>(List<Values> keys) implements Operation<R> {

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.getMany(keys);
  }

  @Override
  public Object on(Model<R> model) {
    Set<String> distinct = new LinkedHashSet<>();
    for (Values key : keys) {
      String text = model.rows().key(key);
      distinct.remove(text);
      distinct.add(text);
    }
    List<Map<String, String>> found = new ArrayList<>();
    for (String key : distinct) {
      @Nullable Values row = model.standing(key);
      if (row != null) {
        found.add(model.rows().shown(row));
      }
    }
    return found;
  }
}
