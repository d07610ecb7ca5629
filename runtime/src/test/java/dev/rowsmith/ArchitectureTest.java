package dev.rowsmith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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
        localeIsNeverTheUsers());
  }

  private static ArchRule neverKnows(String name, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static ArchRule localeIsNeverTheUsers() {
    return noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase");
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
