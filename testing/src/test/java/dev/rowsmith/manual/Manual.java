package dev.rowsmith.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages of the manual and the regions of these tests that they show:
 *
 * <pre>{@code
 * // docs: update                       <!-- docs: update -->
 * phones.updateRecord(7, set -> ...);   followed by a block of java
 * // docs: end
 * }</pre>
 */
final class Manual {

  static final Path PAGES = Path.of("..", "docs", "manual");

  private static final Path EXAMPLES = Path.of("src", "test", "java", "dev", "rowsmith", "manual");
  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// docs: (?!end$)(\\S+)\\n(.*?)^ *// docs: end$");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:^<!-- docs: (\\S+) -->\\n)?^```java\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  private Manual() {}

  /** A block of Java in a page; its name is empty where none is given. */
  record Block(String name, String text) {}

  static List<Path> pages() throws IOException {
    return filesOf(PAGES, ".md");
  }

  /** The marked regions of the examples by their names, moved to the left margin. */
  static Map<String, String> regions() throws IOException {
    Map<String, String> regions = new TreeMap<>();
    for (Path file : filesOf(EXAMPLES, ".java")) {
      Matcher matcher = REGION.matcher(Files.readString(file));
      while (matcher.find()) {
        if (regions.put(matcher.group(1), unindented(matcher.group(2))) != null) {
          throw new IllegalStateException(file + ": a second region " + matcher.group(1));
        }
      }
    }
    return regions;
  }

  static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(page));
    while (matcher.find()) {
      String name = matcher.group(1);
      blocks.add(new Block(name == null ? "" : name, matcher.group(2)));
    }
    return blocks;
  }

  /** The targets of a page's links that lead to files. */
  static List<String> relativeLinks(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(result -> result.group(1))
        .filter(target -> !target.contains("://"))
        .toList();
  }

  /** Puts the regions in place of the page's blocks of their names. */
  static void rewrite(Path page, Map<String, String> regions) throws IOException {
    String text = Files.readString(page);
    String rewritten =
        BLOCK
            .matcher(text)
            .replaceAll(result -> Matcher.quoteReplacement(rewritten(result, regions)));
    if (!rewritten.equals(text)) {
      Files.writeString(page, rewritten);
    }
  }

  private static String rewritten(MatchResult block, Map<String, String> regions) {
    String name = block.group(1);
    String region = name == null ? null : regions.get(name);
    return region == null
        ? block.group()
        : "<!-- docs: " + name + " -->\n```java\n" + region + "```";
  }

  private static String unindented(String region) {
    int indent =
        region
            .lines()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    region
        .lines()
        .forEach(line -> text.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
    return text.toString();
  }

  private static List<Path> filesOf(Path directory, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
