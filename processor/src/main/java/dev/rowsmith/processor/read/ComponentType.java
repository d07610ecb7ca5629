package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel.JavaType;
import dev.rowsmith.schema.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The type of a component that can be stored: {@code Optional<Instant>} is an optional {@link
 * AttributeType#INSTANT}.
 *
 * @param type what the attribute holds
 * @param java how Java holds it
 * @param declared the enum, the record or the sealed interface, if it is one
 * @param element what the members of a set, of a list or of a map are
 */
record ComponentType(
    AttributeType type,
    JavaType java,
    Optional<DeclaredType> declared,
    Optional<ComponentType> element) {

  private static final String SET = "java.util.Set";
  private static final String LIST = "java.util.List";
  private static final String MAP = "java.util.Map";

  private static final Set<AttributeType> MEMBERS =
      EnumSet.of(
          AttributeType.TEXT,
          AttributeType.ENUM,
          AttributeType.INT8,
          AttributeType.INT16,
          AttributeType.INT32,
          AttributeType.INT64,
          AttributeType.BIG_INTEGER,
          AttributeType.DECIMAL,
          AttributeType.BUFFER);

  private static final Map<String, AttributeType> BY_NAME =
      Map.of(
          String.class.getName(), AttributeType.TEXT,
          BigInteger.class.getName(), AttributeType.BIG_INTEGER,
          BigDecimal.class.getName(), AttributeType.DECIMAL,
          UUID.class.getName(), AttributeType.UUID,
          Instant.class.getName(), AttributeType.INSTANT,
          LocalDate.class.getName(), AttributeType.DATE,
          LocalDateTime.class.getName(), AttributeType.DATE_TIME,
          LocalTime.class.getName(), AttributeType.TIME,
          Duration.class.getName(), AttributeType.DURATION,
          ByteBuffer.class.getName(), AttributeType.BUFFER);

  /** Takes a declared type apart; empty where it cannot be stored. */
  static Optional<ComponentType> of(TypeMirror declared) {
    if (declared.getKind() == TypeKind.DECLARED
        && qualifiedName(declared).equals("java.util.Optional")) {
      List<? extends TypeMirror> arguments = ((DeclaredType) declared).getTypeArguments();
      return arguments.size() == 1
          ? value(arguments.get(0))
              .filter(value -> value.type() != AttributeType.SET)
              .map(value -> value.in(TypeName.get(declared)))
          : Optional.empty();
    }
    return value(declared);
  }

  /** A text, as which a component of another type may be stored. */
  static ComponentType text() {
    return simple(TypeName.get(String.class)).orElseThrow();
  }

  /** Whether the type, or one that it is made of, does not exist, or does not exist yet. */
  static boolean unresolved(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> true;
      case ARRAY -> unresolved(((ArrayType) type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().anyMatch(ComponentType::unresolved);
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        yield (wildcard.getExtendsBound() != null && unresolved(wildcard.getExtendsBound()))
            || (wildcard.getSuperBound() != null && unresolved(wildcard.getSuperBound()));
      }
      default -> false;
    };
  }

  /** The type as its declaration says it, without packages. */
  static String display(TypeMirror type) {
    return TypeName.get(type)
        .toString()
        .replaceAll("(?:\\b\\p{javaLowerCase}\\w*\\.)+(?=\\p{javaUpperCase})", "");
  }

  /** What to say behind the refusal of a type: why, or what to use in its place. */
  static String hint(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return "";
    }
    Element element = ((DeclaredType) type).asElement();
    if (element.getKind() == ElementKind.ENUM) {
      return ", since it is private: make the enum at least package-private";
    }
    if (isOpen((DeclaredType) type) && element.getKind() == ElementKind.RECORD) {
      return ": name its type arguments, such as " + element.getSimpleName() + "<String>";
    }
    if (element.getKind() == ElementKind.INTERFACE && !element.toString().startsWith("java.")) {
      return ": make the interface sealed, and permit records";
    }
    return switch (qualifiedName(type)) {
      case "java.util.Optional" ->
          ((DeclaredType) type).getTypeArguments().isEmpty()
              ? ": say what is in it"
              : ofSet((DeclaredType) type) ? ": use the Set itself, whose absence is empty" : "";
      case LIST -> ": a list holds one type that can be stored, such as List<String>";
      case MAP ->
          ": a map goes from String to one type that can be stored, and Map<String, Object> is a"
              + " free document";
      case SET ->
          ": a set is one of String, enums, Byte, Short, Integer, Long, BigInteger, BigDecimal or"
              + " ByteBuffer";
      case "java.util.OptionalInt" -> ": use Optional<Integer>";
      case "java.util.OptionalLong" -> ": use Optional<Long>";
      case "java.util.OptionalDouble" -> ": use Optional<Double>";
      case "java.util.Date",
          "java.util.Calendar",
          "java.sql.Timestamp",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime" ->
          ": use Instant";
      case "java.sql.Date" -> ": use LocalDate";
      case "java.sql.Time", "java.time.OffsetTime" -> ": use LocalTime";
      case "java.lang.Number" -> ": use BigDecimal";
      default -> "";
    };
  }

  private static boolean ofSet(DeclaredType optional) {
    TypeMirror inside = optional.getTypeArguments().get(0);
    return inside.getKind() == TypeKind.DECLARED && qualifiedName(inside).equals(SET);
  }

  /** The enum, if it is one or if its innermost members are constants of one. */
  Optional<TypeElement> enumeration() {
    return element.isPresent()
        ? element.get().enumeration()
        : declared
            .filter(any -> type == AttributeType.ENUM)
            .map(any -> (TypeElement) any.asElement());
  }

  /** The same type where it is when a record expires. */
  ComponentType expiring() {
    return new ComponentType(AttributeType.EXPIRY, java, declared, element);
  }

  boolean isText() {
    return type == AttributeType.TEXT;
  }

  boolean isEnumOf(ClassName name) {
    return type == AttributeType.ENUM
        && enumeration()
            .map(e -> e.getQualifiedName().contentEquals(name.canonicalName()))
            .orElse(false);
  }

  private ComponentType in(TypeName optional) {
    return new ComponentType(type, new JavaType(optional, java.value(), true), declared, element);
  }

  private static Optional<ComponentType> value(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, ARRAY ->
          simple(TypeName.get(type));
      case DECLARED -> declared((DeclaredType) type);
      default -> Optional.empty();
    };
  }

  private static Optional<ComponentType> declared(DeclaredType type) {
    return switch (qualifiedName(type)) {
      case SET ->
          members(type, AttributeType.SET, 1)
              .filter(set -> MEMBERS.contains(set.element().orElseThrow().type()));
      case LIST -> members(type, AttributeType.LIST, 1);
      case MAP -> map(type);
      default -> named(type);
    };
  }

  private static Optional<ComponentType> map(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.size() != 2 || !isNamed(arguments.get(0), String.class)) {
      return Optional.empty();
    }
    return isNamed(arguments.get(1), Object.class)
        ? Optional.of(of(AttributeType.DOCUMENT, type, Optional.empty()))
        : members(type, AttributeType.MAP, 2);
  }

  private static Optional<ComponentType> named(DeclaredType type) {
    Element element = type.asElement();
    if (isOpen(type)) {
      return Optional.empty();
    }
    return switch (element.getKind()) {
      case ENUM ->
          hidden(element)
              ? Optional.empty()
              : Optional.of(of(AttributeType.ENUM, type, Optional.empty()));
      case RECORD -> Optional.of(of(AttributeType.RECORD, type, Optional.empty()));
      case INTERFACE ->
          element.getModifiers().contains(Modifier.SEALED)
              ? Optional.of(of(AttributeType.VARIANT, type, Optional.empty()))
              : Optional.empty();
      default -> simple(TypeName.get(type));
    };
  }

  /** A set, list or map, whose last type argument is what its members are. */
  private static Optional<ComponentType> members(
      DeclaredType type, AttributeType held, int arguments) {
    if (type.getTypeArguments().size() != arguments) {
      return Optional.empty();
    }
    TypeMirror member = type.getTypeArguments().get(arguments - 1);
    return value(member).map(each -> of(held, type, Optional.of(each)));
  }

  /** Whether the type arguments of a generic type are not all given. */
  private static boolean isOpen(DeclaredType type) {
    return type.getTypeArguments().size()
            != ((TypeElement) type.asElement()).getTypeParameters().size()
        || type.getTypeArguments().stream()
            .anyMatch(
                argument ->
                    argument.getKind() != TypeKind.ARRAY
                        && (argument.getKind() != TypeKind.DECLARED
                            || isOpen((DeclaredType) argument)));
  }

  private static boolean isNamed(TypeMirror type, Class<?> wanted) {
    return type.getKind() == TypeKind.DECLARED && qualifiedName(type).equals(wanted.getName());
  }

  private static ComponentType of(
      AttributeType held, DeclaredType type, Optional<ComponentType> element) {
    TypeName name = TypeName.get(type);
    return new ComponentType(
        held,
        new JavaType(name, name, false),
        element.isPresent() ? Optional.empty() : Optional.of(type),
        element);
  }

  private static Optional<ComponentType> simple(TypeName name) {
    return typeOf(name)
        .map(
            type ->
                new ComponentType(
                    type, new JavaType(name, name, false), Optional.empty(), Optional.empty()));
  }

  private static Optional<AttributeType> typeOf(TypeName name) {
    if (name.isPrimitive() || name.isBoxedPrimitive()) {
      return primitive(name.unbox());
    }
    return name.toString().equals("byte[]")
        ? Optional.of(AttributeType.BINARY)
        : Optional.ofNullable(BY_NAME.get(name.toString()));
  }

  private static Optional<AttributeType> primitive(TypeName name) {
    return switch (name.toString()) {
      case "boolean" -> Optional.of(AttributeType.BOOLEAN);
      case "byte" -> Optional.of(AttributeType.INT8);
      case "short" -> Optional.of(AttributeType.INT16);
      case "int" -> Optional.of(AttributeType.INT32);
      case "long" -> Optional.of(AttributeType.INT64);
      case "char" -> Optional.of(AttributeType.CHARACTER);
      case "float" -> Optional.of(AttributeType.FLOAT32);
      case "double" -> Optional.of(AttributeType.FLOAT64);
      default -> Optional.empty();
    };
  }

  private static boolean hidden(Element type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private static String qualifiedName(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
  }
}
