/** The PostgreSQL backend: operations become SQL statements, which run over JDBC. */
@NullMarked
package dev.rowsmith.sql;

import org.jspecify.annotations.NullMarked;
