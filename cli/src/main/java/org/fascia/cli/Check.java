package org.fascia.cli;

import java.io.PrintWriter;
import java.util.List;
import org.fascia.medicine.screening.Expected;
import org.fascia.medicine.screening.Screener;

/** Screenings held against what the files expect of them. */
record Check(List<Compared> compared) {
  /** One patient's differences, a sentence each; none when it agrees. */
  record Compared(String id, List<String> differences) {
    boolean agrees() {
      return differences.isEmpty();
    }
  }

  /** Screens all whose file expects something; {@link BadInput} when none does. */
  static Check of(List<Subject> subjects, Screener screener) {
    List<Compared> compared =
        subjects.stream()
            .flatMap(
                subject -> subject.expected().map(all -> compare(subject, all, screener)).stream())
            .toList();
    if (compared.isEmpty()) {
      throw new BadInput(
          "--check has nothing to compare with: no patient has the key \"expected\"");
    }
    return new Check(compared);
  }

  private static Compared compare(Subject subject, Expected expected, Screener screener) {
    return new Compared(
        subject.id(), expected.differences(screener.screen(subject.facts(), subject.request())));
  }

  /** Prints every difference, then how many agree. */
  Exit print(PrintWriter out) {
    for (Compared one : compared) {
      one.differences().forEach(difference -> out.println(one.id() + ": " + difference));
    }
    long agreeing = compared.stream().filter(Compared::agrees).count();
    out.println(agreeing + " of " + compared.size() + " agree");
    return agreeing == compared.size() ? Exit.DONE : Exit.REFUSED;
  }
}
