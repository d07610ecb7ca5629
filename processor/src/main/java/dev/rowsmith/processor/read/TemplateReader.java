package dev.rowsmith.processor.read;

import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the template of a key apart: {@code MSG#{room}#{seq:08}} is the text {@code MSG#}, the
 * component {@code room}, the text {@code #} and the component {@code seq}, padded to 8 digits.
 */
final class TemplateReader {

  private static final String EXAMPLE = "Write \"USER#{userId}\", for one.";

  /** A doubled brace, a placeholder, a brace alone, or a character. */
  private static final Pattern TOKEN =
      Pattern.compile("\\{\\{|\\}\\}|\\{([^{}:]*)(:[^{}]*)?\\}|[{}]|[^{}]+", Pattern.DOTALL);

  private static final Pattern PADDING = Pattern.compile(":0([1-9]\\d?)");

  private final List<Component> components;
  private final String record;
  private final Problems problems;

  TemplateReader(List<Component> components, String record, Problems problems) {
    this.components = components;
    this.record = record;
    this.problems = problems;
  }

  /** The template of a component's annotation; empty where anything is wrong with it. */
  Optional<KeyDraft> read(Component owner, Mirror annotation) {
    Attempt attempt = new Attempt(annotation.text("template"), annotation.place("template"));
    return attempt.read() ? Optional.of(attempt.draft(owner)) : Optional.empty();
  }

  /** One reading of one template. */
  private final class Attempt {

    private final String text;
    private final Place place;
    private final List<KeyDraft.Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private String start = "";
    private boolean sound = true;

    Attempt(String text, Place place) {
      this.text = text;
      this.place = place;
    }

    boolean read() {
      if (text.isEmpty()) {
        tell("is empty", EXAMPLE);
      }
      NameRules.text(text).ifPresent(wrong -> tell(wrong, EXAMPLE));
      Matcher tokens = TOKEN.matcher(text);
      while (tokens.find()) {
        String token = tokens.group();
        if (tokens.group(1) != null) {
          add(tokens.group(1), tokens.group(2));
        } else if (token.equals("{") || token.equals("}")) {
          tell(
              "has a brace without its counterpart",
              "Close it, or double it, {{ or }}, where it is meant as it is.");
        } else {
          literal.append(token.equals("{{") || token.equals("}}") ? token.substring(1) : token);
        }
      }
      endPart();
      return sound;
    }

    private void add(String name, @Nullable String padding) {
      Optional<Component> component =
          components.stream().filter(each -> each.name().equals(name)).findFirst();
      if (component.isEmpty()) {
        sound = false;
        problems.add(
            ProblemCode.RS061,
            place,
            Spelling.quote(text),
            Spelling.quote(name),
            record,
            Spelling.suggest(name, components.stream().map(Component::name).toList()));
        return;
      }
      if (parts.stream().anyMatch(part -> part.component().equals(component.get()))) {
        tell("names " + name + " twice", "Name it once.");
      }
      endPart();
      parts.add(new KeyDraft.Part(component.get(), digits(name, padding), ""));
    }

    private int digits(String name, @Nullable String padding) {
      if (padding == null) {
        return 0;
      }
      Matcher width = PADDING.matcher(padding);
      if (!width.matches()) {
        tell(
            "has the padding " + Spelling.quote(padding) + " of " + name,
            "Write a zero and a width of 1 to 99: {" + name + ":08}.");
        return 0;
      }
      return Integer.parseInt(width.group(1));
    }

    /** What was collected stands behind the last component, or in front of all. */
    private void endPart() {
      if (parts.isEmpty()) {
        start = literal.toString();
      } else {
        int last = parts.size() - 1;
        KeyDraft.Part part = parts.get(last);
        parts.set(last, new KeyDraft.Part(part.component(), part.digits(), literal.toString()));
      }
      literal.setLength(0);
    }

    private void tell(String wrong, String hint) {
      sound = false;
      problems.add(ProblemCode.RS060, place, Spelling.quote(text), wrong, hint);
    }

    KeyDraft draft(Component owner) {
      return new KeyDraft(List.of(owner), place, text, start, parts);
    }
  }
}
