package org.fascia.cli;

import static org.fascia.cli.SaidAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.fascia.budget.packs.Confidence;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.PayerPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayersCommandTest {
  private static final Path SHIPPED = Path.of("..", "budget", "src", "main", "resources", "payers");

  @TempDir Path folder;

  @Test
  void listsThePacksThatShipWithWhatTheyRestOn() {
    Said said = Said.by("payers");
    assertThat(said).ends(Exit.DONE);
    Assertions.assertThat(said.lines()).hasSize(13).allSatisfy(it -> holds(it));
    Assertions.assertThat(said.out())
        .contains("auto-florida: Auto / PIP (Florida): does not pay massage, from 2013-01-01");
  }

  @Test
  void theDocumentListsEveryPackWithWhatItsRulesRestOn() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "payers.md"));
    PayerPacks.shipped()
        .all()
        .forEach(
            pack -> Assertions.assertThat(page).contains("| `" + pack.payer() + "` |", row(pack)));
  }

  private static String row(PayerPack pack) {
    return Arrays.stream(Confidence.values())
        .map(it -> pack.rules().stream().filter(rule -> rule.confidence() == it).count())
        .map(count -> count == 0 ? "" : count.toString())
        .collect(Collectors.joining(" | ", pack.name() + ", from " + pack.from() + " | ", " |"));
  }

  private static void holds(String line) {
    Assertions.assertThat(line).containsPattern("\\d+ rules: .*decided").endsWith("all true.");
  }

  @Test
  void checksTheFolderOfPacksThatShips() {
    Said said = Said.by("payers", SHIPPED);
    assertThat(said).ends(Exit.DONE);
    Assertions.assertThat(said.lines()).hasSize(13);
  }

  @Test
  void saysWhichExampleIsWrong() throws IOException {
    bring("self-pay.yaml", "left: unlimited", "left: 7");
    Said said = Said.by("payers", folder);
    assertThat(said).ends(Exit.REFUSED);
    Assertions.assertThat(said.out()).contains("no-order: left is unlimited, not 7");
  }

  @Test
  void namesTheRuleThatCannotBeRead() throws IOException {
    bring("self-pay.yaml", "week: {kind: episode}", "week: {kind: lunar}");
    assertThat(Said.by("payers", folder)).refusesTheInput("self-pay.yaml", "week", "lunar");
  }

  @Test
  void refusesAFolderWithoutPacks() {
    assertThat(Said.by("payers", folder)).refusesTheInput("no file in this folder");
    assertThat(Said.by("payers", folder.resolve("none"))).refusesTheInput("no such folder");
  }

  private void bring(String pack, String words, String others) throws IOException {
    String text = Files.readString(SHIPPED.resolve(pack));
    Files.writeString(folder.resolve(pack), text.replace(words, others));
  }
}
