package dev.rowsmith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.OperandText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which: schema, codec, operation, what users call, backends. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.rowsmith");

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        onlyKnows("dev.rowsmith.annotation"),
        onlyKnows("dev.rowsmith.schema", "dev.rowsmith.annotation"),
        onlyKnows("dev.rowsmith.codec", "dev.rowsmith.schema"),
        onlyKnows("dev.rowsmith.operation", "dev.rowsmith.codec", "dev.rowsmith.schema"),
        neverKnows("dev.rowsmith", "dev.rowsmith.dynamodb..", "dev.rowsmith.sql.."),
        neverKnows(
            "dev.rowsmith.dynamodb..", "dev.rowsmith.sql..", "java.sql..", "org.postgresql.."),
        neverKnows("dev.rowsmith.sql..", "dev.rowsmith.dynamodb..", "software.amazon.."),
        neverKnows("dev.rowsmith..", "java.lang.reflect.."),
        knownInOnePackageAlone("dev.rowsmith.micrometer", "io.micrometer.."),
        knownInOnePackageAlone("dev.rowsmith.opentelemetry", "io.opentelemetry.."),
        neverKnows("dev.rowsmith.micrometer", "dev.rowsmith.dynamodb..", "dev.rowsmith.sql.."),
        neverKnows("dev.rowsmith.opentelemetry", "dev.rowsmith.dynamodb..", "dev.rowsmith.sql.."),
        localeIsNeverTheUsers(),
        valuesAreNeverPartOfAStatement(),
        noIndexIsReadConsistently());
  }

  private static ArchRule neverKnows(String name, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static ArchRule knownInOnePackageAlone(String name, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library, name);
  }

  private static ArchRule localeIsNeverTheUsers() {
    return noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class);
  }

  /**
   * SQL and expressions hold placeholders: what a value is, only those may ask who bind it, make
   * another value of it, or read it.
   */
  private static ArchRule valuesAreNeverPartOfAStatement() {
    return noClasses()
        .that()
        .resideInAnyPackage("dev.rowsmith.sql..", "dev.rowsmith.dynamodb..")
        .and()
        .doNotHaveSimpleName("SetArrays")
        .and()
        .doNotHaveSimpleName("PredicateSql")
        .and()
        .doNotHaveSimpleName("StoredRecords")
        .and()
        .doNotHaveSimpleName("IntegerRange")
        .should()
        .callMethod(Operand.class, "value")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(OperandText.class);
  }

  private static ArchRule noIndexIsReadConsistently() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("IndexQuery")
        .should()
        .haveName("consistent");
  }

  private static ArchRule onlyKnows(String name, String... others) {
    String[] known = new String[others.length + 3];
    known[0] = name;
    known[1] = "java..";
    known[2] = "org.jspecify..";
    System.arraycopy(others, 0, known, 3, others.length);
    return classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known);
  }
}
