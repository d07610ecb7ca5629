package dev.rowsmith.processor.read;

import com.squareup.javapoet.TypeName;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.codec.TimePattern;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.AttributeModel.JavaType;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.ConversionModel.ByClass;
import dev.rowsmith.processor.model.ConversionModel.ByPattern;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what a component is stored as under {@code @Converted} or {@code @Format}. */
final class ConversionReader {

  /**
   * A component that is converted.
   *
   * @param stored what is stored in its place
   * @param java its own type
   */
  record Conversion(ComponentType stored, JavaType java, ConversionModel model) {}

  private static final Set<AttributeType> TIMES =
      EnumSet.of(
          AttributeType.INSTANT, AttributeType.DATE, AttributeType.DATE_TIME, AttributeType.TIME);

  private static final Set<AttributeType> UNORDERED =
      EnumSet.of(
          AttributeType.BOOLEAN,
          AttributeType.SET,
          AttributeType.LIST,
          AttributeType.MAP,
          AttributeType.RECORD,
          AttributeType.VARIANT,
          AttributeType.DOCUMENT);

  private final String home;
  private final Types types;
  private final Problems problems;

  /**
   * @param home the package that classes are generated in
   */
  ConversionReader(String home, Types types, Problems problems) {
    this.home = home;
    this.types = types;
    this.problems = problems;
  }

  /** Whether the component is stored as something else than its own type. */
  static boolean converts(Component component) {
    return component.has(Converted.class) || component.has(Format.class);
  }

  /** What the component is stored as; empty where something is wrong with it. */
  Optional<Conversion> read(Component component) {
    Class<? extends Annotation> own =
        component.has(Converted.class) ? Converted.class : Format.class;
    for (Class<? extends Annotation> other : List.of(Format.class, Enumerated.class)) {
      if (other != own && component.has(other)) {
        problems.add(
            ProblemCode.RS103,
            component.place(other),
            "@" + other.getSimpleName(),
            "@" + own.getSimpleName());
        return Optional.empty();
      }
    }
    Mirror mirror = component.annotation(own).orElseThrow();
    return own == Converted.class ? byClass(component, mirror) : byPattern(component, mirror);
  }

  private Optional<Conversion> byPattern(Component component, Mirror mirror) {
    Optional<ComponentType> type =
        ComponentType.of(component.type()).filter(each -> TIMES.contains(each.type()));
    if (type.isEmpty()) {
      problems.add(ProblemCode.RS105, mirror.place(), ComponentType.display(component.type()));
      return Optional.empty();
    }
    AttributeType time = type.get().type();
    String text = mirror.text("value");
    try {
      TimePattern pattern = TimePattern.of(text);
      pattern.check(time);
      JavaType java = type.get().java();
      return Optional.of(
          new Conversion(
              ComponentType.text(),
              java,
              new ConversionModel(
                  new ByPattern(text, time), java.value().box(), pattern.sorts(time))));
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.RS104,
          mirror.place("value"),
          Spelling.quote(text),
          String.valueOf(e.getMessage()),
          example(time));
      return Optional.empty();
    }
  }

  private static String example(AttributeType time) {
    return switch (time) {
      case DATE -> "\"yyyy-MM-dd\"";
      case TIME -> "\"HH:mm:ss.SSSSSS\"";
      case DATE_TIME -> "\"yyyy-MM-dd HH:mm:ss.SSSSSS\"";
      default -> "\"yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx\"";
    };
  }

  /** Checks that the values of a sort key have an order. */
  static void checkSort(Place place, AttributeModel attribute, Problems problems) {
    ConversionModel conversion = attribute.conversion().orElse(null);
    if (conversion != null
        && !conversion.ordered()
        && conversion.how() instanceof ByPattern format) {
      problems.add(
          ProblemCode.RS106, place, Spelling.quote(format.pattern()), example(format.type()));
    }
  }

  private Optional<Conversion> byClass(Component component, Mirror mirror) {
    Optional<DeclaredType> named = mirror.type("by");
    if (named.isEmpty()) {
      String wrong = "is no class. Name an AttributeConverter.";
      problems.add(ProblemCode.RS100, mirror.place("by"), "none", wrong);
      return Optional.empty();
    }
    ConverterClass converter = new ConverterClass(named.get(), types);
    Optional<String> wrong = converter.problem(home);
    if (wrong.isPresent()) {
      problems.add(ProblemCode.RS100, mirror.place("by"), converter.display(), wrong.get());
      return Optional.empty();
    }
    TypeMirror value = value(component.type());
    if (!types.isSameType(converter.value(), boxed(value))) {
      problems.add(
          ProblemCode.RS101,
          mirror.place("by"),
          converter.display(),
          ComponentType.display(converter.value()),
          ComponentType.display(value));
      return Optional.empty();
    }
    Optional<ComponentType> stored =
        ComponentType.of(converter.stored()).filter(type -> !type.java().optional());
    if (stored.isEmpty()) {
      problems.add(
          ProblemCode.RS102,
          mirror.place("by"),
          converter.display(),
          ComponentType.display(converter.stored()),
          ComponentType.hint(converter.stored()));
      return Optional.empty();
    }
    TypeName name = TypeName.get(value);
    return Optional.of(
        new Conversion(
            stored.get(),
            new JavaType(TypeName.get(component.type()), name, value != component.type()),
            new ConversionModel(
                new ByClass(converter.name(), converter.constant()),
                name.box(),
                !UNORDERED.contains(stored.get().type()))));
  }

  /** The type of a value that is there: what is in an {@code Optional}, or the type itself. */
  private static TypeMirror value(TypeMirror declared) {
    return declared instanceof DeclaredType type
            && type.asElement().toString().equals("java.util.Optional")
            && type.getTypeArguments().size() == 1
        ? type.getTypeArguments().get(0)
        : declared;
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID
        ? types.boxedClass((PrimitiveType) type).asType()
        : type;
  }
}
