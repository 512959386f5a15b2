package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/** Reads {@code response_model.yaml}. */
final class ResponseModelFile {
  private static final String FILE = "response_model.yaml";

  private final Catalogue<Instrument> instruments;
  private final Conditions conditions;

  private ResponseModelFile(Catalogue<Instrument> instruments, Conditions conditions) {
    this.instruments = instruments;
    this.conditions = conditions;
  }

  static ResponseModel read(
      KnowledgeFiles files, Catalogue<Instrument> instruments, Conditions conditions) {
    Entry root = files.yaml(FILE).root();
    root.leave("shapes_how", "recalls_how");
    if (!root.truth("experimental")) {
      throw root.fault("experimental", "the model is not validated: true is expected");
    }
    ResponseModelFile reader = new ResponseModelFile(instruments, conditions);
    ResponseModel model =
        new ResponseModel(
            root.number("reference_week"),
            root.oneOrMoreNumbers("shapes"),
            root.texts("recalls_without_course"),
            root.entries("priors").stream().map(reader::prior).toList());
    root.done();
    return model;
  }

  private ResponseModel.Prior prior(Entry entry) {
    entry.one("confidence", "confidence", word -> Optional.of(word).filter("derived"::equals));
    return new ResponseModel.Prior(
        entry.id(),
        entry.each("instruments", "instrument", id -> instruments.find(id).map(Instrument::id)),
        entry.each("conditions", "condition", id -> conditions.find(id).map(Condition::id)),
        spread(entry.child("level")),
        spread(entry.child("change")),
        positive(entry, "noise"),
        entry.texts("how"),
        sources(entry));
  }

  private static List<String> sources(Entry entry) {
    List<String> sources = entry.texts("sources");
    if (sources.isEmpty()) {
      throw entry.fault("sources", "a prior without a source does not enter");
    }
    return sources;
  }

  private static ResponseModel.Spread spread(Entry entry) {
    return new ResponseModel.Spread(entry.number("mean"), positive(entry, "sd"));
  }

  private static double positive(Entry entry, String key) {
    double value = entry.number(key);
    if (value <= 0) {
      throw entry.fault(key, "must be above 0");
    }
    return value;
  }
}
