package dev.rowsmith.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which makes one type in a given round, and something else before. */
final class GeneratingProcessor extends AbstractProcessor {

  private final int round;
  private final String name;
  private final String source;
  private int rounds;

  GeneratingProcessor(int round, String name, String source) {
    this.round = round;
    this.name = name;
    this.source = source;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    rounds++;
    if (rounds < round) {
      write("other.Type" + rounds, "package other; class Type" + rounds + " {}");
    } else if (rounds == round) {
      write(name, source);
    }
    return false;
  }

  private void write(String typeName, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(typeName).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
