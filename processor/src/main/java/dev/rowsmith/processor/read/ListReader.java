package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.model.EnumsModel.ValueList;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Reads the lists of {@code @Enumerated} components, of which enums are generated. */
final class ListReader {

  private final ClassName record;
  private final Problems problems;
  private final Map<String, String> ownersOfNames = new HashMap<>();

  ListReader(ClassName record, Problems problems) {
    this.record = record;
    this.problems = problems;
    ownersOfNames.put("attribute", "that is the enum of all attributes");
    ownersOfNames.put("index", "that is the enum of all indexes");
    ownersOfNames.put(
        fold(GeneratedNames.enums(record).simpleName()), "that is the class that the enum is in");
  }

  /** The lists of the components that have one, without what is wrong with them. */
  List<ValueList> read(List<Component> components) {
    List<ValueList> lists = new ArrayList<>();
    for (Component component : components) {
      Mirror enumerated = component.annotation(Enumerated.class).orElse(null);
      if (enumerated == null || !enumerated.has("value")) {
        continue;
      }
      Set<String> constants = constants(enumerated);
      boolean free = claimName(component, enumerated);
      if (free && !constants.isEmpty()) {
        lists.add(new ValueList(component.name(), List.copyOf(constants)));
      }
    }
    return lists;
  }

  private Set<String> constants(Mirror enumerated) {
    Set<String> constants = new LinkedHashSet<>();
    List<Mirror.Text> texts = enumerated.texts("value");
    if (texts.isEmpty() && !enumerated.unresolved()) {
      problems.add(
          ProblemCode.RS042,
          enumerated.place("value"),
          "is empty",
          "Name the values, or leave the list out for an enum of your own.");
    }
    for (Mirror.Text text : texts) {
      if (SourceVersion.isKeyword(text.text(), SourceVersion.latest())) {
        refuse(text, "is a keyword of Java");
      } else if (!SourceVersion.isIdentifier(text.text())) {
        refuse(text, "is no Java identifier");
      } else if (NameRules.text(text.text()).isPresent()) {
        refuse(text, NameRules.text(text.text()).get());
      } else if (!constants.add(text.text())) {
        problems.add(
            ProblemCode.RS042,
            text.place(),
            "names " + Spelling.quote(text.text()) + " twice",
            "Remove one of the two.");
      }
    }
    return constants;
  }

  private void refuse(Mirror.Text text, String wrong) {
    problems.add(
        ProblemCode.RS042,
        text.place(),
        "names " + Spelling.quote(text.text()) + ", which " + wrong,
        "Name it otherwise, or use an enum of your own with @Stored on its constant.");
  }

  private boolean claimName(Component component, Mirror enumerated) {
    String name = GeneratedNames.valueEnum(record, component.name()).simpleName();
    String wrong =
        SourceVersion.isName(name)
            ? ownersOfNames.putIfAbsent(
                fold(name), "the component " + component.name() + " generates it already")
            : "that is no Java name";
    if (wrong != null) {
      problems.add(ProblemCode.RS043, enumerated.place(), name, wrong);
    }
    return wrong == null;
  }

  private static String fold(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
