package org.fascia.medicine.screening;

import static org.fascia.medicine.facts.Answer.Reply.UNSURE;
import static org.fascia.medicine.facts.Answer.Reply.YES;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.knowledge.IcdCodes;
import org.fascia.medicine.knowledge.Measure;

/** The facts of one patient, laid out the way rules ask for them, whatever is requested. */
final class Chart {
  private static final BitSet NONE = new BitSet();

  private final Facts facts;
  private final CodeSets codeSets;
  private final Map<IcdCodes, BitSet> byCodes;
  private final Set<String> yes = new HashSet<>();
  private final Set<String> unsure = new HashSet<>();
  private final Set<String> answered = new HashSet<>();
  private final Set<String> cleared = new HashSet<>();
  private final Map<String, Measurement> newest = new HashMap<>();
  private final Set<String> current = new HashSet<>();
  private final List<Measure.Band> bands = new ArrayList<>();

  Chart(Facts facts, Map<String, Measure> measures, CodeSets codeSets) {
    this.facts = facts;
    this.codeSets = codeSets;
    byCodes = codeSets.holding(facts.diagnoses());
    facts.answers().forEach(this::add);
    for (Clearance clearance : facts.clearances()) {
      cleared.add(clearance.rule());
    }
    for (Measurement measurement : facts.measurements()) {
      newest.merge(measurement.field(), measurement, Chart::newer);
    }
    for (Measurement measurement : facts.measurements()) {
      Measure measure = measures.get(measurement.field());
      if (measure != null && isNewest(measurement) && isRecent(measurement, measure)) {
        current.add(measure.field());
        addBands(measurement, measure);
      }
    }
  }

  /** A yes outweighs another reply to the same question, and unsure outweighs no. */
  private void add(Answer answer) {
    if (answer.reply() == YES) {
      yes.add(answer.question());
    } else if (answer.reply() == UNSURE) {
      unsure.add(answer.question());
    }
    answered.add(answer.question());
  }

  private static Measurement newer(Measurement one, Measurement other) {
    int order = one.age().compareTo(other.age());
    return order < 0 || (order == 0 && one.value() <= other.value()) ? one : other;
  }

  /** Of two values equally new both count, since nobody can say which is the later one. */
  private boolean isNewest(Measurement measurement) {
    Measurement latest = newest.get(measurement.field());
    return latest != null && latest.age().equals(measurement.age());
  }

  private static boolean isRecent(Measurement measurement, Measure measure) {
    return measure.maxAge().map(most -> measurement.age().compareTo(most) <= 0).orElse(true);
  }

  private void addBands(Measurement measurement, Measure measure) {
    for (Measure.Band band : measure.bands()) {
      if (band.holds(measurement.value())) {
        bands.add(band);
      }
    }
  }

  Facts facts() {
    return facts;
  }

  /**
   * A diagnosis' status in the vocabulary's word. Codes beginning with Z state a history or a state
   * as such, so they are active facts even when the record calls them history.
   */
  static String status(Diagnosis diagnosis) {
    return switch (diagnosis.status()) {
      case ACTIVE -> "active";
      case SUSPECTED -> "suspected";
      case HISTORY -> diagnosis.icd10().startsWith("Z") ? "active" : "history";
    };
  }

  /** The places, in the list of diagnoses, of those whose code lies in the set. */
  BitSet places(IcdCodes codes) {
    BitSet places = byCodes.get(codes);
    if (places == null) {
      codeSets.mustKnow(codes);
      return NONE;
    }
    return places;
  }

  /** The sets of codes that hold a diagnosis. */
  Set<IcdCodes> codes() {
    return byCodes.keySet();
  }

  boolean saidYes(String question) {
    return yes.contains(question);
  }

  boolean wasUnsure(String question) {
    return unsure.contains(question) && !yes.contains(question);
  }

  /** Whether the question has an answer that needs no second asking. */
  boolean answered(String question) {
    return answered.contains(question) && !wasUnsure(question);
  }

  /** The questions with a yes or an unsure. */
  Set<String> replied() {
    Set<String> replied = new HashSet<>(yes);
    replied.addAll(unsure);
    return replied;
  }

  boolean cleared(String rule) {
    return clearedByName(rule) || cleared.contains(Clearance.EVERY_RULE);
  }

  boolean clearedByName(String rule) {
    return cleared.contains(rule);
  }

  /** The bands the newest values lie in; whether one applies may depend on the request. */
  List<Measure.Band> bands() {
    return bands;
  }

  /** Whether a value is on file and recent enough to count. */
  boolean measured(String field) {
    return current.contains(field);
  }

  /** The newest value on file, however old. */
  Optional<Measurement> newest(String field) {
    return Optional.ofNullable(newest.get(field));
  }
}
