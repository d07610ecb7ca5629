package dev.rowsmith.processor.read;

import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.DynamoDbTableOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the tags of {@code @DynamoDbOptions}. */
final class TagReader {

  private static final int MOST_TAGS = 50;
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}");
  private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{0,256}");

  private final Problems problems;

  TagReader(Problems problems) {
    this.problems = problems;
  }

  void read(Mirror mirror, DynamoDbTableOptions.Builder options) {
    List<Mirror> tags = mirror.nested("tags");
    if (tags.size() > MOST_TAGS) {
      problems.add(
          ProblemCode.RS009,
          mirror.place("tags"),
          "these are " + tags.size() + " tags, but DynamoDB allows 50. Remove some.");
    }
    Set<String> keys = new HashSet<>();
    for (Mirror tag : tags) {
      checkKey(tag, keys);
      if (!VALUE.matcher(tag.text("value")).matches()) {
        tell(tag, "value", "is no value of a tag: it has at most 256");
      }
      options.tag(tag.text("key"), tag.text("value"));
    }
  }

  private void checkKey(Mirror tag, Set<String> keys) {
    String key = tag.text("key");
    if (!KEY.matcher(key).matches()) {
      tell(tag, "key", "is no key of a tag: it has 1 to 128");
    } else if (key.startsWith("aws:")) {
      problems.add(
          ProblemCode.RS009,
          tag.place("key"),
          "the tag " + key + " starts with aws:, which AWS keeps for itself. Rename it.");
    } else if (!keys.add(key)) {
      problems.add(
          ProblemCode.RS009, tag.place("key"), "the tag " + key + " is given twice. Remove one.");
    }
  }

  private void tell(Mirror tag, String member, String problem) {
    problems.add(
        ProblemCode.RS009,
        tag.place(member),
        "\""
            + tag.text(member)
            + "\" "
            + problem
            + " letters, digits, spaces and _ . : / = + - @.");
  }
}
