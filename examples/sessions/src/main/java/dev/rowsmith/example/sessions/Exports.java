package dev.rowsmith.example.sessions;

import dev.rowsmith.TableDao;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.dynamodb.TableArns;
import java.util.Locale;

/** Somebody who wants to know the resource names of tables. */
@FunctionalInterface
interface Exports {

  /**
   * Takes a resource name.
   *
   * @param name {@code DYNAMODB_TABLE_USER_SESSIONS}, or with {@code STREAM} before the base name
   */
  void tell(String name, String arn);

  /** Tells the table's name, and its stream's where it has one. */
  default void tellAll(DynamoDbDatabase database, TableConfig config, TableDao table) {
    String name = config.baseName().toUpperCase(Locale.ROOT).replace('-', '_');
    TableArns arns = database.arns(table);
    tell("DYNAMODB_TABLE_" + name, arns.table());
    if (config.stream()) {
      arns.stream().ifPresent(stream -> tell("DYNAMODB_TABLE_STREAM_" + name, stream));
    }
  }
}
