package wortlaut.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules need each other one way: reading, keeping, the command line. */
@AnalyzeClasses(packages = "wortlaut", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule READING_NEEDS_NO_ARCHIVE =
      noClasses()
          .that()
          .resideOutsideOfPackages("wortlaut.archive..", "wortlaut.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("wortlaut.archive..", "wortlaut.app..");

  @ArchTest
  static final ArchRule THE_ARCHIVE_NEEDS_NO_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAPackage("wortlaut.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("wortlaut.app..");
}
