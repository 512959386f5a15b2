package org.fascia.practice.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fascia.practice.kernel.Refused;

/**
 * A person's name as the person writes it: case, accents and hyphens are kept, one name alone is a
 * family name without a given one.
 *
 * @param given given names, empty for a person of one name
 * @param family family name, refused with PEOPLE-002 when blank
 */
public record PersonName(String given, String family) {
  static final int LONGEST = 100;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  public PersonName {
    given = given.strip();
    family = family.strip();
    if (family.isEmpty()) {
      throw new Refused("PEOPLE-002", "A family name is needed.", "family");
    }
    if (given.length() > LONGEST || family.length() > LONGEST) {
      throw new Refused("PEOPLE-003", "A name holds at most 100 characters.", "family");
    }
  }

  /** Reads a name in one line: "Dana Whitfield" or "Whitfield, Dana". */
  public static PersonName typed(String line) {
    String name = line.strip();
    int comma = name.indexOf(',');
    if (comma >= 0) {
      return new PersonName(name.substring(comma + 1), name.substring(0, comma));
    }
    int lastSpace = name.lastIndexOf(' ');
    return new PersonName(
        lastSpace < 0 ? "" : name.substring(0, lastSpace), name.substring(lastSpace + 1));
  }

  /** The name as it is read aloud: given name first. */
  public String full() {
    return given.isEmpty() ? family : given + " " + family;
  }

  /** The name as a list sorts it: family name first. */
  public String sorted() {
    return given.isEmpty() ? family : family + ", " + given;
  }

  /**
   * Whether both may be the same person's name: case, accents, hyphens and middle names left aside
   * (RX-01 of the prescription rules).
   */
  public boolean matches(PersonName other) {
    return matchKey().equals(other.matchKey());
  }

  /** What two ways of writing one name have in common: folded family name and first given name. */
  String matchKey() {
    String first = folded(given);
    int space = first.indexOf(' ');
    return folded(family) + "|" + (space < 0 ? first : first.substring(0, space));
  }

  /** What a search by name looks through. */
  String searchKey() {
    return (folded(family) + " " + folded(given)).strip();
  }

  /** Lower case, without accents, every other sign a space: what a search compares. */
  static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
