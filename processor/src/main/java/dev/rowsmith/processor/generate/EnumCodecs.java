package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.EnumModel;
import java.util.Locale;

/**
 * Turns a list of values into the codec that carries them to their stored texts:
 *
 * <pre>{@code
 * EnumCodec.byName(Status.values())
 *     .storing(Status.RUNNING, "in_progress")
 *     .reading(Status.OTHER)
 * }</pre>
 */
final class EnumCodecs {

  private EnumCodecs() {}

  static TypeName type(EnumModel list) {
    return ParameterizedTypeName.get(Types.ENUM_CODEC, list.type());
  }

  static CodeBlock of(EnumModel list) {
    CodeBlock.Builder codec = CodeBlock.builder().add(isText(list) ? texts(list) : constants(list));
    codec.add("$>$>");
    for (String constant : list.constants()) {
      String stored = list.stored().get(constant);
      if (stored != null) {
        codec.add("\n.storing($L,$W$L)", constant(list, constant), Quoted.expression(stored));
      }
    }
    list.unknown().ifPresent(unknown -> codec.add("\n.reading($L)", constant(list, unknown)));
    return codec.add("$<$<").build();
  }

  private static CodeBlock constants(EnumModel list) {
    String factory =
        switch (list.form()) {
          case NAME -> "byName";
          case LOWER_CASE -> "byLowerCaseName";
        };
    return CodeBlock.of("$T$Z.$L($T.values())", Types.ENUM_CODEC, factory, list.type());
  }

  private static CodeBlock texts(EnumModel list) {
    CodeBlock texts =
        list.constants().stream()
            .map(constant -> CodeBlock.of("$L", Quoted.string(constant)))
            .collect(CodeBlock.joining(",$W"));
    return switch (list.form()) {
      case NAME -> CodeBlock.of("$T$Z.ofTexts($L)", Types.ENUM_CODEC, texts);
      case LOWER_CASE ->
          CodeBlock.of(
              "$T$Z.of(new $T[] {$L},$Wtext -> text.toLowerCase($T.ROOT))",
              Types.ENUM_CODEC,
              Types.STRING,
              texts,
              Locale.class);
    };
  }

  private static CodeBlock constant(EnumModel list, String constant) {
    return isText(list)
        ? CodeBlock.of("$L", Quoted.string(constant))
        : CodeBlock.of("$T.$L", list.type(), constant);
  }

  private static boolean isText(EnumModel list) {
    return list.type().equals(Types.STRING);
  }
}
