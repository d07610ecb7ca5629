package dev.rowsmith.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Puts generated types into source files of the record's package, and the manifest into a resource;
 * each file has the record as its only originating element.
 */
public final class SourceWriter {

  private static final String JAVA_LANG = "import java.lang.";
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Filer filer;
  private final Elements elements;
  private final Set<String> written = new HashSet<>();
  private final Map<ModuleElement, Boolean> readingGenerated = new HashMap<>();

  /**
   * @param filer makes the files
   * @param elements knows what else is in a record's package
   */
  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Whether the type came from here. */
  public boolean wrote(String qualifiedName) {
    return written.contains(qualifiedName);
  }

  /** Writes a type beside its record, unless it was written in an earlier round. */
  public void write(TypeSpec type, TypeElement record) throws IOException {
    write(type, record, text -> text);
  }

  /**
   * As {@link #write(TypeSpec, TypeElement)}.
   *
   * @param form what is done to the text of the file before it is written
   */
  public void write(TypeSpec type, TypeElement record, UnaryOperator<String> form)
      throws IOException {
    String packageName = elements.getPackageOf(record).getQualifiedName().toString();
    String qualifiedName = packageName.isEmpty() ? type.name : packageName + "." + type.name;
    if (!written.add(qualifiedName)) {
      return;
    }
    TypeSpec.Builder builder = type.toBuilder();
    if (!readsGenerated(record)) {
      builder.annotations.removeIf(SourceWriter::isGenerated);
    }
    builder.originatingElements.clear();
    builder.addOriginatingElement(record);
    String text =
        form.apply(JavaFile.builder(packageName, builder.build()).indent("  ").build().toString());
    try (Writer file = filer.createSourceFile(qualifiedName, record).openWriter()) {
      file.write(withoutJavaLang(text, packageName, record));
    }
  }

  /** Whether the record's module knows the annotation: it need not read java.compiler. */
  private boolean readsGenerated(TypeElement record) {
    return readingGenerated.computeIfAbsent(
        elements.getModuleOf(record), module -> elements.getTypeElement(module, GENERATED) != null);
  }

  /** Writes the manifest of a table. */
  public void writeManifest(String table, String text, TypeElement record) throws IOException {
    String path = "META-INF/rowsmith/" + table + ".json";
    try (Writer writer =
        new OutputStreamWriter(
            filer
                .createResource(StandardLocation.CLASS_OUTPUT, "", path, record)
                .openOutputStream(),
            StandardCharsets.UTF_8)) {
      writer.write(text);
    }
  }

  /**
   * The text without the imports that Java needs not: all of {@code java.lang}, unless the record's
   * package has a type of the name of one.
   */
  private String withoutJavaLang(String text, String packageName, TypeElement record) {
    int first = text.indexOf(JAVA_LANG);
    int end = first;
    while (end >= 0 && text.startsWith(JAVA_LANG, end)) {
      int semicolon = text.indexOf(';', end);
      String name = text.substring(end + JAVA_LANG.length(), semicolon);
      if (name.contains(".")) {
        // One of a package within, which are behind them.
        break;
      }
      if (isBeside(record, packageName.isEmpty() ? name : packageName + "." + name)) {
        return text;
      }
      end = semicolon + 2;
    }
    return first < 0 ? text : text.substring(0, first) + text.substring(end);
  }

  private boolean isBeside(TypeElement record, String qualifiedName) {
    return elements.getTypeElement(elements.getModuleOf(record), qualifiedName) != null;
  }

  private static boolean isGenerated(AnnotationSpec annotation) {
    return annotation.type.toString().equals(GENERATED);
  }
}
