package org.fascia.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
  @Test
  void keepsTheOrderOfItsKeys() throws IOException {
    assertThat(topKeys(PlanJson.of(AnsweredExamples.aPlan("none"))))
        .containsExactly(
            "patient", "asOf", "knowledge", "outcome", "order", "rules", "plan", "ask", "chart");
  }

  @Test
  void saysWhatMustHappenFirstWhereThereIsNoPlan() throws IOException {
    String json = PlanJson.of(AnsweredExamples.of("I82.412"));

    assertThat(topKeys(json)).contains("first");
    assertThat(json).contains("\"plan\" : null");
  }

  @Test
  void quotesWhatComesFromOutside() throws IOException {
    String json = PlanJson.of(AnsweredExamples.aPlan("say \"no\"\\\\"));

    assertThat(topKeys(json)).contains("order");
    assertThat(json).contains("say \\\"no\\\"");
  }

  @Test
  void keepsWhatIsDiscreetToItself() {
    String json = PlanJson.of(AnsweredExamples.of("Z91.411"));

    assertThat(json).contains("Particular care with touch").doesNotContain("trauma", "abuse");
  }

  private static List<String> topKeys(String json) throws IOException {
    List<String> keys = new ArrayList<>();
    int depth = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && depth == 1) {
          keys.add(parser.currentName());
        }
      }
    }
    return keys;
  }
}
