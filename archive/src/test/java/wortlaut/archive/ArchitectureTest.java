package wortlaut.archive;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The archive's needs point one way: tables, index, the two together, questions. */
@AnalyzeClasses(packages = "wortlaut.archive", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("error")
          .definedBy("wortlaut.archive.error..")
          .layer("store")
          .definedBy("wortlaut.archive.store..")
          .layer("index")
          .definedBy("wortlaut.archive.index..")
          .layer("archive")
          .definedBy("wortlaut.archive")
          .layer("ask")
          .definedBy("wortlaut.archive.ask..")
          .layer("threads")
          .definedBy("wortlaut.archive.threads..")
          .layer("export")
          .definedBy("wortlaut.archive.export..")
          .whereLayer("error")
          .mayNotAccessAnyLayer()
          .whereLayer("store")
          .mayOnlyAccessLayers("error")
          .whereLayer("index")
          .mayOnlyAccessLayers("error", "store")
          .whereLayer("archive")
          .mayOnlyAccessLayers("error", "store", "index")
          .whereLayer("ask")
          .mayOnlyAccessLayers("error", "store", "index", "archive")
          .whereLayer("threads")
          .mayOnlyAccessLayers("error", "store", "index", "archive", "ask")
          .whereLayer("export")
          .mayOnlyAccessLayers("error", "store", "index", "archive", "ask");
}
