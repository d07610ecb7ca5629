/** The Enhanced Client: the only classes that need it on the class path. */
package dev.rowsmith.benchmarks.dynamodb.enhanced;
