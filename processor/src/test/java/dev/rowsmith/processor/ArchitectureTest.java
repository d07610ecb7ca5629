package dev.rowsmith.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the processor's part of the table of packages in the house style. */
class ArchitectureTest {

  private static final String PROCESSOR = "dev.rowsmith.processor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(PROCESSOR);

  @Test
  void modelAndGenerateKnowNothingOfTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(PROCESSOR + ".model..", PROCESSOR + ".generate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model.type..", "javax.lang.model.util..", "javax.annotation.processing..")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Element")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("AnnotationMirror")
        .check(CLASSES);
  }

  @Test
  void problemKnowsPlacesOfTheCompilerOnly() {
    noClasses()
        .that()
        .resideInAPackage(PROCESSOR + ".problem..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.lang.model.type..")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            PROCESSOR + ".read..",
            PROCESSOR + ".model..",
            PROCESSOR + ".generate..",
            PROCESSOR + ".write..")
        .check(CLASSES);
  }

  @Test
  void modelHoldsTypeNamesAndNoCode() {
    noClasses()
        .that()
        .resideInAPackage(PROCESSOR + ".model..")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("CodeBlock")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            PROCESSOR + ".read..",
            PROCESSOR + ".problem..",
            PROCESSOR + ".generate..",
            PROCESSOR + ".write..")
        .check(CLASSES);
  }

  @Test
  void generateSeesTheModelOnly() {
    noClasses()
        .that()
        .resideInAPackage(PROCESSOR + ".generate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PROCESSOR + ".read..", PROCESSOR + ".problem..", PROCESSOR + ".write..")
        .check(CLASSES);
  }

  @Test
  void readEmitsNoCode() {
    noClasses()
        .that()
        .resideInAPackage(PROCESSOR + ".read..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("com\\.squareup\\.javapoet\\.(CodeBlock|JavaFile|.*Spec)")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.generate\\..*Generator")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage(PROCESSOR + ".write..")
        .check(CLASSES);
  }

  @Test
  void casesOfLettersDoNotDependOnTheLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(CLASSES);
  }

  @Test
  void nobodySeesUsersClassesOrTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.nio.file..", "java.lang.reflect..")
        .check(CLASSES);
  }

  @Test
  void classesAreFinal() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }
}
