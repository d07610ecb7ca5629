package dev.rowsmith.sql;

import dev.rowsmith.operation.Differences;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a live table and what its record asks for into the differences of the two. */
final class TableComparison {

  /** The collations that order texts by their UTF-8 bytes. */
  private static final Set<String> BY_BYTES = Set.of("C", "POSIX", "ucs_basic", "pg_c_utf8");

  private static final String IN_ORDER = "in the order of its bytes";
  private static final String OPTIONAL = "may be absent";
  private static final String REQUIRED = "not null";

  private final SqlTable table;
  private final LiveTable live;
  private final Differences differences = new Differences();

  TableComparison(SqlTable table, LiveTable live) {
    this.table = table;
    this.live = live;
  }

  /** The differences of the whole table. */
  Differences all() {
    if (!live.isTable()) {
      String found = "a relation of kind " + live.kind();
      differences.block(Kind.TABLE, "table", "a table", found);
      return differences;
    }
    compareColumns(table.schema().attributes());
    compareOtherColumns();
    new IndexComparison(table, live, differences).compare();
    new CheckComparison(table, live, differences).compare();
    new StorageComparison(table, live, differences).compare();
    String wanted = "stream " + table.schema().dynamoDb().stream();
    differences.compare(Kind.STREAM, "table", wanted, "stream " + live.stream());
    return differences;
  }

  /** The differences of single columns alone. */
  Differences of(List<AttributeSchema> attributes) {
    compareColumns(attributes);
    return differences;
  }

  private void compareColumns(List<AttributeSchema> attributes) {
    for (AttributeSchema attribute : attributes) {
      LiveTable.Column column = live.columns().get(attribute.storedName());
      String place = "attribute " + attribute;
      boolean own = table.schema().isNativeEnum(attribute);
      String wanted = own ? table.enumName(attribute) : ColumnType.of(attribute).sqlName();
      if (column == null) {
        differences.block(Kind.ATTRIBUTE_MISSING, place, wanted, SchemaDifference.NOTHING);
      } else if (!column.type().equals(wanted) || own != (column.labels() != null)) {
        differences.block(Kind.ATTRIBUTE_TYPE, place, wanted, column.type());
      } else {
        compareCollation(place, column);
        compareNull(place, attribute, column);
      }
    }
  }

  private void compareCollation(String place, LiveTable.Column column) {
    if (column.collation() != null && !BY_BYTES.contains(column.collation())) {
      String found = "in the order of collation " + column.collation();
      differences.block(Kind.COLLATION, place, IN_ORDER, found);
    }
  }

  /** A key's column is what the primary key makes it. */
  private void compareNull(String place, AttributeSchema attribute, LiveTable.Column column) {
    boolean required = attribute.required() && !attribute.defaulted();
    if (table.schema().key().attributes().contains(attribute) || required == column.notNull()) {
      return;
    }
    if (required) {
      differences.tell(Kind.NOT_NULL, place, REQUIRED, OPTIONAL);
    } else {
      differences.block(Kind.NOT_NULL, place, OPTIONAL, REQUIRED);
    }
  }

  /** Columns that the record does not know do no harm, unless they stop its inserts. */
  private void compareOtherColumns() {
    Map<String, LiveTable.Column> others = new LinkedHashMap<>(live.columns());
    table.schema().attributes().forEach(attribute -> others.remove(attribute.storedName()));
    others.forEach(
        (name, column) -> {
          String place = "attribute " + name;
          String nothing = SchemaDifference.NOTHING;
          if (column.notNull() && !column.filled()) {
            String found = column.type() + " not null without a default";
            differences.block(Kind.COLUMN_UNEXPECTED, place, nothing, found);
          } else {
            differences.tell(Kind.COLUMN_UNEXPECTED, place, nothing, column.type());
          }
        });
  }
}
