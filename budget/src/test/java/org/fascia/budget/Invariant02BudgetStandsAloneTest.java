package org.fascia.budget;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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

/** The budget is pure: nothing but the JDK and a YAML reader, no medicine, no clock, no chance. */
class Invariant02BudgetStandsAloneTest {
  private static final JavaClasses BUDGET =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fascia.budget");

  @Test
  void dependsOnTheJdkAndAYamlReaderOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.fascia.budget..", "java..", "org.jspecify.annotations..", "org.fascia.yaml.."))
        .check(BUDGET);
  }

  @Test
  void readsNoFileAndSpeaksToNobody() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.net..", "java.sql..", "java.nio.file..", "java.util.logging.."))
        .check(BUDGET);
  }

  @Test
  void knowsNoClockAndNoChance() {
    for (Class<?> clock :
        new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
      noClasses().should().callMethod(clock, "now").check(BUDGET);
    }
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(BUDGET);
    noClasses().should().callMethod(System.class, "nanoTime").check(BUDGET);
    noClasses().should().callMethod(Math.class, "random").check(BUDGET);
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Random.class, ThreadLocalRandom.class, UUID.class)
        .check(BUDGET);
  }

  @Test
  void keepsNoStateThatChanges() {
    fields().that().areStatic().should().beFinal().check(BUDGET);
  }

  @Test
  void knowsDaysAndNoZones() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.ZoneId")
        .check(BUDGET);
  }

  @Test
  void keepsItsArrows() {
    noClasses()
        .that()
        .resideInAPackage("org.fascia.budget.packs..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.fascia.budget", "org.fascia.budget.files..", "org.fascia.budget.units.."))
        .check(BUDGET);
    noClasses()
        .that()
        .resideInAPackage("org.fascia.budget")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.fascia.budget.files.."))
        .check(BUDGET);
  }

  @Test
  void looksAtEveryPackageOfTheBudget() {
    assertThat(BUDGET.stream().map(type -> type.getPackageName()).distinct())
        .contains("org.fascia.budget", "org.fascia.budget.packs", "org.fascia.budget.files");
  }
}
