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
          .resideOutsideOfPackages("wortlaut.archive..", "wortlaut.app..", "wortlaut.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("wortlaut.archive..", "wortlaut.app..", "wortlaut.web..");

  @ArchTest
  static final ArchRule THE_ARCHIVE_NEEDS_NO_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAPackage("wortlaut.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("wortlaut.app..", "wortlaut.web..");

  @ArchTest
  static final ArchRule THE_PAGE_NEEDS_OF_THE_COMMANDS_ONLY_THEIR_REPORTS =
      noClasses()
          .that()
          .resideInAPackage("wortlaut.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("wortlaut.app", "wortlaut.app.bench..", "wortlaut.app.explain..");

  @ArchTest
  static final ArchRule REPORTS_NEED_NO_PAGE =
      noClasses()
          .that()
          .resideInAPackage("wortlaut.app.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("wortlaut.web..");
}
