package org.fascia.practice.prescriptions.web;

import static java.util.stream.Collectors.joining;
import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.practice.people.Phone;
import org.fascia.practice.people.UsState;
import org.fascia.practice.prescriptions.AsWritten;
import org.fascia.practice.prescriptions.Onset;
import org.fascia.practice.prescriptions.PaidBy;
import org.fascia.practice.prescriptions.Particulars;
import org.fascia.practice.prescriptions.Sender;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;

/** What an order's paper says beside the order, read back; what it does not say is left out. */
final class PaperFacts {
  private PaperFacts() {}

  static List<Fact> of(Particulars paper) {
    return Stream.of(
            payer(paper.payer()),
            Stream.of(
                fact("goals", paper.purpose().goals()),
                fact("necessity", paper.purpose().necessity()),
                fact("procedures", String.join(", ", paper.purpose().procedures())),
                fact("written", paper.dates().written().map(Format::date).orElse("")),
                fact("starts", paper.dates().starts().map(Format::date).orElse("")),
                fact("ends", paper.dates().ends().map(Format::date).orElse("")),
                fact("sender", sender(paper.sender())),
                fact("patient", patient(paper.patient()))))
        .flatMap(facts -> facts)
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private static Stream<Fact> payer(PaidBy payer) {
    return Stream.of(
        fact("payer", payer.type().map(type -> PayerChoices.choice(type).label()).orElse("")),
        fact("authorisation", payer.authorisation()),
        fact("claim", payer.claim()),
        fact("onset", payer.onset().map(PaperFacts::onset).orElse("")));
  }

  private static String onset(Onset onset) {
    return Format.date(onset.day()) + onset.state().map(state -> ", " + state.code()).orElse("");
  }

  private static String sender(Sender sender) {
    return Stream.of(
            Optional.of(sender.practice()),
            sender.phone().map(Phone::shown),
            sender.fax().map(fax -> text("prescriptions.fact.fax", fax.shown())),
            Optional.of(
                (sender.licence() + " " + sender.state().map(UsState::code).orElse("")).strip()))
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }

  private static String patient(AsWritten patient) {
    return Stream.of(Optional.of(patient.name()), patient.born().map(Format::date))
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }

  private static Fact fact(String term, String value) {
    return new Fact(text("prescriptions.fact." + term), value);
  }
}
