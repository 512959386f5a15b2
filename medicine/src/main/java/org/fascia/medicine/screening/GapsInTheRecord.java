package org.fascia.medicine.screening;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.SafetyRule.Reach;
import org.fascia.medicine.knowledge.Window;

/**
 * Asks for the dates and places that a rule had to assume, because the answer may lift the rule.
 */
final class GapsInTheRecord {
  /** Of several rules that hang on one gap the gravest is named, so that order never matters. */
  private static final Comparator<Ranked> GRAVEST_THEN_WORDS =
      Ranked.ORDER
          .thenComparing(ranked -> ranked.question().question())
          .thenComparing(ranked -> ranked.question().because());

  private final Because because;
  private final Map<String, Ranked> byId = new TreeMap<>();

  private GapsInTheRecord(Because because) {
    this.because = because;
  }

  /** The questions, one for each gap, with the gravest outcome that hangs on it. */
  static Collection<Ranked> of(List<Judgement> judgements, Known known, Because because) {
    GapsInTheRecord gaps = new GapsInTheRecord(because);
    judgements.forEach(judgement -> gaps.add(judgement, known));
    return gaps.byId.values();
  }

  private void add(Judgement judgement, Known known) {
    for (Match match : judgement.matches()) {
      if (judgement.fires()) {
        addDates(judgement, match, known);
        addPlaces(judgement, match);
      }
      if (judgement.rule().reach() instanceof Reach.RecordedSite()) {
        for (Medicine medicine : Locating.unplacedMedicines(match)) {
          String name = Because.name(medicine);
          ask(judgement, place(medicine.atc(), "Where is " + name + " applied or injected?"));
        }
      }
    }
  }

  private void addDates(Judgement judgement, Match match, Known known) {
    for (Need need : match.trigger().needs()) {
      switch (need) {
        case Need.Diagnosed(_, _, _, Need.Onset onset) when onset.window().bounded() ->
            match.diagnoses().stream()
                .filter(one -> isUnknown(one.sinceOnset()))
                .forEach(one -> ask(judgement, begin(one)));
        case Need.Medicated(_, _, Window start, Window lastDose) ->
            addDates(judgement, match, start, lastDose);
        case Need.Operated(_, Window since) when since.bounded() ->
            match.operations().stream()
                .filter(one -> isUnknown(one.since()))
                .forEach(one -> ask(judgement, operated(one)));
        case Need.Pregnant _
            when known.facts().person().pregnancy() instanceof Pregnancy.WeeksUnknown ->
            ask(judgement, date("pregnancy", "How many weeks pregnant?"));
        default -> {
          // nothing in it that a date would settle
        }
      }
    }
  }

  private void addDates(Judgement judgement, Match match, Window start, Window lastDose) {
    for (Medicine medicine : match.medicines()) {
      String name = Because.name(medicine);
      if (start.bounded() && isUnknown(medicine.sinceStart())) {
        ask(judgement, date(medicine.atc() + ":start", "Since when is " + name + " taken?"));
      }
      if (lastDose.bounded() && isUnknown(medicine.sinceLastDose())) {
        ask(
            judgement,
            date(medicine.atc() + ":last-dose", "When was the last dose of " + name + "?"));
      }
    }
  }

  private void addPlaces(Judgement judgement, Match match) {
    if (!(judgement.rule().reach() instanceof Reach.RecordedSite()) || !Locating.unplaced(match)) {
      return;
    }
    for (Diagnosis one : match.diagnoses()) {
      ask(judgement, place(one.icd10(), "Where is it: " + Because.name(one) + "?"));
    }
    for (Operation one : match.operations()) {
      ask(judgement, place(one.kind(), "Where was the operation: " + because.name(one) + "?"));
    }
    for (Finding one : match.findings()) {
      ask(judgement, place(one.sign(), "Where is it: " + because.name(one) + "?"));
    }
  }

  private static boolean isUnknown(Elapsed elapsed) {
    return elapsed instanceof Elapsed.Unknown;
  }

  private static Question begin(Diagnosis one) {
    return date(one.icd10(), "When did it begin: " + Because.name(one) + "?");
  }

  private Question operated(Operation one) {
    return date(one.kind(), "When was the operation: " + because.name(one) + "?");
  }

  private static Question date(String fact, String question) {
    return new Question("date:" + fact, Question.Kind.DATE, question, "");
  }

  private static Question place(String fact, String question) {
    return new Question("place:" + fact, Question.Kind.PLACE, question, "");
  }

  private void ask(Judgement judgement, Question open) {
    Verdict danger = judgement.fires() ? judgement.outcome() : judgement.rule().gravest();
    Question question =
        new Question(open.id(), open.kind(), open.question(), judgement.rule().rule().name());
    byId.merge(
        question.id(), new Ranked(danger, 0, question), BinaryOperator.minBy(GRAVEST_THEN_WORDS));
  }
}
