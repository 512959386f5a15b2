package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.CodeStanding.NotListed;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.knowledge.Region.Laterality;
import org.fascia.medicine.planning.OpenPoint.Whom;

/** Finds what an order or an agreement leaves open. */
final class OpenPoints {
  private final Knowledge knowledge;
  private final Mandate mandate;
  private final List<OpenPoint> points = new ArrayList<>();

  private OpenPoints(Knowledge knowledge, Mandate mandate) {
    this.knowledge = knowledge;
    this.mandate = mandate;
  }

  static List<OpenPoint> of(Knowledge knowledge, Mandate mandate, List<MatchedDiagnosis> matched) {
    OpenPoints open = new OpenPoints(knowledge, mandate);
    matched.forEach(open::diagnosis);
    open.regions();
    switch (mandate) {
      case Order order -> {
        open.visits(order);
        open.signer(order);
      }
      case Agreement _ -> {
        // how often and how long is for patient and therapist to say, and nobody signs
      }
    }
    return List.copyOf(open.points);
  }

  private void diagnosis(MatchedDiagnosis diagnosis) {
    if (knowledge.diagnosisCodes().standing(diagnosis.code()) instanceof NotListed) {
      ask(
          "diagnoses",
          "Is " + diagnosis.code() + " the code that is meant?",
          "the code is taken as written; it is not in the list of codes used for massage");
    }
    if (diagnosis.onsetAssumed() && diagnosis.condition().isPresent()) {
      Condition assumed = diagnosis.condition().get();
      points.add(
          new OpenPoint(
              "diagnoses",
              Whom.PATIENT,
              "Since when has this been so?",
              "planned as: " + assumed.plainName()));
    }
  }

  private void regions() {
    if (mandate.regions().isEmpty()) {
      ask("regions", "Which regions are to be treated?", "the usual regions of the condition");
    }
    for (OrderedRegion ordered : mandate.regions()) {
      Region region = knowledge.regions().get(ordered.region());
      if (ordered.side() == Side.UNSTATED && region.laterality() == Laterality.LEFT_RIGHT) {
        ask("regions", region.plainName() + ": left, right or both?", "both sides");
      }
    }
  }

  private void visits(Order order) {
    if (order.countsVisitsTwoWays()) {
      ask(
          "duration",
          "The number of visits and frequency times length differ: which one is meant?",
          "the smaller number, " + order.visits().orElseThrow());
    }
    if (order.frequency().isEmpty()) {
      ask("frequency", "How often?", "the usual frequency of the condition");
    }
    if (order.perVisit().isEmpty()) {
      ask("minutes", "How many minutes a visit?", "the usual length");
    }
  }

  private void signer(Order order) {
    if (order.prescriber().npi().isEmpty()) {
      ask("prescriber.npi", "What is the prescriber's NPI?", "nothing; payers want it on a claim");
    }
  }

  private void ask(String about, String question, String meanwhile) {
    Whom whom =
        switch (mandate) {
          case Order _ -> Whom.PRESCRIBER;
          case Agreement _ -> Whom.PATIENT;
        };
    points.add(new OpenPoint(about, whom, question, meanwhile));
  }
}
