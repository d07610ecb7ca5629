/**
 * What runs in the process of DynamoDB Local: its jars are looked up and the server started here.
 *
 * <p>Nothing of this package is loaded in the JVM of the tests, so neither the resolver's nor
 * DynamoDB Local's dependencies meet those of the tests.
 */
@NullMarked
package dev.rowsmith.testing.local;

import org.jspecify.annotations.NullMarked;
