package org.fascia.medicine.screening;

import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.CodeSites;

/** Gives diagnoses without a recorded place the one their code tells. */
final class Seats {
  private final CodeSites sites;

  Seats(CodeSites sites) {
    this.sites = sites;
  }

  /** The same patient, every diagnosis in its place as far as record or code tell. */
  Facts placed(Facts facts) {
    return facts.withDiagnoses(facts.diagnoses().stream().map(this::seated).toList());
  }

  private Diagnosis seated(Diagnosis diagnosis) {
    if (diagnosis.place().recorded()) {
      return diagnosis;
    }
    return sites
        .of(diagnosis.icd10())
        .map(seat -> new Place(seat.zones(), side(diagnosis, seat)))
        .map(
            place ->
                new Diagnosis(
                    diagnosis.icd10(),
                    diagnosis.text(),
                    diagnosis.status(),
                    diagnosis.sinceOnset(),
                    place,
                    diagnosis.origin()))
        .orElse(diagnosis);
  }

  /** A side on record wins over the one in the code. */
  private static Side side(Diagnosis diagnosis, CodeSites.Seat seat) {
    if (diagnosis.place().side() != Side.UNSTATED) {
      return diagnosis.place().side();
    }
    String bare = diagnosis.icd10().replace(".", "");
    if (seat.sideAt() == 0 || bare.length() < seat.sideAt()) {
      return Side.UNSTATED;
    }
    return switch (bare.charAt(seat.sideAt() - 1)) {
      case '1' -> Side.RIGHT;
      case '2' -> Side.LEFT;
      case '3' -> Side.BOTH;
      default -> Side.UNSTATED;
    };
  }
}
