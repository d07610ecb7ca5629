/** PostgreSQL: what calls cost in the program that makes them. */
package dev.rowsmith.benchmarks.postgres;
