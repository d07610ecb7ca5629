package dev.rowsmith.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.rowsmith.processor.model.AttributeModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns a sentence into a Javadoc comment about a record, folded to the width of a page. In the
 * sentence, {@link #LINK} stands for a link to the record.
 */
final class Javadoc {

  private static final int WIDTH = 90;
  private static final String LINK = "{@link}";

  private final ClassName record;

  Javadoc(ClassName record) {
    this.record = record;
  }

  /** The sentence as a comment. */
  CodeBlock of(String sentence) {
    StringBuilder text = new StringBuilder(sentence.length() + 8);
    int column = 0;
    for (int start = 0; start < sentence.length(); ) {
      int end = endOfWord(sentence, start);
      int width = end - start;
      if (sentence.startsWith(LINK, start)) {
        width += 1 + record.simpleName().length();
      }
      if (column > 0) {
        boolean fits = column + 1 + width <= WIDTH;
        text.append(fits ? ' ' : '\n');
        column = fits ? column + 1 : 0;
      }
      text.append(sentence, start, end);
      column += width;
      start = end + 1;
    }
    return linked(text.toString());
  }

  /** Where the word ends that begins here; what is in braces is within one. */
  private static int endOfWord(String sentence, int start) {
    int end = start;
    while (end < sentence.length() && sentence.charAt(end) != ' ') {
      end = sentence.charAt(end) == '{' ? sentence.indexOf('}', end) + 1 : end + 1;
    }
    return end;
  }

  /** In few pieces, since JavaPoet takes its time for each. */
  private CodeBlock linked(String text) {
    int link = text.indexOf(LINK);
    // As a type, so that JavaPoet knows that the name is taken and imports none like it.
    return link < 0
        ? CodeBlock.of("$L", text)
        : CodeBlock.of(
            "$L{@link $T}$L",
            text.substring(0, link),
            record,
            text.substring(link + LINK.length()));
  }

  /** What a record is found by, such as "this owner and this timestamp". */
  static String these(List<AttributeModel> attributes) {
    return attributes.stream()
        .map(attribute -> "this " + code(attribute.component()))
        .collect(Collectors.joining(" and "));
  }

  /** A name in the typeface of code, whatever is in it. */
  static String code(String name) {
    return name.codePoints().allMatch(Javadoc::isPlain)
        ? "{@code " + name + "}"
        : "<code>" + escaped(name) + "</code>";
  }

  /** Neither a tag nor the comment's end nor a Unicode escape may come of a name. */
  private static String escaped(String name) {
    return name.codePoints()
        .mapToObj(c -> isPlain(c) ? Character.toString(c) : "&#" + c + ";")
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || (c >= ' ' && c <= '~' && "{}@*/\\<>&".indexOf(c) < 0);
  }
}
