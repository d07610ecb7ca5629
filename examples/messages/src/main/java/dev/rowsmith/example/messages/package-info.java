/** Conversations and their messages in one table, as Cruddur keeps them. */
@NullMarked
package dev.rowsmith.example.messages;

import org.jspecify.annotations.NullMarked;
