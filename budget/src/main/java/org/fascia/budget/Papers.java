package org.fascia.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Paper;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.Need;
import org.fascia.budget.packs.Words;

/** What has to be there, and is not. */
final class Papers {
  private Papers() {}

  /** The needs of this time that nothing in the case answers; orders are no papers, but limits. */
  static List<Ruled<Need>> missing(Basis basis, Need.Before before) {
    List<Ruled<Need>> missing = new ArrayList<>();
    for (Ruled<Need> need : basis.pack().all(Need.class)) {
      if (need.term().before() == before && !there(basis, need.term().paper())) {
        missing.add(need);
      }
    }
    return missing;
  }

  static Warning warning(Ruled<Need> need) {
    String says =
        "Missing before %s: %s.".formatted(when(need.term().before()), name(need.term().paper()));
    return new Warning(Warning.Kind.MISSING, Optional.empty(), "payer/" + need.rule().id(), says);
  }

  static String name(Paper paper) {
    return Words.of(paper).replace('-', ' ');
  }

  private static String when(Need.Before before) {
    return switch (before) {
      case FIRST_VISIT -> "the first visit";
      case BILLING -> "the bill";
      case RENEWAL -> "more is asked for";
    };
  }

  private static boolean there(Basis basis, Paper paper) {
    BudgetCase file = basis.file();
    return switch (paper) {
      case ORDER -> true;
      case AUTHORISATION_NUMBER -> numbered(basis);
      case CLAIM_NUMBER -> file.claim().number().isPresent();
      case INJURY_DATE -> file.claim().injured().isPresent();
      case ACCIDENT_STATE -> file.claim().state().isPresent();
      case NECESSITY_LETTER,
          SIGNED_NOTICE,
          GOOD_FAITH_ESTIMATE,
          FUNCTIONAL_IMPROVEMENT,
          ENROLMENT ->
          file.papers().contains(paper);
    };
  }

  private static boolean numbered(Basis basis) {
    return basis.file().authorisations().stream()
        .anyMatch(
            it ->
                it.payer().equals(basis.coverage().payer())
                    && it.granted().isPresent()
                    && it.number().isPresent());
  }
}
