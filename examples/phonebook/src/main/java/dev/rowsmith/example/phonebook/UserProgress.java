package dev.rowsmith.example.phonebook;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Map;
import java.util.TreeMap;

/** How far a user has come with his lessons: a document without a form. */
@Table("userprogress_table")
public record UserProgress(
    @PartitionKey String uid, @Column("progressData") Map<String, Object> progressData) {

  /** The same, and a lesson more. */
  UserProgress with(String lesson, Object done) {
    Map<String, Object> lessons = new TreeMap<>(progressData);
    lessons.put(lesson, done);
    return new UserProgress(uid, lessons);
  }
}
