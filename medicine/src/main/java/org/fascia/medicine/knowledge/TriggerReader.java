package org.fascia.medicine.knowledge;

import static org.fascia.medicine.knowledge.Window.Undated.INSIDE;
import static org.fascia.medicine.knowledge.Window.Undated.OUTSIDE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fascia.medicine.knowledge.Need.Span;
import org.fascia.yaml.Entry;

/** Reads {@code fires_on} and {@code ask_if}; the keys are explained in the vocabulary. */
final class TriggerReader {
  private static final String ATC = "[A-Z][0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?";
  private static final Set<String> SEXES = Set.of("F", "M");
  private static final Set<String> PRESENT = Set.of("active", "suspected");

  private final SafetyVocabulary vocabulary;
  private final Set<String> questions;
  private final Set<String> bands;
  private final Set<String> fields;

  /** A reader that knows these questions, bands and measured fields besides the vocabulary. */
  TriggerReader(
      SafetyVocabulary vocabulary, Set<String> questions, Set<String> bands, Set<String> fields) {
    this.vocabulary = vocabulary;
    this.questions = questions;
    this.bands = bands;
    this.fields = fields;
  }

  /** The triggers under the key, any of which is enough; none when the key is missing. */
  List<Trigger> triggers(Entry entry, String key) {
    return entry.children(key).stream().map(this::trigger).toList();
  }

  /** All keys of this entry, which must hold together. */
  Trigger trigger(Entry entry) {
    List<Need> needs = new ArrayList<>();
    readDiagnosis(entry, needs);
    readMedicines(entry, needs);
    readOperation(entry, needs);
    readAnswers(entry, needs);
    readMeasures(entry, needs);
    readPerson(entry, needs);
    readRequest(entry, needs);
    if (needs.isEmpty()) {
      throw entry.fault("", "a trigger needs at least one key");
    }
    return new Trigger(needs);
  }

  private void readDiagnosis(Entry entry, List<Need> needs) {
    IcdCodes codes = IcdCodes.from(entry, "icd10");
    for (IcdCodes complaint : entry.each("complaint", "complaint", vocabulary::complaint)) {
      codes = codes.and(complaint);
    }
    if (codes.isEmpty()) {
      return;
    }
    Set<String> status = words(entry, "dx_status", "diagnosis status", vocabulary::status);
    needs.add(
        new Need.Diagnosed(
            codes,
            IcdCodes.from(entry, "icd10_not"),
            status.isEmpty() ? PRESENT : status,
            new Need.Onset(onset(entry), Set.copyOf(entry.optionalTexts("undated_not")))));
    IcdCodes besides = IcdCodes.from(entry, "also_icd10");
    if (!besides.isEmpty()) {
      needs.add(
          new Need.Diagnosed(
              besides, IcdCodes.NONE, PRESENT, new Need.Onset(Window.ANY, Set.of())));
    }
  }

  /** The onset of a diagnosis; {@code undated: outside} leaves codes without a date out. */
  private static Window onset(Entry entry) {
    Window window = windowOpenAtTheEnd(entry, "onset_days");
    return entry
        .optionalOne("undated", "place of undated codes", known(Set.of("outside")))
        .map(outside -> new Window(window.least(), window.most(), OUTSIDE))
        .orElse(window);
  }

  private void readMedicines(Entry entry, List<Need> needs) {
    Set<String> atc = atc(entry, "atc");
    Set<String> routes = Set.copyOf(entry.optionalTexts("route"));
    entry
        .optionalWhole("atc_count_min")
        .ifPresentOrElse(
            least -> needs.add(new Need.MedicatedWithSeveral(atc, least)),
            () -> readOneMedicine(entry, needs, atc, routes));
    Set<String> all = atc(entry, "atc_all");
    if (!all.isEmpty()) {
      needs.add(new Need.MedicatedWithAll(all));
    }
    Set<String> none = atc(entry, "atc_none");
    if (!none.isEmpty()) {
      needs.add(new Need.MedicatedWithNone(none));
    }
  }

  private void readOneMedicine(Entry entry, List<Need> needs, Set<String> atc, Set<String> routes) {
    Window start = sinceStart(entry);
    Window lastDose = windowOpenAtTheEnd(entry, "med_last_dose_days");
    if (!atc.isEmpty() || !routes.isEmpty()) {
      needs.add(new Need.Medicated(atc, routes, start, lastDose));
    } else if (start.bounded() || lastDose.bounded()) {
      throw entry.fault("atc", "is missing beside a window of days");
    }
  }

  private void readOperation(Entry entry, List<Need> needs) {
    Set<String> kinds = words(entry, "surgery_kind", "kind of operation", vocabulary::surgeryKind);
    Window since = windowOpenAtTheEnd(entry, "surgery_days");
    if (!kinds.isEmpty() || since.bounded()) {
      needs.add(new Need.Operated(kinds, since));
    }
  }

  private void readAnswers(Entry entry, List<Need> needs) {
    Set<String> found = words(entry, "finding", "finding", vocabulary::finding);
    if (!found.isEmpty()) {
      needs.add(new Need.Found(found));
    }
    Set<String> besides = words(entry, "also_finding", "finding", vocabulary::finding);
    if (!besides.isEmpty()) {
      needs.add(new Need.Found(besides));
    }
    Set<String> confirmed = words(entry, "answer", "question", known(questions));
    if (!confirmed.isEmpty()) {
      needs.add(new Need.Confirmed(confirmed));
    }
    Set<String> unsure = words(entry, "unsure", "question", known(questions));
    if (!unsure.isEmpty()) {
      needs.add(new Need.Unsure(unsure));
    }
  }

  private void readMeasures(Entry entry, List<Need> needs) {
    Set<String> any = words(entry, "band", "band", known(bands));
    if (!any.isEmpty()) {
      needs.add(new Need.InBand(any));
    }
    Set<String> all = words(entry, "band_all", "band", known(bands));
    if (!all.isEmpty()) {
      needs.add(new Need.InEveryBand(all));
    }
    Set<String> missing = words(entry, "missing", "measured value", known(fields));
    if (!missing.isEmpty()) {
      needs.add(new Need.NotMeasured(missing));
    }
  }

  private void readPerson(Entry entry, List<Need> needs) {
    span(entry, "age").ifPresent(years -> needs.add(new Need.Aged(years)));
    span(entry, "pregnancy_weeks").ifPresent(weeks -> needs.add(new Need.Pregnant(weeks)));
    entry
        .optionalNumber("postpartum_weeks_max")
        .ifPresent(weeks -> needs.add(new Need.GaveBirth(weeks)));
    entry
        .optionalOne("pregnancy", "state of knowledge", known(Set.of("unrecorded")))
        .ifPresent(unrecorded -> needs.add(new Need.PregnancyUnrecorded()));
    Set<String> sexes = words(entry, "sex", "sex", known(SEXES));
    if (!sexes.isEmpty()) {
      needs.add(new Need.OfSex(sexes));
    }
  }

  private void readRequest(Entry entry, List<Need> needs) {
    Set<String> techniques = words(entry, "technique", "technique", vocabulary::technique);
    if (!techniques.isEmpty()) {
      needs.add(new Need.TechniqueRequested(techniques));
    }
    Set<Zone> zones = vocabulary.zonesUnder(entry, "zone");
    if (!zones.isEmpty()) {
      needs.add(new Need.ZoneRequested(zones));
    }
    entry
        .optionalOne("visit", "visit", known(Set.of("every", "first", "return")))
        .ifPresent(visit -> needs.add(Need.ofVisit(visit)));
  }

  /** The start of a medicine: by the vocabulary an unknown one counts for "at least" alone. */
  private static Window sinceStart(Entry entry) {
    int least = entry.optionalWhole("med_days_min").orElse(0);
    int most = entry.optionalWhole("med_days_max").orElse(Integer.MAX_VALUE);
    return new Window(least, most, most == Integer.MAX_VALUE ? INSIDE : OUTSIDE);
  }

  /** Every other event: an unknown date counts for "at most" alone. */
  private static Window windowOpenAtTheEnd(Entry entry, String key) {
    int least = entry.optionalWhole(key + "_min").orElse(0);
    int most = entry.optionalWhole(key + "_max").orElse(Integer.MAX_VALUE);
    return new Window(least, most, least == 0 ? INSIDE : OUTSIDE);
  }

  private static Optional<Span> span(Entry entry, String key) {
    var least = entry.optionalNumber(key + "_min");
    var most = entry.optionalNumber(key + "_max");
    return least.isEmpty() && most.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(least.orElse(0), most.orElse(Double.MAX_VALUE)));
  }

  private static Set<String> atc(Entry entry, String key) {
    return words(
        entry, key, "ATC code or prefix", code -> Optional.of(code).filter(TriggerReader::isAtc));
  }

  static boolean isAtc(String code) {
    return code.matches(ATC);
  }

  private static Set<String> words(
      Entry entry, String key, String what, Function<String, Optional<String>> known) {
    return Set.copyOf(entry.each(key, what, known));
  }

  private static Function<String, Optional<String>> known(Set<String> words) {
    return word -> Optional.of(word).filter(words::contains);
  }
}
