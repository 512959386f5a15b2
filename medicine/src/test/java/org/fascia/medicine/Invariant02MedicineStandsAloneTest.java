package org.fascia.medicine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Medicine is pure: nothing but the JDK and two small libraries, no clock, no chance. */
class Invariant02MedicineStandsAloneTest {
  private static final JavaClasses MEDICINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fascia.medicine");

  @Test
  void dependsOnTheJdkAYamlReaderAndADistributionsLibraryOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.fascia.medicine..",
                "java..",
                "org.jspecify.annotations..",
                "org.fascia.yaml..",
                "org.apache.commons.statistics..",
                // the gamma function, which comes with the distributions
                "org.apache.commons.numbers.gamma.."))
        .check(MEDICINE);
  }

  @Test
  void readsNoFileAndSpeaksToNobody() {
    noClasses()
        .that()
        .doNotHaveSimpleName("KnowledgeFiles")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.net..", "java.sql..", "java.nio.file..", "java.util.logging.."))
        .check(MEDICINE);
  }

  @Test
  void knowsNoClockAndNoChance() {
    for (Class<?> clock :
        new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
      noClasses().should().callMethod(clock, "now").check(MEDICINE);
    }
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(MEDICINE);
    noClasses().should().callMethod(System.class, "nanoTime").check(MEDICINE);
    noClasses().should().callMethod(Math.class, "random").check(MEDICINE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Random.class, ThreadLocalRandom.class, UUID.class)
        .check(MEDICINE);
  }

  @Test
  void keepsNoStateThatChanges() {
    fields().that().areStatic().should().beFinal().check(MEDICINE);
  }

  @Test
  void keepsItsArrows() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("knowledge")
        .definedBy("..medicine.knowledge..")
        .layer("facts")
        .definedBy("..medicine.facts..")
        .layer("screening")
        .definedBy("..medicine.screening..")
        .layer("measuring")
        .definedBy("..medicine.measuring..")
        .layer("evidence")
        .definedBy("..medicine.evidence..")
        .layer("planning")
        .definedBy("..medicine.planning..")
        .whereLayer("knowledge")
        .mayNotAccessAnyLayer()
        .whereLayer("facts")
        .mayOnlyAccessLayers("knowledge")
        .whereLayer("screening")
        .mayOnlyAccessLayers("facts", "knowledge")
        .whereLayer("measuring")
        .mayOnlyAccessLayers("knowledge")
        .whereLayer("evidence")
        .mayOnlyAccessLayers("knowledge")
        .check(MEDICINE);
  }

  @Test
  void looksAtEveryPackageOfMedicine() {
    assertThat(MEDICINE.stream().map(type -> type.getPackageName()).distinct())
        .contains(
            "org.fascia.medicine.knowledge",
            "org.fascia.medicine.facts",
            "org.fascia.medicine.screening",
            "org.fascia.medicine.evidence",
            "org.fascia.medicine.planning");
  }
}
