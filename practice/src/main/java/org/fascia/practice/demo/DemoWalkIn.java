package org.fascia.practice.demo;

import java.time.LocalDate;
import java.util.List;
import org.fascia.medicine.facts.Person;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.people.PersonName;

/**
 * An invented person who comes without an order.
 *
 * @param kind clinical or wellness
 * @param course how it goes; its chart is none
 */
record DemoWalkIn(
    PersonName name, LocalDate born, Person.Sex sex, CaseKind kind, DemoPatient course) {
  private static final String NO_CHART = "walk-in";

  static final List<DemoWalkIn> ALL =
      List.of(
          new DemoWalkIn(
              new PersonName("Iris", "Calloway"),
              LocalDate.of(1979, 4, 17),
              Person.Sex.FEMALE,
              CaseKind.CLINICAL,
              new DemoPatient(NO_CHART, 3, List.of(6, 5, 4), 0)),
          new DemoWalkIn(
              new PersonName("Owen", "Haddad"),
              LocalDate.of(1990, 9, 2),
              Person.Sex.MALE,
              CaseKind.WELLNESS,
              new DemoPatient(NO_CHART, 2, List.of(7, 6), 1)));
}
