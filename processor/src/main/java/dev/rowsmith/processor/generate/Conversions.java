package dev.rowsmith.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.ConversionModel.ByClass;
import dev.rowsmith.processor.model.ConversionModel.ByPattern;

/**
 * Turns what a component is converted by into the constant that does it:
 *
 * <pre>{@code
 * Conversion.by(new MoneyConverter(), MoneyConverter::toStored, MoneyConverter::fromStored)
 * TimePattern.of("yyyy-MM-dd").dates()
 * }</pre>
 */
final class Conversions {

  private Conversions() {}

  static TypeName type(AttributeModel attribute, ConversionModel conversion) {
    return ParameterizedTypeName.get(
        Types.CONVERSION, conversion.value(), attribute.value().java());
  }

  static CodeBlock of(ConversionModel conversion) {
    if (conversion.how() instanceof ByPattern format) {
      String kind =
          switch (format.type()) {
            case INSTANT -> "instants";
            case DATE -> "dates";
            case DATE_TIME -> "dateTimes";
            default -> "times";
          };
      return CodeBlock.of(
          "$T.of($L).$L()", Types.TIME_PATTERN, Quoted.string(format.pattern()), kind);
    }
    ByClass converter = (ByClass) conversion.how();
    CodeBlock object =
        converter.constant().isEmpty()
            ? CodeBlock.of("new $T()", converter.type())
            : CodeBlock.of("$T.$L", converter.type(), converter.constant());
    return CodeBlock.of(
        "$1T.by($2L,$W$3T::toStored,$W$3T::fromStored)",
        Types.CONVERSION,
        object,
        converter.type());
  }
}
