/** The phone book of the README, and the tables of the platform that it was an example for. */
@NullMarked
package dev.rowsmith.example.phonebook;

import org.jspecify.annotations.NullMarked;
