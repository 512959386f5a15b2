package org.fascia.practice.people.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.practice.people.Certificate;
import org.fascia.practice.people.Licence;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Format;

/**
 * A therapist as the pages show them.
 *
 * @param licences each in one line
 * @param certificates the techniques there is a certificate for, by id
 */
public record TherapistRow(
    String href, String name, List<String> licences, Set<String> certificates) {
  public TherapistRow {
    licences = List.copyOf(licences);
    certificates = Set.copyOf(certificates);
  }

  static TherapistRow of(Therapist therapist) {
    return new TherapistRow(
        "/therapists/" + therapist.id(),
        therapist.name().full(),
        therapist.licences().stream().map(TherapistRow::licence).toList(),
        therapist.certificates().stream()
            .map(Certificate::technique)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String licence(Licence licence) {
    return text(
        "people.therapists.licence",
        licence.state().code(),
        licence.number(),
        Format.date(licence.until().date()));
  }

  /** The certificates to choose from. */
  public static List<Choice> choices() {
    return Arrays.stream(Certificate.values())
        .map(one -> new Choice(one.technique(), name(one.technique())))
        .toList();
  }

  /** What a certificate is called. */
  public static String name(String technique) {
    return text("people.certificate." + technique);
  }
}
