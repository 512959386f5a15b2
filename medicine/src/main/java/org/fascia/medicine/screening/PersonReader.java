package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.yaml.Entry;

/** Reads age, sex and pregnancy out of a patient file. */
final class PersonReader {
  private static final Map<String, Person.Sex> SEXES =
      Map.of(
          "f", Person.Sex.FEMALE,
          "m", Person.Sex.MALE,
          "other", Person.Sex.OTHER,
          "unknown", Person.Sex.UNKNOWN);
  private static final Map<String, Pregnancy> PREGNANCIES =
      Map.of("none", new Pregnancy.None(), "weeks-unknown", new Pregnancy.WeeksUnknown());

  private PersonReader() {}

  static Person read(Entry entry) {
    int age = entry.whole("age");
    if (age < 0 || age > 130) {
      throw entry.fault("age", "must lie between 0 and 130, not " + age);
    }
    Person.Sex sex =
        entry.optionalOne("sex", "sex", RequestReader.known(SEXES)).orElse(Person.Sex.UNKNOWN);
    return new Person(age, sex, pregnancy(entry));
  }

  private static Pregnancy pregnancy(Entry entry) {
    List<Pregnancy> stated = new ArrayList<>();
    entry.optionalWhole("pregnancy_weeks").ifPresent(w -> stated.add(new Pregnancy.Weeks(w)));
    entry.optionalWhole("postpartum_weeks").ifPresent(w -> stated.add(new Pregnancy.AfterBirth(w)));
    entry
        .optionalOne("pregnancy", "state of pregnancy", RequestReader.known(PREGNANCIES))
        .ifPresent(stated::add);
    if (stated.size() > 1) {
      throw entry.fault("pregnancy_weeks", "only one statement on pregnancy can hold");
    }
    return stated.isEmpty() ? new Pregnancy.Unrecorded() : stated.getFirst();
  }
}
