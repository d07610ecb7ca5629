package dev.rowsmith.processor.generate;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.rowsmith.processor.model.IndexModel;
import dev.rowsmith.processor.model.ProjectionModel;

/**
 * Turns an index that does not hold all of a record into a record of what it holds. It is given as
 * a class, of which {@link KeyRecordGenerator#asRecord} makes the record.
 *
 * <pre>{@code
 * public record PhoneByRelationship(int personId, PhoneEnums.Relationship relationship) {}
 * }</pre>
 */
public final class PartGenerator {

  /** The source of {@code PhoneByRelationship}. */
  public TypeSpec generate(ProjectionModel model, IndexModel index) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    model
        .components()
        .forEach(each -> components.addParameter(each.java().declared(), each.path()));
    return TypeSpec.classBuilder(model.type())
        .addJavadoc(
            new Javadoc(model.table().record())
                .of(
                    "What the index "
                        + Javadoc.code(index.name())
                        + " holds of a {@link}: the keys of the index and of the table"
                        + (index.included().isEmpty() ? "." : ", and what it includes.")))
        .addAnnotation(Types.generated())
        .addModifiers(Types.modifiers(model.exported()))
        .addMethod(components.build())
        .build();
  }
}
