package dev.rowsmith.processor.read;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.rowsmith.processor.model.TableModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Reads the records of some sources into models, and generates nothing. */
final class ModelCapture extends AbstractProcessor {

  private final Map<String, TableModel> models = new HashMap<>();

  /** The model of the record {@code example.Thing}, with the given sources beside it. */
  static TableModel thing(String source, JavaFileObject... others) {
    ModelCapture capture = new ModelCapture();
    JavaFileObject[] files = new JavaFileObject[others.length + 1];
    files[0] = JavaFileObjects.forSourceString("example.Thing", source);
    System.arraycopy(others, 0, files, 1, others.length);
    Compilation compilation = javac().withProcessors(capture).compile(files);
    TableModel model = capture.models.get("example.Thing");
    if (model == null) {
      throw new AssertionError("Not read: " + compilation.diagnostics());
    }
    return model;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.rowsmith.annotation.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : Candidates.annotated(round, annotations)) {
      Reading reading = new TableReader(new Claims(), processingEnv.getTypeUtils()).read(type);
      reading.problems().tell(processingEnv.getMessager());
      reading.table().ifPresent(model -> models.put(type.getQualifiedName().toString(), model));
    }
    return true;
  }
}
