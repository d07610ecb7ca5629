package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.model.KeyTextModel.Kind;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that components can be in a key text, and makes its model. */
final class KeyTextReader {

  /** What may be in a key text, and to how many digits it may be padded. */
  private static final Map<AttributeType, Integer> DIGITS =
      Map.ofEntries(
          Map.entry(AttributeType.INT8, 3),
          Map.entry(AttributeType.INT16, 5),
          Map.entry(AttributeType.INT32, 10),
          Map.entry(AttributeType.INT64, 19),
          Map.entry(AttributeType.TEXT, 0),
          Map.entry(AttributeType.CHARACTER, 0),
          Map.entry(AttributeType.ENUM, 0),
          Map.entry(AttributeType.UUID, 0),
          Map.entry(AttributeType.INSTANT, 0),
          Map.entry(AttributeType.DATE, 0),
          Map.entry(AttributeType.DATE_TIME, 0),
          Map.entry(AttributeType.TIME, 0));

  private final Map<Component, AttributeModel> attributes;
  private final Problems problems;
  private final Set<String> taken = new HashSet<>();

  KeyTextReader(Map<Component, AttributeModel> attributes, Problems problems) {
    this.attributes = attributes;
    this.problems = problems;
  }

  /** Tells what is wrong with a key text, by the types of what is in it. */
  void check(KeyDraft draft) {
    draft.parts().forEach(part -> checkPart(draft, part));
    for (int i = 1; i < draft.parts().size(); i++) {
      checkBoundary(draft, draft.parts().get(i - 1), draft.parts().get(i));
    }
    if (draft.kind() == Kind.COMPOSITE) {
      checkName(draft);
    }
    AttributeModel owner = attributes.get(draft.owner());
    if (draft.kind() == Kind.IS_COMPONENT
        && owner != null
        && (owner.type() != AttributeType.TEXT
            || owner.java().optional()
            || owner.conversion().isPresent())) {
      problems.add(
          ProblemCode.RS065,
          draft.place(),
          ComponentType.display(draft.owner().element().asType()),
          Spelling.quote(draft.template()));
    }
  }

  private void checkPart(KeyDraft draft, KeyDraft.Part part) {
    if (part.component().embedded() && !draft.template().isEmpty()) {
      problems.add(ProblemCode.RS108, draft.place(), "the template", part.component().name());
    }
    AttributeModel attribute = attributes.get(part.component());
    if (attribute == null) {
      return;
    }
    Integer digits = DIGITS.get(attribute.type());
    boolean converted = attribute.conversion().isPresent();
    if (digits == null || converted) {
      problems.add(
          ProblemCode.RS062,
          draft.kind() == Kind.COMPOSITE ? part.component().place() : draft.place(),
          part.component().name(),
          ComponentType.display(part.component().element().asType())
              + (converted ? ", which is stored in another form," : ""));
    } else if (part.digits() > digits) {
      problems.add(
          ProblemCode.RS064,
          draft.place(),
          part.component().name(),
          part.digits(),
          digits == 0
              ? "it is no whole number. Leave the padding out."
              : "its type has at most " + digits + ". Pad it to no more.");
    }
  }

  private void checkBoundary(KeyDraft draft, KeyDraft.Part part, KeyDraft.Part next) {
    AttributeModel attribute = attributes.get(part.component());
    boolean variable =
        attribute != null
            && !new KeyTextModel.Placeholder(attribute, part.digits(), "").fixedWidth();
    if (variable && part.literal().isEmpty()) {
      problems.add(
          ProblemCode.RS063,
          draft.place(),
          Spelling.quote(draft.template()),
          part.component().name(),
          next.component().name());
    }
  }

  private void checkName(KeyDraft draft) {
    String name = storedName(draft);
    Optional<String> wrong =
        NameRules.attribute(name)
            .or(
                () ->
                    attributes.keySet().stream()
                        .filter(each -> fold(each.storedName()).equals(fold(name)))
                        .findFirst()
                        .map(each -> "is taken by " + each.name()))
            .or(
                () ->
                    taken.add(fold(name))
                        ? Optional.empty()
                        : Optional.of("is taken by another key"));
    wrong.ifPresent(
        problem ->
            problems.add(
                ProblemCode.RS066,
                draft.place(),
                Spelling.list(draft.components().stream().map(Component::name).toList()),
                Spelling.quote(name),
                problem));
  }

  private static String fold(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static String storedName(KeyDraft draft) {
    return draft.owners().stream().map(Component::storedName).collect(Collectors.joining("_"));
  }

  /**
   * The model of a key text in which nothing is wrong.
   *
   * @param ordinal the place of its attribute, where that is none of a component
   */
  KeyTextModel model(KeyDraft draft, int ordinal) {
    return new KeyTextModel(
        draft.kind() == Kind.COMPOSITE ? composite(draft, ordinal) : known(draft.owner()),
        draft.kind(),
        draft.template(),
        draft.start(),
        draft.parts().stream()
            .map(
                part ->
                    new KeyTextModel.Placeholder(
                        known(part.component()), part.digits(), part.literal()))
            .toList());
  }

  private AttributeModel known(Component component) {
    return Objects.requireNonNull(attributes.get(component), component.name());
  }

  private static AttributeModel composite(KeyDraft draft, int ordinal) {
    TypeName text = ClassName.get(String.class);
    return new AttributeModel(
        ordinal,
        draft.owners().stream().map(Component::name).collect(Collectors.joining(" and ")),
        storedName(draft),
        ValueModel.of(AttributeType.TEXT, text),
        new AttributeModel.JavaType(text, text, false),
        new AttributeModel.Presence(true, Optional.empty()),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
