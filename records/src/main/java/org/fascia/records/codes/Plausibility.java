package org.fascia.records.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Person.Sex;
import org.fascia.medicine.knowledge.Table;
import org.fascia.medicine.knowledge.TableRow;

/** Diagnoses that hardly fit a person: worth a question to the referrer. */
final class Plausibility {
  private final List<Bound> bounds = new ArrayList<>();

  private record Bound(String prefix, int least, int most, Optional<Sex> sex) {
    boolean fits(Person person) {
      boolean sexFits =
          sex.isEmpty() || person.sex() == Sex.UNKNOWN || person.sex() == sex.orElseThrow();
      return sexFits && least <= person.age() && person.age() <= most;
    }
  }

  Plausibility(Table table) {
    for (TableRow row : table.rows()) {
      bounds.add(
          new Bound(
              row.text("icd10cm"),
              age(row, "age_min", 0),
              age(row, "age_max", Integer.MAX_VALUE),
              row.optionalOne("sex", "sex", Plausibility::sex)));
    }
  }

  boolean fits(String icd10, Person person) {
    return bounds.stream()
        .filter(it -> icd10.startsWith(it.prefix()))
        .allMatch(it -> it.fits(person));
  }

  private static int age(TableRow row, String column, int otherwise) {
    return row.words(column).isEmpty() ? otherwise : (int) row.number(column);
  }

  private static Optional<Sex> sex(String word) {
    return switch (word) {
      case "female" -> Optional.of(Sex.FEMALE);
      case "male" -> Optional.of(Sex.MALE);
      default -> Optional.empty();
    };
  }
}
