package org.fascia.practice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Answer;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlReader;

/**
 * How long a screening and an answer hold, as {@code policy.yaml} says.
 *
 * @param screening how old a screening may be on the day of a visit
 * @param answer how long a no and an unsure count before the question is asked again
 */
record IntakePolicy(Period screening, Period answer) {
  private static final String FILE = "policy.yaml";
  private static final Set<String> BASES = Set.of("decided", "recalled", "read");

  /** The policy that ships with Fascia. */
  static IntakePolicy shipped() {
    try (InputStream in = IntakePolicy.class.getResourceAsStream("/intake/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      Entry file = YamlReader.read(FILE, in.readAllBytes()).root();
      IntakePolicy policy =
          new IntakePolicy(days(file.child("screening")), days(file.child("answer")));
      file.done();
      return policy;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether a screening of that day still permits a visit on this one. */
  boolean fresh(ClinicDay screened, ClinicDay day) {
    return !screened.isAfter(day) && !screened.date().plus(screening).isBefore(day.date());
  }

  /** The first day on which a screening of that day permits no visit any more. */
  ClinicDay firstStale(ClinicDay screened) {
    return new ClinicDay(screened.date().plus(screening)).plusDays(1);
  }

  /** Whether a reply of that day still counts; a yes does until another reply takes its place. */
  boolean stands(Answer.Reply reply, ClinicDay given, ClinicDay day) {
    return reply == Answer.Reply.YES || !given.date().plus(answer).isBefore(day.date());
  }

  private static Period days(Entry entry) {
    entry.one("basis", "basis", word -> Optional.of(word).filter(BASES::contains));
    entry.text("source");
    return Period.ofDays(entry.whole("longest_days"));
  }
}
