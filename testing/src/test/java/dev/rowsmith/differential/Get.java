package dev.rowsmith.differential;

/** Reads the record of a key. */
record Get<R>(Values key) implements Operation<R> {

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.get(key);
  }

  @Override
  public Object on(Model<R> model) {
    Rows<R> rows = model.rows();
    return rows.shown(Rows.existing(model.standing(rows.key(key))));
  }
}
