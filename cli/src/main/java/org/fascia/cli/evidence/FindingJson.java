package org.fascia.cli.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fascia.cli.plan.JsonText;
import org.fascia.medicine.evidence.DoseWords;
import org.fascia.medicine.evidence.FindingWords;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Figure;

/** One finding as JSON. */
final class FindingJson {
  private FindingJson() {}

  static void array(JsonGenerator json, String key, List<Estimate> findings) throws IOException {
    JsonText.array(json, key, findings, FindingJson::write);
  }

  private static void write(JsonGenerator json, Estimate finding) throws IOException {
    var studied = finding.studied();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("population", studied.population());
    json.writeStringField("technique", finding.technique());
    json.writeStringField("comparator", studied.comparator().word());
    json.writeStringField("against", studied.comparator().against().words());
    json.writeStringField("outcome", studied.outcome());
    json.writeStringField("timepoint", studied.timepoint());
    EvidenceJson.text(json, "dose", studied.dose().map(DoseWords::of));
    json.writeStringField("favours", FindingWords.side(finding));
    figure(json, finding);
    json.writeStringField("certainty", finding.certainty().words());
    json.writeStringField("certaintyBy", finding.certaintyBy());
    json.writeStringField("conclusion", finding.conclusion());
    EvidenceJson.text(json, "note", finding.note());
    json.writeStringField("source", FindingWords.source(finding));
    EvidenceJson.text(json, "doi", finding.publication().doi());
    json.writeStringField("seenAt", finding.seenAt());
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, Estimate finding) throws IOException {
    Optional<Figure> figure = finding.effect().figure();
    if (figure.isPresent()) {
      json.writeStringField("measure", figure.get().measure().name());
      json.writeNumberField("value", figure.get().value());
      EvidenceJson.number(json, "low", figure.get().low());
      EvidenceJson.number(json, "high", figure.get().high());
      EvidenceJson.text(json, "scale", finding.effect().scale());
    }
    EvidenceJson.whole(json, "studies", finding.effect().studies());
    EvidenceJson.whole(json, "participants", finding.effect().participants());
    EvidenceJson.number(json, "i2", finding.effect().i2());
  }
}
