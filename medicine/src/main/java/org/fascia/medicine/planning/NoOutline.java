package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.screening.Screening;

/** There is no session, and this must happen first. */
public sealed interface NoOutline extends OutlineAnswer {
  /** The screening of the session as a whole. */
  Screening screening();

  /**
   * The rules forbid a session today.
   *
   * @param first what must happen first, gravest first
   */
  record Forbidden(Screening screening, List<NoPlan.Step> first) implements NoOutline {
    public Forbidden {
      first = List.copyOf(first);
    }

    static Forbidden by(Screening screening) {
      return new Forbidden(screening, NoPlan.steps(screening, NoPlan.Contact.PHYSICIAN));
    }
  }

  /** A session would be permitted, but the rules leave nothing of what is wanted. */
  record NothingLeft(Screening screening, List<Omission> leftOut) implements NoOutline {
    public NothingLeft {
      leftOut = List.copyOf(leftOut);
    }
  }
}
