package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.processor.generate.GeneratedNames;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.EnumsModel.ValueList;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the values of a component that holds one of a fixed list: a list, or a user's own enum. */
final class EnumReader {

  private final ClassName record;
  private final List<ValueList> lists;
  private final Problems problems;

  EnumReader(ClassName record, List<ValueList> lists, Problems problems) {
    this.record = record;
    this.lists = lists;
    this.problems = problems;
  }

  /** The values of an {@code @Enumerated} component; empty where something is wrong with it. */
  Optional<EnumModel> annotated(
      Component component, Mirror enumerated, Optional<ComponentType> type) {
    return enumerated.has("value")
        ? listed(component, enumerated, type)
        : own(component, enumerated, type);
  }

  /** The values of a component that is an enum without {@code @Enumerated}. */
  EnumModel plain(Component component, ClassName name, TypeElement enumeration) {
    return ofConstants(component, Optional.empty(), name, enumeration);
  }

  private Optional<EnumModel> listed(
      Component component, Mirror enumerated, Optional<ComponentType> type) {
    ClassName generated = GeneratedNames.valueEnum(record, component.name());
    boolean declaredSo = type.filter(t -> t.isEnumOf(generated) || t.isText()).isPresent();
    if (!declaredSo) {
      problems.add(
          ProblemCode.RS041,
          component.place(),
          String.join(".", generated.simpleNames()),
          ComponentType.display(component.type()),
          type.flatMap(ComponentType::enumeration).isPresent()
              ? "Declare it as one of the two, or remove the list, since the enum has constants of"
                  + " its own."
              : "Declare it as one of the two, or remove @Enumerated.");
      return Optional.empty();
    }
    Optional<ValueList> list =
        lists.stream().filter(each -> each.component().equals(component.name())).findFirst();
    return list.map(
        values ->
            new EnumModel(
                type.get().java().value(),
                true,
                values.constants(),
                form(enumerated),
                Map.of(),
                checked(component, Optional.of(enumerated), values.constants(), Map.of())));
  }

  private Optional<EnumModel> own(
      Component component, Mirror enumerated, Optional<ComponentType> type) {
    Optional<TypeElement> enumeration = type.flatMap(ComponentType::enumeration);
    if (enumeration.isEmpty()) {
      problems.add(
          ProblemCode.RS040,
          enumerated.place(),
          ComponentType.display(component.type()),
          type.filter(ComponentType::isText).isPresent()
              ? "Give the list of its values: @Enumerated({\"…\", \"…\"})."
              : "Remove @Enumerated, or declare the component as an enum.");
      return Optional.empty();
    }
    return Optional.of(
        ofConstants(
            component,
            Optional.of(enumerated),
            ClassName.get(enumeration.get()),
            enumeration.get()));
  }

  private EnumModel ofConstants(
      Component component, Optional<Mirror> enumerated, ClassName name, TypeElement enumeration) {
    List<String> constants = new ArrayList<>();
    Map<String, Mirror> storedBy = new LinkedHashMap<>();
    for (Element element : enumeration.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        String constant = element.getSimpleName().toString();
        constants.add(constant);
        Mirror.on(element, Stored.class).ifPresent(stored -> storedBy.put(constant, stored));
      }
    }
    if (constants.isEmpty()) {
      problems.add(
          ProblemCode.RS020,
          component.place(),
          name.simpleName(),
          ", since the enum has no constant");
    }
    Map<String, String> stored = new LinkedHashMap<>();
    storedBy.forEach((constant, mirror) -> stored.put(constant, mirror.text("value")));
    return new EnumModel(
        name,
        false,
        constants,
        enumerated.map(EnumReader::form).orElse(StoredForm.NAME),
        stored,
        checked(component, enumerated, constants, storedBy));
  }

  /** Checks the stored texts and the unknown constant, which is returned. */
  private Optional<String> checked(
      Component component,
      Optional<Mirror> enumerated,
      List<String> constants,
      Map<String, Mirror> storedBy) {
    StoredForm form = enumerated.map(EnumReader::form).orElse(StoredForm.NAME);
    Place otherwise = enumerated.map(mirror -> mirror.place("stored")).orElse(component.place());
    Map<String, String> constantByText = new HashMap<>();
    for (String constant : constants) {
      Mirror stored = storedBy.get(constant);
      String text = stored == null ? inForm(constant, form) : stored.text("value");
      Place place = stored == null ? otherwise : stored.place("value");
      String mend =
          storedBy.isEmpty() && enumerated.filter(e -> e.has("value")).isPresent()
              ? ": stored = StoredForm.NAME"
              : " with @Stored(\"…\")";
      NameRules.storedText(text)
          .ifPresent(
              wrong ->
                  problems.add(
                      ProblemCode.RS045,
                      place,
                      constant,
                      "is stored as " + Spelling.quote(text) + ", which " + wrong,
                      mend));
      String first = constantByText.putIfAbsent(text, constant);
      if (first != null) {
        problems.add(
            ProblemCode.RS045,
            place,
            constant,
            "is stored as " + Spelling.quote(text) + ", as the constant " + first + " is already",
            mend);
      }
    }
    return unknown(enumerated, constants);
  }

  private Optional<String> unknown(Optional<Mirror> enumerated, List<String> constants) {
    Optional<Mirror> named = enumerated.filter(mirror -> !mirror.text("unknown").isEmpty());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String name = named.get().text("unknown");
    if (!constants.contains(name)) {
      problems.add(
          ProblemCode.RS044,
          named.get().place("unknown"),
          Spelling.quote(name),
          Spelling.suggest(name, constants));
    }
    return Optional.of(name);
  }

  private static StoredForm form(Mirror enumerated) {
    return enumerated.constant("stored", StoredForm.NAME);
  }

  private static String inForm(String constant, StoredForm form) {
    return switch (form) {
      case NAME -> constant;
      case LOWER_CASE -> constant.toLowerCase(Locale.ROOT);
    };
  }
}
