package org.fascia.cli;

import static org.fascia.cli.SaidAssert.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class UnitsCommandTest {

  @Test
  void saysWhatBothRulesMakeOfTheMinutes() {
    Said said = Said.by("units", "97124:23", "97140:8");
    assertThat(said).ends(Exit.DONE);
    Assertions.assertThat(said.lines())
        .contains("CMS 8-minute rule: 97124 × 2", "Midpoint rule: 97124 × 2, 97140 × 1");
    Assertions.assertThat(said.out())
        .contains("floor((31 + 7) / 15) = 2 units", "97140 instead would be as right")
        .contains("say for each which regions");
  }

  @Test
  void countsByTheRuleAsked() throws IOException {
    Said said = Said.by("units", "97124:30", "97140:15", "--rule=cms", "--format", "json");
    JsonNode proposals = new ObjectMapper().readTree(said.out()).get("proposals");
    Assertions.assertThat(proposals).hasSize(1);
    JsonNode cms = proposals.get(0);
    Assertions.assertThat(cms.get("rule").asText()).isEqualTo("cms-8-minute");
    Assertions.assertThat(cms.get("timedUnits").asInt()).isEqualTo(3);
    Assertions.assertThat(cms.get("lines").get(1).get("units").asInt()).isEqualTo(1);
    Assertions.assertThat(cms.get("tie").asBoolean()).isFalse();
  }

  @Test
  void refusesWhatIsNoTime() {
    assertThat(Said.by("units", "97124")).refusesTheInput("97124:30 was expected");
    assertThat(Said.by("units", "97124:-5")).refusesTheInput("UNITS-001");
    assertThat(Said.by("units", "97124:7.5")).refusesTheInput("UNITS-002");
    assertThat(Said.by("units", "97124:7.0000001")).refusesTheInput("UNITS-002");
    assertThat(Said.by("units", "97124:999999999")).refusesTheInput("UNITS-003");
    assertThat(Said.by("units", "97999:30")).refusesTheInput("UNITS-006", "97124");
    assertThat(Said.by("units", "97124:30", "--rule", "ama")).refusesTheInput("cms or midpoint");
    assertThat(Said.by("units")).refusesTheInput("CODE:MINUTES");
  }
}
