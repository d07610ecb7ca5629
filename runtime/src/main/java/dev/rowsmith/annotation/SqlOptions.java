package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How PostgreSQL keeps the table; DynamoDB has no use for it.
 *
 * <pre>{@code
 * @SqlOptions(nativeEnums = true)
 * @SqlOptions(fillFactor = 70, tablespace = "fast", indexTablespace = "fast")
 * }</pre>
 *
 * <p>{@code createTable()} makes the table and its indexes with all of it. Of a table that is there
 * already it changes nothing, but that it adds new constants to its enum types; {@code
 * verifyTable()} tells what differs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SqlOptions {

  /**
   * Whether an enum's values are kept as a native enum type, named after table and component such
   * as {@code phonebook_relationship}, instead of text with a check. Conditions order them by their
   * stored texts all the same. An enum that is part of a key of the table or of an index stays
   * text, and so do those within sets, lists, maps and records. A stored text takes at most 63
   * bytes.
   */
  boolean nativeEnums() default false;

  /** How full the table's pages are packed, from 10 to 100 percent; 100 unless given. */
  int fillFactor() default 0;

  /** How full the indexes' pages are packed, from 10 to 100 percent; 90 unless given. */
  int indexFillFactor() default 0;

  /** The tablespace of the table, which is there already; the database's own unless given. */
  String tablespace() default "";

  /** The tablespace of all its indexes, which is there already; the database's own unless given. */
  String indexTablespace() default "";
}
