package org.fascia.practice;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fascia.practice.storage.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The invariants of docs/architecture.md that the compiled classes show, each by its number. */
class ModularityTests {
  private static final Pattern ROOM = Pattern.compile("org\\.fascia\\.practice\\.(\\w+)(\\..*)?");
  private static final Pattern LIBRARY =
      Pattern.compile("org\\.fascia\\.(medicine|budget|records)\\b.*");

  private static final JavaClasses PRACTICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.fascia.practice");

  @Test
  void invariant01RoomsTouchEachOtherOnlyAtTheirDoors() {
    ApplicationModules.of(Practice.class).verify();
  }

  @Test
  void invariant01RoomsKnowOnlyWhatTheTableAllows() throws IOException {
    RoomTable table = RoomTable.read();
    Set<String> found =
        PRACTICE.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .flatMap(dependency -> broken(dependency, table).stream())
            .collect(Collectors.toSet());
    assertThat(found).as("dependencies the table does not allow").isEmpty();
  }

  @Test
  void invariant01ATableRowAddsToTheRowItNames() throws IOException {
    assertThat(RoomTable.read().known("cases"))
        .containsExactly("access", "kernel", "medicine", "people", "storage");
  }

  @Test
  void invariant01EveryRoomStandsInTheTable() throws IOException {
    Set<String> rooms =
        PRACTICE.stream()
            .flatMap(type -> room(type.getPackageName()).stream())
            .collect(Collectors.toSet());
    assertThat(RoomTable.read().rooms()).containsAll(rooms);
  }

  @Test
  void invariant03FhirStructuresStayInRecords() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("ca.uhn..", "org.hl7.."))
        .check(PRACTICE);
  }

  @Test
  void invariant03JdbcStaysInStorageAndRepositories() {
    noClasses()
        .that(resideInAnyPackage("..web..", "..kernel..", "..ui.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."))
        .check(PRACTICE);
  }

  @Test
  void invariant03HttpStaysInWebPackages() {
    noClasses()
        .that(not(resideInAPackage("..web..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "jakarta.servlet..", "org.springframework.web..", "org.springframework.http.."))
        .check(PRACTICE);
  }

  @Test
  void invariant04ExceptionsBecomePagesInOnePlace() {
    Set<String> places =
        PRACTICE.stream()
            .filter(ModularityTests::answersExceptions)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    assertThat(places).containsExactly("ErrorPages");
  }

  @Test
  void invariant08RepositoriesReachSqlOnlyThroughCustody() {
    noClasses()
        .that(not(resideInAnyPackage("..storage..", "..access..")))
        .should()
        .dependOnClassesThat(
            type(Tenancy.class)
                .or(type(JdbcClient.class))
                .or(type(JdbcOperations.class))
                .or(type(DataSource.class))
                .or(type(Connection.class)))
        .check(PRACTICE);
  }

  @Test
  void invariant08TransactionsBeginInCustodyAlone() {
    noClasses().should().beAnnotatedWith(Transactional.class).check(PRACTICE);
    methods().should().notBeAnnotatedWith(Transactional.class).check(PRACTICE);
  }

  private static DescribedPredicate<JavaClass> type(Class<?> type) {
    return JavaClass.Predicates.type(type);
  }

  private static boolean answersExceptions(JavaClass type) {
    return type.isAssignableTo(HandlerExceptionResolver.class)
        || type.getMethods().stream()
            .anyMatch(method -> method.isAnnotatedWith(ExceptionHandler.class));
  }

  private static Optional<String> broken(Dependency dependency, RoomTable table) {
    String from = dependency.getOriginClass().getPackageName();
    String to = dependency.getTargetClass().getPackageName();
    Optional<String> known = room(to).or(() -> library(to));
    if (room(from).isEmpty() || known.isEmpty() || room(from).equals(known)) {
      return Optional.empty();
    }
    boolean pageUsesUi = known.get().equals("ui") && from.contains(".web");
    return pageUsesUi || table.known(room(from).get()).contains(known.get())
        ? Optional.empty()
        : Optional.of(from + " -> " + to);
  }

  private static Optional<String> room(String name) {
    return first(ROOM.matcher(name));
  }

  private static Optional<String> library(String name) {
    return first(LIBRARY.matcher(name));
  }

  private static Optional<String> first(Matcher matcher) {
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
