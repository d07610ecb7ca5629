/** A web crawler whose sites, runs, pages, versions and frontier are in a database. */
@NullMarked
package dev.rowsmith.example.crawlstore;

import org.jspecify.annotations.NullMarked;
