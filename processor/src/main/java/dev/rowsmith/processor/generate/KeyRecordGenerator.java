package dev.rowsmith.processor.generate;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.TableModel;
import java.util.regex.Pattern;

/**
 * Turns a key of several components into a record of them. JavaPoet knows no records, so it is
 * given as a class whose constructor has the record's components, and {@link #asRecord} of its
 * text.
 *
 * <pre>{@code
 * public record MessageKey(String room, Instant sentAt) {}
 * }</pre>
 */
public final class KeyRecordGenerator {

  private static final Pattern CLASS =
      Pattern.compile("final class ([^\\s{]+) \\{\\s+\\1(\\([^{]*\\)) \\{\\s+}\\s+}\\s*$");

  /** The source of {@code MessageKey}. */
  public TypeSpec generate(TableModel model) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (AttributeModel component : model.key().attributes()) {
      components.addParameter(component.java().value(), component.component());
    }
    return TypeSpec.classBuilder(GeneratedNames.key(model.record()))
        .addJavadoc(new Javadoc(model.record()).of("The key of a {@link}."))
        .addAnnotation(Types.generated())
        .addModifiers(Types.modifiers(model.exported()))
        .addMethod(components.build())
        .build();
  }

  /** The text of a class that was generated here, as that of a record. */
  public static String asRecord(String text) {
    return CLASS.matcher(text).replaceFirst("record $1$2 {}\n");
  }
}
