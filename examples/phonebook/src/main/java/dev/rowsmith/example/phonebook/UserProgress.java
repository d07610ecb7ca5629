package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Map;

/** How far a user has come with his lessons: a document without a form. */
@Table("userprogress_table")
public record UserProgress(
    @PartitionKey String uid, @Column("progressData") Map<String, Object> progressData) {}
