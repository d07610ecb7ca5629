package dev.rowsmith.differential;

import dev.rowsmith.RecordNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record that has a unique value.
 *
 * @param get whether it is an error where none has it
 */
record FindBy<R>(Field<R> field, Object value, boolean get) implements Operation<R> {

  @Override
  public @Nullable Object on(OpenDao<R> dao) {
    return get ? dao.getBy(field, value) : dao.findBy(field, value);
  }

  @Override
  public @Nullable Object on(Model<R> model) {
    Object wanted = model.rows().wanted(field, value);
    for (Values row : model.all()) {
      @Nullable Object had = row.get(field);
      if (had != null && field.compare(had, wanted) == 0) {
        return model.rows().shown(row);
      }
    }
    if (get) {
      throw new Refusal(RecordNotFoundException.class, "null");
    }
    return null;
  }

  @Override
  public String toString() {
    return (get ? "getBy " : "findBy ") + field.name() + " " + Shown.of(value);
  }
}
