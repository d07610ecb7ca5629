package dev.rowsmith.processor;

import com.google.auto.service.AutoService;
import dev.rowsmith.processor.generate.ProjectionGenerator;
import dev.rowsmith.processor.model.ProjectionModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.Problem;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.processor.read.Candidates;
import dev.rowsmith.processor.read.Claims;
import dev.rowsmith.processor.read.ProjectionReader;
import dev.rowsmith.processor.read.Reading;
import dev.rowsmith.processor.read.RecordHandle;
import dev.rowsmith.processor.read.TableReader;
import dev.rowsmith.processor.write.SourceWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns records under {@code @Table} into DAOs.
 *
 * <pre>
 * record ─ read ─▶ model ─ generate ─▶ PhoneDao  PhoneEnums  PhoneTable  manifest ─ write ─▶ files
 *            │ problems, told together when processing is over
 * </pre>
 *
 * <p>A record that names a type which is not there yet waits for the next round; its own enums are
 * written first, since they may be what it waits for. A record with a problem waits as well, until
 * there is no further round: it is read anew in each, so its problems are told of elements that the
 * compiler still knows, and the records beside it are not held up.
 */
@AutoService(Processor.class)
public final class RowsmithProcessor extends AbstractProcessor {

  private final Claims claims = new Claims();
  private final Set<RecordHandle> waiting = new LinkedHashSet<>();
  private TableReader reader;
  private ProjectionReader projections;
  private SourceWriter writer;
  private TableFiles files;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reader = new TableReader(claims, environment.getTypeUtils());
    projections =
        new ProjectionReader(claims, environment.getTypeUtils(), environment.getElementUtils());
    writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
    files = new TableFiles(writer);
  }

  // With @Generated, since -Xlint:processing warns a user of annotations that nobody claims.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.rowsmith.annotation.*", Generated.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Candidates.compiled(round).filter(name -> !writer.wrote(name)).forEach(claims::exists);
    for (TypeElement type : Candidates.annotated(round, annotations)) {
      waiting.add(RecordHandle.of(type, processingEnv.getElementUtils()));
    }
    for (RecordHandle handle : List.copyOf(waiting)) {
      handle
          .find(processingEnv.getElementUtils())
          .filter(type -> finish(type, round))
          .ifPresent(type -> waiting.remove(handle));
    }
    return true;
  }

  /** Goes as far with a record as this round allows; whether there is nothing left to do. */
  private boolean finish(TypeElement type, RoundEnvironment round) {
    try {
      if (TableReader.isOneOfSeveral(type)) {
        return true;
      }
      if (ProjectionReader.reads(type)) {
        return finishProjection(type, round);
      }
      Reading reading = reader.read(type);
      if (round.processingOver()) {
        reading.tell(processingEnv.getMessager());
      }
      if (reading.table().isPresent() && !round.errorRaised()) {
        files.write(reading, type);
        return true;
      }
      if (reading.unresolved() && !round.processingOver()) {
        files.writeEnums(reading, type);
      }
      return false;
    } catch (FilerException e) {
      tell(ProblemCode.RS006, type, "a class", "another processor has made it: " + e.getMessage());
      return true;
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      tell(ProblemCode.RS000, type, e.toString());
      return true;
    }
  }

  private boolean finishProjection(TypeElement type, RoundEnvironment round) throws IOException {
    Problems problems = new Problems();
    Optional<ProjectionModel> part = projections.read(type, problems);
    if (round.processingOver()) {
      problems.tell(processingEnv.getMessager());
    }
    if (part.isEmpty() || round.errorRaised()) {
      return false;
    }
    writer.write(new ProjectionGenerator().generate(part.get()), type);
    return true;
  }

  private void tell(ProblemCode code, TypeElement type, Object... arguments) {
    Problem.of(code, Place.of(type), arguments).tell(processingEnv.getMessager());
  }
}
