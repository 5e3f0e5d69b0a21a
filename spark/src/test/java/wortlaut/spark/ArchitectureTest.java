package wortlaut.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Spark stays in this module, and the job needs neither database nor index. */
@AnalyzeClasses(packages = "wortlaut", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ONLY_THE_JOB_NEEDS_SPARK =
      noClasses()
          .that()
          .resideOutsideOfPackage("wortlaut.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("wortlaut.spark..", "org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule THE_JOB_NEEDS_ROWS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("wortlaut.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "wortlaut.archive",
              "wortlaut.archive.index..",
              "wortlaut.archive.ask..",
              "wortlaut.app..");
}
