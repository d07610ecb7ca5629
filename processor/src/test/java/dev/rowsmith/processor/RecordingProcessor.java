package dev.rowsmith.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Runs a processor, and notes which file it makes of which elements and how often it asks for an
 * element; or fails instead.
 */
final class RecordingProcessor implements Processor {

  private final Processor processor;
  private final List<String> origins = new ArrayList<>();
  private RuntimeException failure;
  private long questions;

  RecordingProcessor(Processor processor) {
    this.processor = processor;
  }

  /** Has every file fail. */
  void failWith(RuntimeException exception) {
    failure = exception;
  }

  /** {@code file of element} for each file and each element it came from. */
  List<String> origins() {
    return origins;
  }

  /** How often it asked the compiler something of its elements. */
  long questions() {
    return questions;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(new Environment(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return List.of();
  }

  private void note(CharSequence file, Element... elements) {
    if (failure != null) {
      throw failure;
    }
    for (Element element : elements) {
      origins.add(file + " of " + element);
    }
  }

  private final class Environment implements ProcessingEnvironment {

    private final ProcessingEnvironment environment;

    Environment(ProcessingEnvironment environment) {
      this.environment = environment;
    }

    @Override
    public Filer getFiler() {
      return new RecordingFiler(environment.getFiler());
    }

    @Override
    public Map<String, String> getOptions() {
      return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
      return environment.getMessager();
    }

    @Override
    public Elements getElementUtils() {
      Elements elements = environment.getElementUtils();
      return (Elements)
          Proxy.newProxyInstance(
              Elements.class.getClassLoader(),
              new Class<?>[] {Elements.class},
              (proxy, method, arguments) -> {
                questions++;
                try {
                  return method.invoke(elements, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }

    @Override
    public Types getTypeUtils() {
      return environment.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return environment.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return environment.getLocale();
    }
  }

  private final class RecordingFiler implements Filer {

    private final Filer filer;

    RecordingFiler(Filer filer) {
      this.filer = filer;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createClassFile(name, elements);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence moduleAndPackage,
        CharSequence name,
        Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createResource(location, moduleAndPackage, name, elements);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence name)
        throws IOException {
      return filer.getResource(location, moduleAndPackage, name);
    }
  }
}
