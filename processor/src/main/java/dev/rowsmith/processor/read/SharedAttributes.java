package dev.rowsmith.processor.read;

import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.AttributeModel.JavaType;
import dev.rowsmith.processor.model.AttributeModel.Presence;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Joins the attributes of a table's record types: those of one stored name are one attribute, which
 * is required where every record has it.
 */
final class SharedAttributes {

  /** An attribute as one of the types has it. */
  private record Held(SharedType type, AttributeModel attribute) {

    String subject() {
      return type.name() + "." + attribute.component();
    }
  }

  private final List<SharedType> types;
  private final Problems problems;
  private final Map<String, List<Held>> byName = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  SharedAttributes(List<SharedType> types, Problems problems) {
    this.types = types;
    this.problems = problems;
    for (SharedType type : types) {
      for (AttributeModel attribute : type.stored()) {
        byName
            .computeIfAbsent(attribute.storedName(), name -> new ArrayList<>())
            .add(new Held(type, attribute));
      }
    }
  }

  /** Tells of attributes that cannot be one, or that must not be two. */
  void check() {
    Map<String, Held> byFoldedName = new HashMap<>();
    Held expiry = null;
    for (List<Held> same : byName.values()) {
      Held first = same.get(0);
      for (Held other : same) {
        if (!sameForm(first.attribute(), other.attribute())) {
          tell(ProblemCode.RS113, other, Spelling.quote(name(other)), first.subject());
        }
      }
      Held differing = byFoldedName.putIfAbsent(name(first).toUpperCase(Locale.ROOT), first);
      if (differing != null) {
        String as = " as " + Spelling.quote(name(differing)) + ", which differs only in case";
        tell(ProblemCode.RS022, first, Spelling.quote(name(first)), differing.subject(), as);
      }
      if (first.attribute().type() == AttributeType.EXPIRY) {
        if (expiry != null) {
          tell(ProblemCode.RS116, first, Spelling.quote(name(expiry)), expiry.subject());
        }
        expiry = first;
      }
    }
  }

  private void tell(ProblemCode code, Held held, Object... arguments) {
    problems.add(code, held.type().place(held.attribute()), arguments);
  }

  private static String name(Held held) {
    return held.attribute().storedName();
  }

  private static boolean sameForm(AttributeModel one, AttributeModel other) {
    return one.json() == other.json() && sameForm(one.value(), other.value());
  }

  private static boolean sameForm(ValueModel one, ValueModel other) {
    boolean nested = one.type() == AttributeType.RECORD || one.type() == AttributeType.VARIANT;
    return one.type() == other.type()
        && (!nested || one.java().equals(other.java()))
        && one.enumeration()
            .map(SharedAttributes::texts)
            .equals(other.enumeration().map(SharedAttributes::texts))
        && (one.element().isEmpty()
            || sameForm(one.element().get(), other.element().orElseThrow()));
  }

  private static List<Object> texts(EnumModel values) {
    return List.of(values.constants(), values.form(), values.stored());
  }

  /** The attributes of the table by their stored names. */
  Map<String, AttributeModel> joined() {
    Map<String, AttributeModel> joined = new LinkedHashMap<>();
    byName.forEach((name, same) -> joined.put(name, join(joined.size(), name, same)));
    return joined;
  }

  private AttributeModel join(int ordinal, String storedName, List<Held> same) {
    AttributeModel first = same.get(0).attribute();
    boolean converted =
        same.stream().allMatch(each -> each.attribute().conversion().equals(first.conversion()));
    boolean required =
        same.size() == types.size()
            && same.stream()
                .map(each -> each.attribute().presence())
                .allMatch(each -> each.required() && each.absent().isEmpty());
    TypeName java = converted ? first.java().value() : first.value().java();
    TypeName held = !required && java.isPrimitive() ? java.box() : java;
    return new AttributeModel(
        ordinal,
        component(storedName, same),
        storedName,
        ofNoList(first.value()),
        new JavaType(held, held, false),
        new Presence(required, Optional.empty()),
        first.json(),
        converted ? first.conversion() : Optional.empty(),
        Optional.empty());
  }

  /** The same without an enum of its own: that is generated for one of the types. */
  private static ValueModel ofNoList(ValueModel value) {
    return new ValueModel(
        value.type(),
        value.java(),
        value
            .enumeration()
            .map(
                each ->
                    new EnumModel(
                        each.type(),
                        false,
                        each.constants(),
                        each.form(),
                        each.stored(),
                        each.unknown())),
        value.element());
  }

  /** The name of its components where they have one, else that it is stored by, as one of Java. */
  private String component(String storedName, List<Held> same) {
    String first = Casing.joined(same.get(0).attribute().component());
    boolean one =
        same.stream().allMatch(each -> Casing.joined(each.attribute().component()).equals(first));
    String wanted = one && SourceVersion.isName(first) ? first : javaName(storedName);
    String name = wanted;
    for (int i = 2; !taken.add(Casing.upperSnake(name)); i++) {
      name = wanted + i;
    }
    return name;
  }

  private static String javaName(String storedName) {
    String pascal = Casing.pascal(storedName);
    int first = Character.toLowerCase(pascal.codePointAt(0));
    String camel =
        Character.toString(first) + pascal.substring(Character.charCount(pascal.codePointAt(0)));
    if (SourceVersion.isName(camel)) {
      return camel;
    }
    return SourceVersion.isIdentifier(camel) ? camel + "Value" : "attribute" + pascal;
  }
}
