package org.fascia.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentOrderReaderTest {
  private static final String BUNDLE =
      """
      {"resourceType":"Bundle","type":"collection","entry":[
       {"fullUrl":"urn:uuid:p1","resource":{"resourceType":"Patient","id":"p1",
        "name":[{"family":"Quintero","given":["Marisol"]}],"birthDate":"1980-05-02"}},
       {"resource":{"resourceType":"Practitioner","id":"pr1",
        "identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"}],
        "name":[{"family":"Whitfield","given":["Dana"],"suffix":["DO"]}],
        "telecom":[{"system":"phone","value":"360 555 0100"},{"system":"fax","value":"360 555 0101"}]}},
       {"resource":{"resourceType":"Organization","id":"o1","name":"Cedar Clinic"}},
       {"resource":{"resourceType":"PractitionerRole","id":"r1",
        "practitioner":{"reference":"Practitioner/pr1"},
        "organization":{"reference":"Organization/o1"}}},
       {"resource":{"resourceType":"Condition","id":"c1",
        "subject":{"reference":"urn:uuid:p1"},
        "code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M62.830"}]}}},
       {"resource":{"resourceType":"ServiceRequest","id":"rx-1","status":"active","intent":"order",
        "code":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"97124"}],
         "text":"Medical massage"},
        "subject":{"reference":"urn:uuid:p1"},
        "occurrenceTiming":{"repeat":{REPEAT}},
        "authoredOn":"2026-01-05","requester":{"reference":"PractitionerRole/r1"},
        "reasonCode":[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M54.50"}]}],
        "reasonReference":[{"reference":"Condition/c1"}],
        "bodySite":[{"text":"lower back, both"}],
        "patientInstruction":"Drink water.",
        "note":[{"text":"Medically necessary for M54.50."},{"text":"Avoid prone."}]}},
       {"resource":{"resourceType":"Provenance","target":[{"reference":"ServiceRequest/rx-1"}],
        "recorded":"2026-01-05T09:00:00Z",
        "agent":[{"who":{"reference":"Practitioner/pr1"}}],
        "signature":[{"type":[{"code":"1.2.840.10065.1.12.1.1"}],
         "when":"2026-01-06T18:30:00-08:00","who":{"reference":"Practitioner/pr1"}}]}}]}
      """;
  private static final String TWICE =
      "\"boundsPeriod\":{\"start\":\"2026-01-07\",\"end\":\"2026-02-17\"},\"count\":12,"
          + "\"frequency\":2,\"period\":1,\"periodUnit\":\"wk\"";

  @Test
  void readsEverythingAnOrderFormTakes() {
    SentOrder order = read(TWICE);
    assertThat(order.patient()).isEqualTo("Marisol Quintero");
    assertThat(order.born()).contains(LocalDate.parse("1980-05-02"));
    assertThat(order.prescriber())
        .isEqualTo(
            new SentOrder.Sender(
                "Dana Whitfield, DO, 1234567893", "Cedar Clinic", "360 555 0100", "360 555 0101"));
    assertThat(order.diagnoses()).containsExactly("M54.50", "M62.830");
    assertThat(order.sites()).containsExactly("lower back, both");
    assertThat(order.schedule()).isEqualTo("2x/week for 6 weeks, 12 visits");
    assertThat(order.necessity()).isEqualTo("Medically necessary for M54.50.");
    assertThat(order.precautions()).isEqualTo("Avoid prone. Drink water.");
    assertThat(order.procedures()).containsExactly("97124");
    assertThat(order.term().written()).contains(LocalDate.parse("2026-01-05"));
    assertThat(order.term().starts()).contains(LocalDate.parse("2026-01-07"));
    assertThat(order.term().ends()).contains(LocalDate.parse("2026-02-17"));
    assertThat(order.signed()).contains(LocalDate.parse("2026-01-06"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"frequency\":1,\"frequencyMax\":2,\"period\":1,\"periodUnit\":\"wk\"' | 1-2x/week",
        "'\"frequency\":1,\"period\":2,\"periodUnit\":\"wk\",\"count\":6' | 1x/2 week, 6 visits",
        "'\"boundsDuration\":{\"value\":3,\"code\":\"mo\"}' | 3 months",
        "'\"count\":12' | 12 visits"
      })
  void saysTheScheduleInAPrescribersWords(String repeat, String words) {
    assertThat(read(repeat).schedule()).isEqualTo(words);
  }

  @Test
  void refusesWhatHoldsNoOrder() {
    refuses("RECORDS-017", "not json");
    refuses("RECORDS-017", "{\"resourceType\":\"Patient\"}");
    refuses("RECORDS-018", "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}");
  }

  private static void refuses(String code, String text) {
    assertThatThrownBy(() -> SentOrderReader.read("order.json", text.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            ChartRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static SentOrder read(String repeat) {
    return SentOrderReader.read("order.json", BUNDLE.replace("REPEAT", repeat).getBytes(UTF_8));
  }
}
