/**
 * Real servers for tests: DynamoDB Local and PostgreSQL, started once per JVM, and a JUnit Jupiter
 * extension that runs each test on both with a fresh database.
 *
 * <p>Start at {@link dev.rowsmith.testing.RowsmithTest} or at {@link
 * dev.rowsmith.testing.EmbeddedServers}.
 */
@NullMarked
package dev.rowsmith.testing;

import org.jspecify.annotations.NullMarked;
