package dev.rowsmith.sql;

import dev.rowsmith.operation.Differences;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.schema.SqlTableOptions;
import org.jspecify.annotations.Nullable;

/** Turns how a live table and its indexes are kept, and how they are to be, into differences. */
final class StorageComparison {

  private final SqlTable table;
  private final LiveTable live;
  private final Differences differences;

  StorageComparison(SqlTable table, LiveTable live, Differences differences) {
    this.table = table;
    this.live = live;
    this.differences = differences;
  }

  void compare() {
    SqlTableOptions options = table.schema().sql();
    live.storage()
        .forEach(
            (name, storage) -> {
              if (name.equals(table.name())) {
                compare("table", options.fillFactor(), options.tablespace(), storage);
              } else {
                int percent = options.indexFillFactor();
                compare("index " + name, percent, options.indexTablespace(), storage);
              }
            });
  }

  private void compare(
      String place, int percent, @Nullable String tablespace, LiveTable.Storage found) {
    LiveTable.Storage wanted = new LiveTable.Storage(percent, tablespace);
    if (!found.equals(wanted)) {
      differences.tell(Kind.STORAGE, place, text(wanted), text(found));
    }
  }

  private static String text(LiveTable.Storage storage) {
    String percent =
        storage.fillFactor() == 0 ? "of the server" : storage.fillFactor() + " percent";
    String place =
        storage.tablespace() == null
            ? "the database's tablespace"
            : "tablespace " + storage.tablespace();
    return "fill factor " + percent + " in " + place;
  }
}
