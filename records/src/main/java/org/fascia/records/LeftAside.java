package org.fascia.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a record that were read and set aside for one reason.
 *
 * @param what what they are, in words
 * @param count how many they are
 * @param sources the entries; empty for kinds of entries that are only counted
 */
public record LeftAside(
    Why why,
    String what,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int count,
    List<String> sources,
    Discretion discretion) {
  public LeftAside {
    sources = List.copyOf(sources);
  }

  /** The line with its dates and how many entries say it. */
  public String words() {
    return Line.words(what, first, last, count);
  }

  /** Why entries are set aside. */
  public enum Why {
    RESOLVED("over, and no rule reads it once it is over"),
    RULED_OUT("ruled out"),
    ENTERED_IN_ERROR("entered in error"),
    NOT_A_DIAGNOSIS("social, administrative or a cause, no diagnosis"),
    NOT_DONE("cancelled, not done or only planned"),
    STOPPED("stopped, or replaced by a newer order"),
    NOT_AN_OPERATION("no operation"),
    LONG_AGO("so long ago that no rule reads it"),
    OUTDATED("a newer entry counts"),
    TOO_OLD("too old for the rules: measure again"),
    ASKED("asked about instead"),
    NO_RULE("no rule reads it"),
    NO_VALUE("gives no value"),
    NOT_IN_THE_BODY("a device beside the body"),
    NOT_CLINICAL("administration, no fact about the body"),
    ELSEWHERE("documents and reports: what they measure is read where it stands by itself"),
    INTENDED("plans and orders, no finding"),
    RELATIVES("about relatives");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /** The reason, to follow the word "because". */
    public String words() {
      return words;
    }
  }
}
