package wortlaut;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Needs point one way only: each stage reads from those before it. */
@AnalyzeClasses(packages = "wortlaut", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule STAGES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("record")
          .definedBy("wortlaut.record..")
          .layer("lexicon")
          .definedBy("wortlaut.lexicon..")
          .layer("intake")
          .definedBy("wortlaut.intake..")
          .layer("syntax")
          .definedBy("wortlaut.syntax..")
          .layer("time")
          .definedBy("wortlaut.time..")
          .layer("actors")
          .definedBy("wortlaut.actors..")
          .layer("speech")
          .definedBy("wortlaut.speech..")
          .layer("events")
          .definedBy("wortlaut.events..")
          .layer("links")
          .definedBy("wortlaut.links..")
          .whereLayer("record")
          .mayNotAccessAnyLayer()
          .whereLayer("lexicon")
          .mayNotAccessAnyLayer()
          .whereLayer("intake")
          .mayOnlyAccessLayers("record", "lexicon")
          .whereLayer("syntax")
          .mayOnlyAccessLayers("record", "lexicon")
          .whereLayer("time")
          .mayOnlyAccessLayers("record", "lexicon", "syntax")
          .whereLayer("actors")
          .mayOnlyAccessLayers("record", "lexicon", "syntax")
          .whereLayer("speech")
          .mayOnlyAccessLayers("record", "lexicon", "syntax", "time", "actors")
          .whereLayer("events")
          .mayOnlyAccessLayers("record", "lexicon", "syntax", "time", "actors", "speech")
          .whereLayer("links")
          .mayOnlyAccessLayers("record", "lexicon", "syntax", "time", "actors", "speech", "events");
}
