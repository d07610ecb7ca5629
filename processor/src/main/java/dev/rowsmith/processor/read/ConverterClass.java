package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * A class that {@code @Converted} names: what it converts, and how generated code gets hold of it.
 */
final class ConverterClass {

  private static final String CONVERTER = "dev.rowsmith.AttributeConverter";

  private final DeclaredType type;
  private final TypeElement element;
  private final List<? extends TypeMirror> arguments;

  ConverterClass(DeclaredType type, Types types) {
    this.element = (TypeElement) type.asElement();
    // As it is declared, since a class literal names no type arguments.
    this.type = (DeclaredType) element.asType();
    this.arguments =
        converter(this.type, types).map(DeclaredType::getTypeArguments).orElse(List.of());
  }

  private static Optional<DeclaredType> converter(TypeMirror type, Types types) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONVERTER)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .map(each -> converter(each, types))
        .flatMap(Optional::stream)
        .findFirst();
  }

  String display() {
    return ComponentType.display(type);
  }

  ClassName name() {
    return ClassName.get(element);
  }

  /** The type of the component. */
  TypeMirror value() {
    return arguments.get(0);
  }

  /** The type of what is stored. */
  TypeMirror stored() {
    return arguments.get(1);
  }

  /** The constant that holds the one object there is; empty for a class with a constructor. */
  String constant() {
    if (element.getKind() == ElementKind.ENUM) {
      return constants().get(0).getSimpleName().toString();
    }
    return instance().map(field -> field.getSimpleName().toString()).orElse("");
  }

  /** Why generated code cannot use it, and how to mend it; empty where it can. */
  Optional<String> problem(String home) {
    if (arguments.size() != 2) {
      return Optional.of("is no AttributeConverter. Let it implement AttributeConverter<…, …>.");
    }
    if (!element.getTypeParameters().isEmpty()
        || arguments.stream().anyMatch(each -> each.getKind() == TypeKind.TYPEVAR)) {
      return Optional.of("is generic. Extend it by a class that says its types.");
    }
    for (Element each = element; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!seen(each, home)) {
        return Optional.of("cannot be seen by the generated class. Make it less private.");
      }
    }
    if (element.getKind() == ElementKind.ENUM) {
      return constants().size() == 1
          ? Optional.empty()
          : Optional.of("is an enum of other than one constant. Leave it one.");
    }
    return instance().isPresent() || constructed(home)
        ? Optional.empty()
        : Optional.of(
            "cannot be made. Make it a static class with a constructor without parameters, or give"
                + " it a constant INSTANCE.");
  }

  private boolean seen(Element member, String home) {
    boolean inHome = name().packageName().equals(home);
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (inHome && !member.getModifiers().contains(Modifier.PRIVATE));
  }

  private boolean constructed(String home) {
    boolean inner =
        element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
    return element.getKind().isClass()
        && !inner
        && !element.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(each -> each.getParameters().isEmpty() && each.getThrownTypes().isEmpty())
            .anyMatch(each -> seen(each, home));
  }

  private Optional<VariableElement> instance() {
    return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("INSTANCE"))
        .filter(field -> field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.PRIVATE))
        .filter(field -> field.asType().toString().equals(type.toString()))
        .findFirst();
  }

  private List<VariableElement> constants() {
    return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
        .toList();
  }
}
