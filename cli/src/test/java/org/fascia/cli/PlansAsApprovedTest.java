package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.cli.plan.Answered;
import org.fascia.cli.plan.PlanText;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Scope;
import org.fascia.medicine.screening.Screener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of every example, word for word as somebody has read it and found it right.
 *
 * <p>Where a text has changed, the new one stands in {@code target/plans}: read it as a careful
 * clinician would. To approve a change, set FASCIA_APPROVE, run, and read what became of it.
 */
class PlansAsApprovedTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path APPROVED = Path.of("src", "test", "resources", "plans");
  private static final Path RECEIVED = Path.of("target", "plans");
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Planner PLANNER = new Planner(KNOWLEDGE, Screener.of(KNOWLEDGE));

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsAsApproved(String name) throws IOException {
    Path approved = APPROVED.resolve(name + ".approved.txt");
    Path received = RECEIVED.resolve(name + ".received.txt");
    Files.createDirectories(RECEIVED);
    Files.writeString(received, text(name));

    if (System.getenv("FASCIA_APPROVE") != null) {
      Files.createDirectories(APPROVED);
      Files.copy(received, approved, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(approved).exists();
    assertThat(received).hasSameTextualContentAs(approved);
  }

  @Test
  void nothingIsApprovedThatIsNoExample() throws IOException {
    try (Stream<Path> files = Files.list(APPROVED)) {
      assertThat(files.map(file -> stem(file, ".approved.txt")))
          .containsExactlyInAnyOrderElementsOf(examples().toList());
    }
  }

  /** The version changes with every change of the knowledge; the words are what is approved. */
  private static String text(String name) {
    Referral referral =
        Referral.read(
            InputFile.at(chart(name)),
            EXAMPLES.resolve("orders").resolve(name + ".yaml"),
            Optional.empty(),
            KNOWLEDGE);
    PlanBasis basis =
        new PlanBasis(
            referral.order(),
            referral.chart().facts(),
            Map.of(),
            Scope.everything(KNOWLEDGE),
            referral.asOf());
    return PlanText.of(
            new Answered(
                referral.account(),
                referral.order(),
                PLANNER.answer(basis),
                KNOWLEDGE,
                referral.asOf()))
        .replace(KNOWLEDGE.version(), "VERSION");
  }

  private static Path chart(String name) {
    Path packed = EXAMPLES.resolve("patients").resolve(name + ".json.gz");
    return Files.exists(packed) ? packed : EXAMPLES.resolve("patients").resolve(name + ".json");
  }

  static Stream<String> examples() throws IOException {
    try (Stream<Path> orders = Files.list(EXAMPLES.resolve("orders"))) {
      return orders.map(order -> stem(order, ".yaml")).sorted().toList().stream();
    }
  }

  private static String stem(Path file, String ending) {
    return String.valueOf(file.getFileName()).replace(ending, "");
  }
}
